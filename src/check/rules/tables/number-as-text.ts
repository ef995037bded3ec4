import { onCell } from "../found";
import { TABLES } from "../need";
import { rule } from "../rule";
import { fromUnsound } from "../subject";
import { PRACTICE, quoted } from "../words";

export const numberAsText = rule({
  code: "number-as-text",
  severity: "hint",
  title: "数字写法不规范",
  text: "数字不用全角、不加千分位逗号、前后不留空格，单元格不设为文本。已按所表示的数参加计算。",
  advice: "采纳后改成规范的数字。",
  source: PRACTICE,
  needs: [TABLES],
  find: (subject) =>
    fromUnsound(subject, ({ cell, state }) =>
      state.is === "number-as-text"
        ? { ...onCell(cell), expected: state.value, actual: state.text }
        : null,
    ),
  says: ({ actual, expected }) => `写成了文本${quoted(actual)}，已按 ${expected} 计算。`,
  advises: ({ expected }) => `采纳后改成 ${expected}。`,
  offers: ({ focus: [cell], actual, expected }) =>
    cell === undefined
      ? []
      : [{ kind: "write", label: "采纳", changes: [{ cell, from: actual, value: expected }] }],
});
