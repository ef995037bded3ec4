import type { CaseInfo, Fact } from "../contract/self-check-contract";
import { isExcelError } from "../host/refusal";

/** Where a case works: rows of its own on the sheet of the self-check. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** "A1" as the first cell of the case's own rows: "A41". */
  readonly address: (local: string) => string;
  readonly range: (local: string) => Excel.Range;
  /** A sheet of the case's own, with a free name; it is taken away afterwards. */
  readonly addSheet: (wanted: string) => Promise<Excel.Worksheet>;
  /** A name near the wanted one that no sheet of the workbook had before. */
  readonly freeName: (wanted: string) => string;
  /** Sheets that the add-in made for the case: they are taken away as well. */
  readonly adopt: (names: readonly string[]) => Promise<void>;
}

/** A case that works in the workbook. */
export interface SelfCheckCase extends CaseInfo {
  /** How long it may take, in milliseconds, where that is longer than usual. */
  readonly limit?: number;
  readonly run: (bench: Bench) => Promise<readonly Fact[]>;
}

/** The sheet on which the cases work. */
export const SHEET = "自检";

/** How the names that cases define begin. */
export const NAME_PREFIX = "自检_";

/** A value as a person reads it. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "无";
  if (value === "") return "空";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return `“${value}”`;
  if (Array.isArray(value)) return value.length === 0 ? "无" : value.map(shown).join("、");
  return JSON.stringify(value);
}

/** Something that has to be exactly so. */
export function fact(what: string, expected: unknown, came: unknown): Fact {
  const holds = JSON.stringify(expected) === JSON.stringify(came ?? null);
  return { what, expected: shown(expected), came: shown(came), holds };
}

/** Something measured that has to keep within a distance: sizes are rounded to whole pixels. */
export function near(what: string, expected: number, came: number | null, within: number): Fact {
  const holds = came !== null && Math.abs(came - expected) <= within;
  return { what, expected: `约 ${expected}`, came: came === null ? "无" : `${came}`, holds };
}

/** Something counted or timed that has a limit. */
export function atMost(what: string, most: number, came: number, unit: string): Fact {
  return { what, expected: `不超过 ${most} ${unit}`, came: `${came} ${unit}`, holds: came <= most };
}

/** Sends what is queued; the code of Excel's refusal, "" where it did not refuse. */
export async function refusalOf(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "";
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return error.code;
  }
}
