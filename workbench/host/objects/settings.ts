import { text } from "../arguments";
import type { Context } from "../context";
import { itemNotFound } from "../errors";
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

const settingType = defineType<SettingTarget>(
  "Setting",
  () => ({
    Key: { since: "1.4", get: present },
    Value: {
      since: "1.4",
      get: (target) => target.context.grid.settings.get(present(target)),
      set: (target, value) => {
        target.context.grid.settings.set(present(target), value);
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
        context.grid.settings.set(text(key), value);
        return settingType.bind({ context, key: text(key) });
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
