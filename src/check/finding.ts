import type { Found } from "./rules/found";
import type { RuleCode } from "./rules";
import type { Offer } from "./rules/offer";
import type { Severity } from "./rules/severity";
import type { Justifiable, Justification } from "./review/justification";
import type { FindingState } from "./review/state";

/** One broken rule at one place, with everything that is said of it. */
export interface Finding extends Found {
  /** Names it in this report, whatever its cells hold; no two findings have the same. */
  readonly id: string;
  readonly code: RuleCode;
  readonly about: "tables" | "text";
  readonly severity: Severity;
  /** The users' word for this kind of fault: 横向合计不符. */
  readonly title: string;
  /** 表三 · 自然人 · （七）总计; “一、总体情况”第 3 段. */
  readonly place: string;
  /** What is wrong, with the values; without the place. */
  readonly sentence: string;
  readonly advice: string;
  /** What the rule asks of every report. */
  readonly rule: string;
  readonly source: string;
  /** What can be written where the answer is known. */
  readonly offers: readonly Offer[];
  /** Where it stands in the workbook: '三、依申请公开'!D5; null where it stands in none. */
  readonly address: string | null;
  /** One of many that are listed by row, and not one by itself. */
  readonly isOneOfMany: boolean;
  readonly state: FindingState;
  /** What 保存说明 keeps; null where no reason helps. */
  readonly justifiable: Justifiable | null;
  /** The reason that it is kept with; null while it is open. */
  readonly justification: Justification | null;
  /** The reason that was given for what stood there before. */
  readonly earlier: Justification | null;
}

/** Longer quotations are cut: a text without full stops is one sentence. */
const LONGEST_QUOTE = 200;

/** What is wrong, with the sentence of the text where it is not told already. */
export function withQuote(sentence: string, quote: string | null): string {
  const words = [...(quote ?? "")];
  if (words.length === 0 || sentence.includes(words.join(""))) return sentence;
  const cut = words.length > LONGEST_QUOTE ? "……" : "";
  return `${sentence}原文：“${words.slice(0, LONGEST_QUOTE).join("")}${cut}”`;
}

/** What is wrong as a text that stands by itself: of a finding in the text with its sentence. */
export function fullSentence({ about, sentence, quote }: Finding): string {
  return about === "text" ? withQuote(sentence, quote) : sentence;
}
