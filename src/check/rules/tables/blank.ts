import { blankFacts } from "../../sums/blank-evidence";
import type { BlankFacts } from "../../sums/blank-evidence";
import { contradicts } from "../../sums/evidence";
import type { BlankEvidence } from "../../sums/evidence";
import { LINEAR_NAMES } from "../../sums/linear-rules";
import type { Report } from "../../../report/model";
import { onCell } from "../found";
import type { Found } from "../found";
import { TABLES } from "../need";
import { rule } from "../rule";
import { fromUnsound } from "../subject";
import type { Subject } from "../subject";
import { PRACTICE } from "../words";

interface BlankFound extends Found, Omit<BlankFacts, "expected"> {
  readonly expected: number | null;
}

function evidenceWords({ code, kind, value, states }: BlankEvidence): string {
  const { name } = LINEAR_NAMES[code];
  switch (kind) {
    case "exact":
      return states ? `按${name}应为 ${value}` : `按${name}推算为 ${value}`;
    case "atLeast":
      return states ? `已填的数相加有 ${value}，${name}不会更小` : `按${name}不小于 ${value}`;
    case "shared":
      return `按${name}，几处空白合起来应为 ${value}`;
  }
}

const isExact = ({ kind }: BlankEvidence): boolean => kind === "exact";
const hasNumber = ({ value }: BlankEvidence): boolean => value > 0;

/** The evidence worth telling: nothing when 0 fits, and no vague words beside definite ones. */
function telling({ evidence }: BlankFound): readonly BlankEvidence[] {
  if (contradicts(evidence)) return evidence;
  const numbers = evidence.filter(hasNumber);
  const exact = numbers.filter(isExact);
  if (exact.length > 0) return exact;
  const bounds = numbers.filter(({ kind }) => kind === "atLeast");
  return bounds.length > 0 ? bounds : numbers;
}

function advises({ evidence, atLeast, fill }: BlankFound): string | null {
  if (fill === 0) return null;
  if (fill !== null) return `填 ${fill}；数不对的，先核对相加的各数。`;
  if (contradicts(evidence)) return "几处合计互相不一致，先核对相关的数，再填这里。";
  if (atLeast) return "先补齐相关的空白，再填这里；不能填 0。";
  return "核对原始记录后填入实际的数；填 0 会使合计不符。";
}

/** Last year's numbers of the same cells; those of a sum are of other units. */
const lastOf = ({ last, sum }: Subject): Report | null => (sum === null ? last : null);

export const blank = rule({
  code: "blank",
  severity: "explain",
  title: "空白",
  text: "填数字的单元格不留空白：空白不等于 0，用到它的合计暂不判断，除非已填的数已经不符。",
  advice: "没有发生的填 0；确需留空的，写明原因。",
  source: `${PRACTICE}：空白分不清是没有发生还是漏填`,
  needs: [TABLES],
  find: (subject) =>
    fromUnsound(subject, ({ cell, place, state }, { table, numbers }): BlankFound | null =>
      state.is === "blank"
        ? { ...onCell(cell), ...blankFacts(table, numbers, place, cell, lastOf(subject)) }
        : null,
    ),
  // What the sums round it say, where that is more than 0.
  says: (found) => `${["没有填数", ...telling(found).map(evidenceWords)].join("；")}。`,
  advises,
  offers: ({ focus: [cell], fill }) =>
    cell === undefined || fill === null
      ? []
      : [{ kind: "write", label: `填 ${fill}`, changes: [{ cell, from: null, value: fill }] }],
  // A reason for a blank holds until the sums say that a number other than 0 belongs there.
  restsOn: ({ expected }) => [(expected ?? 0) > 0 ? expected : null],
  isOneOfMany: ({ expected, atLeast }) => expected === null || expected === 0 || atLeast,
});
