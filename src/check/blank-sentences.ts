import { contradicts } from "./sums/evidence";
import type { BlankEvidence, BlankFinding, RuleCode } from "./finding";

/** What a rule is called when it says something about a blank cell. */
const RULE_WORDS: Readonly<Record<RuleCode, string>> = {
  "row-total": "横向合计",
  "results-total": "纵向合计",
  "outcomes-total": "四项结果合计",
  balance: "勾稽关系",
  "carried-in": "上年年报的结转数",
  "in-force": "上年的现行有效数",
  "carried-out-exceeds": "结转下年的件数",
  "issued-exceeds": "本年制发的件数",
};

function evidenceWords({ code, kind, value, states }: BlankEvidence): string {
  const rule = RULE_WORDS[code];
  switch (kind) {
    case "exact":
      return states ? `按${rule}应为 ${value}` : `按${rule}推算为 ${value}`;
    case "atLeast":
      return states ? `已填的数相加有 ${value}，${rule}不会更小` : `按${rule}不小于 ${value}`;
    case "shared":
      return `按${rule}，几处空白合起来应为 ${value}`;
  }
}

const isExact = ({ kind }: BlankEvidence): boolean => kind === "exact";
const hasNumber = ({ value }: BlankEvidence): boolean => value > 0;

/** The evidence worth telling: nothing when 0 fits, and no vague words beside definite ones. */
function telling({ evidence }: BlankFinding): readonly BlankEvidence[] {
  if (contradicts(evidence)) return evidence;
  const numbers = evidence.filter(hasNumber);
  const exact = numbers.filter(isExact);
  if (exact.length > 0) return exact;
  const bounds = numbers.filter(({ kind }) => kind === "atLeast");
  return bounds.length > 0 ? bounds : numbers;
}

/** The sentence for a blank cell: what the sums round it say, where that is more than 0. */
export function blankSentence(finding: BlankFinding): string {
  return `${["没有填数", ...telling(finding).map(evidenceWords)].join("；")}。`;
}

/** What to do about a blank cell; null when the general advice fits. */
export function blankInstruction({ evidence, atLeast, fill }: BlankFinding): string | null {
  if (fill === 0) return null;
  if (fill !== null) return `填 ${fill}；数不对的，先核对相加的各数。`;
  if (contradicts(evidence)) return "几处合计互相不一致，先核对相关的数，再填这里。";
  if (atLeast) return "先补齐相关的空白，再填这里；不能填 0。";
  return "核对原始记录后填入实际的数；填 0 会使合计不符。";
}
