import { onCell } from "../found";
import { TABLES } from "../need";
import { rule } from "../rule";
import { fromUnsound } from "../subject";

export const notACount = rule({
  code: "not-a-count",
  severity: "error",
  title: "不是件数",
  text: "件数是不小于 0 的整数（2019 年表格的“本年增/减”可以是负数），金额不小于 0，可以有小数。",
  advice: "核对原始记录，改成正确的数。",
  source: "表格本身：这里填件数或金额",
  needs: [TABLES],
  find: (subject) =>
    fromUnsound(subject, ({ cell, state }) =>
      state.is === "no-count" ? { ...onCell(cell), actual: state.value, fault: state.fault } : null,
    ),
  says: ({ actual, fault }) =>
    fault === "negative" ? `填的是 ${actual}，不能是负数。` : `填的是 ${actual}，应为整数。`,
});
