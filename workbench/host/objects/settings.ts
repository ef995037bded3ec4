import { text } from "../arguments";
import type { Context } from "../context";
import { generalException, itemNotFound } from "../errors";
import { defineType } from "../members";
import type { HostObject } from "../members";

interface SettingTarget {
  readonly context: Context;
  readonly key: string;
}

function present({ context, key }: SettingTarget): string {
  if (!context.grid.settings.has(key)) throw itemNotFound();
  return key;
}

/** Excel keeps so much of one add-in's settings in a file, in bytes. */
const LIMIT = 2 * 1024 * 1024;

function keep({ context, key }: SettingTarget, value: unknown): void {
  const settings = new Map(context.grid.settings).set(key, value);
  const size = new TextEncoder().encode(JSON.stringify([...settings])).length;
  if (size > LIMIT) throw generalException();
  context.grid.settings.set(key, value);
}

const settingType = defineType<SettingTarget>(
  "Setting",
  () => ({
    Key: { since: "1.4", get: present },
    Value: {
      since: "1.4",
      get: (target) => target.context.grid.settings.get(present(target)),
      set: (target, value) => {
        present(target);
        keep(target, value);
      },
    },
    Delete: {
      since: "1.4",
      call: (target) => {
        target.context.grid.settings.delete(present(target));
        return undefined;
      },
    },
  }),
  { id: ({ key }) => key, keys: ({ key }) => ({ Key: key }) },
);

function find(context: Context, key: unknown): HostObject | null {
  const target = { context, key: text(key) };
  return context.grid.settings.has(target.key) ? settingType.bind(target) : null;
}

export const settingsType = defineType<Context>(
  "SettingCollection",
  () => ({
    Add: {
      since: "1.4",
      call: (context, [key, value]) => {
        const target = { context, key: text(key) };
        keep(target, value);
        return settingType.bind(target);
      },
    },
    GetItem: {
      since: "1.4",
      call: (context, [key]) => {
        const found = find(context, key);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (context, [key]) => find(context, key) },
    GetCount: { since: "1.4", call: (context) => context.grid.settings.size },
  }),
  {
    items: (context) =>
      [...context.grid.settings.keys()].map((key) => settingType.bind({ context, key })),
  },
);
