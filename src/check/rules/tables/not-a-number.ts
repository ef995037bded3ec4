import { readNumber } from "../../../report/number-text";
import { onCell } from "../found";
import { TABLES } from "../need";
import { rule } from "../rule";
import { quoted } from "../words";

/** 4件, 12 宗: a number with nothing behind it but its unit. */
const WITH_UNIT = /^(?<number>.*\d|.*[０-９])\s*(?:件|宗|次|份|起|个|条|项|万元)$/u;

/** The number that a text with its unit can only mean; null where it says more. */
function withoutUnit(text: string): number | null {
  const number = WITH_UNIT.exec(text.trim())?.groups?.["number"];
  const value = number === undefined ? undefined : readNumber(number)?.value;
  return value === undefined || value < 0 ? null : value;
}

export const notANumber = rule({
  code: "not-a-number",
  severity: "error",
  title: "不是数字",
  text: "填数字的单元格里只填数字，不写文字、符号和备注。",
  advice: "改成数字；确实没有发生的填 0，说明写到正文里。",
  source: "表格本身：这里填件数或金额",
  needs: [TABLES],
  find: ({ tables }) =>
    tables.flatMap(({ unsound }) =>
      unsound.flatMap(({ cell, state }) =>
        state.is === "text" ? [{ ...onCell(cell), actual: state.text }] : [],
      ),
    ),
  says: ({ actual }) => `填的是${quoted(actual)}，不是数字。`,
  advises: ({ actual }) => {
    const value = withoutUnit(actual);
    return value === null ? null : `采纳后改成 ${value}，单位不写在数字后面。`;
  },
  offers: ({ focus: [cell], actual }) => {
    const value = withoutUnit(actual);
    if (cell === undefined || value === null) return [];
    return [{ kind: "write", label: `采纳 ${value}`, changes: [{ cell, from: actual, value }] }];
  },
});
