import { isExcelError } from "../host/refusal";
import type {
  CaseInfo,
  CaseResult,
  Fact,
  SelfCheckListener,
} from "../contract/self-check-contract";

/** A case ready to be run. */
export interface Runnable {
  readonly info: CaseInfo;
  /** How long it may take, in milliseconds. */
  readonly limit: number;
  readonly run: () => Promise<readonly Fact[]>;
}

const TOO_LATE = Symbol("too late");

/** What a promise gives, or that it took too long; what comes later is let go. */
export async function within<T>(
  limit: number,
  promise: Promise<T>,
): Promise<{ readonly value: T } | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LATE), limit);
  });
  try {
    const first = await Promise.race([promise, late]);
    return first === TOO_LATE ? null : { value: first };
  } finally {
    clearTimeout(timer);
  }
}

const told = (facts: readonly Fact[]): string =>
  facts.map(({ what, came }) => `${what}：${came}`).join("；");

const differing = (facts: readonly Fact[]): string =>
  facts
    .filter(({ holds }) => !holds)
    .map(({ what, expected, came }) => `${what}应为${expected}，实为${came}`)
    .join("；");

/** What a case came to by what it looked at; a case that looked at nothing has shown nothing. */
function judged(info: CaseInfo, facts: readonly Fact[]): CaseResult {
  const passed = facts.length > 0 && facts.every(({ holds }) => holds);
  return {
    ...info,
    state: passed ? "passed" : "different",
    came: passed ? told(facts) : differing(facts),
    code: null,
  };
}

async function resultOf({ info, limit, run }: Runnable): Promise<CaseResult> {
  try {
    const came = await within(limit, run());
    if (came !== null) return judged(info, came.value);
    const seconds = Math.round(limit / 1000);
    return { ...info, state: "silent", came: `${seconds} 秒内没有回答`, code: null };
  } catch (error) {
    return { ...info, state: "different", came: "Excel 没有照做", code: codeOf(error) };
  }
}

/** Runs cases one after the other: one that fails or hangs does not keep the others from running. */
export async function runCases(
  cases: readonly Runnable[],
  { begun, isStopped }: SelfCheckListener,
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const each of cases) {
    if (isStopped()) break;
    begun(results.length + 1, cases.length, each.info.title);
    results.push(await resultOf(each));
  }
  return results;
}

/** Excel's own error, and where; nothing of the workbook is in it. */
export function codeOf(error: unknown): string {
  if (isExcelError(error)) {
    const { code, debugInfo } = error;
    return [code, debugInfo.errorLocation ?? ""].filter((part) => part !== "").join(" ");
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
