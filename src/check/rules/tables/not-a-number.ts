import type { NumberKind } from "../../../report/form";
import { readNumber } from "../../../report/number-text";
import { countFault } from "../../sums/values";
import { onCell } from "../found";
import type { Found } from "../found";
import { TABLES } from "../need";
import { rule } from "../rule";
import { fromUnsound } from "../subject";
import { quoted } from "../words";

/** 4件, 12 宗: a number with nothing behind it but its unit. */
const WITH_UNIT = /^(?<number>.*\d|.*[０-９])\s*(?:件|宗|次|份|起|个|条|项|万元)$/u;

interface TextFound extends Found {
  readonly actual: string;
  /** The number that the text with its unit can only mean; null where it says more. */
  readonly meant: number | null;
}

function withoutUnit(text: string, kind: NumberKind): number | null {
  const number = WITH_UNIT.exec(text.trim())?.groups?.["number"];
  const value = number === undefined ? undefined : readNumber(number)?.value;
  return value === undefined || countFault(value, kind) !== null ? null : value;
}

export const notANumber = rule({
  code: "not-a-number",
  severity: "error",
  title: "不是数字",
  text: "填数字的单元格里只填数字，不写文字、符号和备注。",
  advice: "改成数字；确实没有发生的填 0，说明写到正文里。",
  source: "表格本身：这里填件数或金额",
  needs: [TABLES],
  find: (subject) =>
    fromUnsound(subject, ({ cell, place, state }, { table }): TextFound | null => {
      const kind = table.cells[place]?.kind;
      if (state.is !== "text" || kind === undefined) return null;
      const { text: actual } = state;
      return { ...onCell(cell), actual, meant: withoutUnit(actual, kind) };
    }),
  says: ({ actual }) => `填的是${quoted(actual)}，不是数字。`,
  advises: ({ meant }) => (meant === null ? null : `采纳后改成 ${meant}，单位不写在数字后面。`),
  offers: ({ focus: [cell], actual, meant }) =>
    cell === undefined || meant === null
      ? []
      : [
          {
            kind: "write",
            label: `采纳 ${meant}`,
            changes: [{ cell, from: actual, value: meant }],
          },
        ],
});
