import * as z from "zod/mini";
import { syncOr } from "../host/refusal";
import { withoutLongBlanks } from "./escaped-blanks";

/** What the workbook keeps under one key. What is read back is parsed, never trusted. */
export interface Setting<T> {
  readonly key: string;
  /** What a stored text says; null when there is nothing or it was damaged. */
  readonly read: (stored: unknown) => T | null;
  /** What is stored for a value. */
  readonly text: (value: T) => string;
  /** Queues asking; what it gives is called when the request is done. */
  readonly load: (context: Excel.RequestContext) => () => T | null;
  /** Queues keeping a value in the place of the one before. */
  readonly write: (context: Excel.RequestContext, value: T) => void;
}

/** Queues asking for the text under a key; what it gives is null where there is none. */
export function queueStored({ workbook }: Excel.RequestContext, key: string): () => unknown {
  const setting = workbook.settings.getItemOrNullObject(key).load("value");
  return (): unknown => (setting.isNullObject ? null : setting.value);
}

/** A setting by how its text is read and written. */
export function settingOf<T>(
  key: string,
  read: (stored: unknown) => T | null,
  text: (value: T) => string,
): Setting<T> {
  return {
    key,
    read,
    text,
    load: (context) => {
      const stored = queueStored(context, key);
      return () => read(stored());
    },
    write: ({ workbook }, value) => {
      workbook.settings.add(key, text(value));
    },
  };
}

/** The version of everything that is kept as JSON. */
const VERSION = 1;
const versioned = z.object({ version: z.literal(VERSION) });

/** A setting that is kept as JSON with its version. */
export function defineSetting<T extends object>(key: string, schema: z.ZodMiniType<T>): Setting<T> {
  return settingOf(
    key,
    (stored) => {
      const input = json(stored);
      const parsed = z.safeParse(versioned, input).success ? z.safeParse(schema, input) : null;
      return parsed?.success === true ? parsed.data : null;
    },
    (value) => withoutLongBlanks(JSON.stringify({ version: VERSION, ...value })),
  );
}

function json(stored: unknown): unknown {
  if (typeof stored !== "string") return null;
  try {
    const input: unknown = JSON.parse(stored);
    return input;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Takes a setting away; false where there was none.
 *
 * @param left What is said where Excel refuses it.
 */
export async function dropSetting(
  context: Excel.RequestContext,
  key: string,
  left: string,
): Promise<boolean> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("key");
  await context.sync();
  if (setting.isNullObject) return false;
  setting.delete();
  await syncOr(context, left);
  return true;
}
