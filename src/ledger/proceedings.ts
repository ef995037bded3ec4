import { FORMAT_2021 } from "../report/format-2021";
import { leaves } from "../report/layout-parts";
import type { FormRow } from "../report/form";
import type { Answer } from "./answers";
import { onlyOne } from "./answers";
import { bare } from "./words";

/** A cell of table four: the row of 行政复议 or of a kind of 行政诉讼, and the outcome. */
export interface Proceeding {
  readonly row: string;
  readonly outcome: string;
}

const OUTCOMES: readonly (readonly [outcome: string, word: string, words: RegExp])[] = [
  ["upheld", "维持", /维持|驳回/u],
  ["corrected", "纠正", /纠正|撤销|变更|确认违法|责令/u],
  ["otherOutcome", "其他", /其他|撤回|终止|不予受理|不受理|驳回(?!上诉|.{0,6}诉讼请求)/u],
  ["pending", "未结", /未结|未审结|尚未|审理中|未决|办理中|[一二再]审中|上诉中/u],
];

/** The patterns of the words that outcomes are known by. */
export const OUTCOME_PATTERNS: readonly RegExp[] = OUTCOMES.map(([, , words]) => words);

const [RECONSIDERATION, DIRECT, AFTER] = leaves<FormRow>(FORMAT_2021.proceedings.groups).map(
  ({ item }) => item.key,
);

const rowOf = (row: string | undefined): string => row ?? "";

/** The row of 行政诉讼 after a 行政复议. */
export const AFTER_RECONSIDERATION = rowOf(AFTER);

/** The words that the ledger's list offers for 行政复议. */
export const RECONSIDERATION_CHOICES: readonly (Proceeding & { readonly text: string })[] =
  OUTCOMES.map(([outcome, text]) => ({ row: rowOf(RECONSIDERATION), outcome, text }));

/** The words that it offers for 行政诉讼. */
export const LITIGATION_CHOICES: readonly (Proceeding & { readonly text: string })[] = [
  [rowOf(DIRECT), "未经复议"] as const,
  [rowOf(AFTER), "复议后"] as const,
].flatMap(([row, lead]) =>
  OUTCOMES.map(([outcome, word]) => ({ row, outcome, text: `${lead} ${word}` })),
);

/** Words that say that there was none. 未复议 under 行政诉讼 is the way there, and no answer. */
const NONE = /^(?:无|没有|否|未发生|未申请|未提起)$/u;
const NO_RECONSIDERATION = /^(?:无|没有|未|未申请|未提起)(?:行政)?复议$/u;
const NO_LITIGATION = /^(?:无|没有|未|未提起)(?:行政)?(?:诉讼|起诉)$/u;

/** 不予维持, 部分维持: the outcome that stands there is not, or not all of, what came out. */
const NOT_WHOLE = /(?:不|不予|未|未予|没有)(?:维持|驳回|纠正|撤销|变更|确认|责令)|部分/u;

// 驳回 alone may be of the claim (维持) or of the application itself (其他).
const outcomesIn = (words: string): readonly string[] =>
  (NOT_WHOLE.test(words) ? [] : OUTCOMES)
    .filter(([, , pattern]) => pattern.test(words))
    .map(([outcome]) => outcome);

/** What a cell of 行政复议 says. */
export function readReconsideration(cell: string | number | null): Answer<Proceeding> {
  const text = String(cell ?? "").trim();
  const words = bare(text);
  if (words === "" || NONE.test(words) || NO_RECONSIDERATION.test(words)) return { kind: "blank" };
  const found = outcomesIn(words);
  return onlyOne(
    text,
    found.map((outcome) => ({ row: rowOf(RECONSIDERATION), outcome })),
  );
}

const NOT_RECONSIDERED = /未(?:申请|经|经过)?(?:行政)?复议/gu;
const DIRECTLY = /未(?:申请|经|经过)?(?:行政)?复议|直接(?:起诉|诉讼)/u;

/** What a cell of 行政诉讼 says: the way there and the outcome; without the way it is unsure. */
export function readLitigation(cell: string | number | null): Answer<Proceeding> {
  const text = String(cell ?? "").trim();
  const words = bare(text);
  if (words === "" || NONE.test(words) || NO_LITIGATION.test(words)) return { kind: "blank" };
  const direct = DIRECTLY.test(words);
  const after = /复议后|经过?(?:行政)?复议(?!直接)/u.test(words.replace(NOT_RECONSIDERED, ""));
  const rows = [...(direct ? [rowOf(DIRECT)] : []), ...(after ? [rowOf(AFTER)] : [])];
  const ways = rows.length === 0 ? [rowOf(DIRECT), rowOf(AFTER)] : rows;
  return onlyOne(
    text,
    ways.flatMap((row) => outcomesIn(words).map((outcome) => ({ row, outcome }))),
  );
}
