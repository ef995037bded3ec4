type Values = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a group as the form holds them. */
export const groupOf = (value: unknown): Values => (isGroup(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export const numberOf = (value: unknown): number | null =>
  typeof value === "number" ? value : null;

/** What stands at a place of the form. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((at, step) => groupOf(at)[step], value);
}

/** The same with another value there. */
export function withValue(value: unknown, path: readonly string[], next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const group = groupOf(value);
  return { ...group, [step]: withValue(group[step], rest, next) };
}

/** Whether somebody filled something in: other than in the empty form. */
export function isFilled(value: unknown, empty: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (!isGroup(value)) return value !== empty;
  const before = groupOf(empty);
  return Object.entries(value).some(([key, each]) => isFilled(each, before[key]));
}
