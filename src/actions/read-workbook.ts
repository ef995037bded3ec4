import { plainAction } from "./action";
import { withoutFailure } from "./notices";
import { withReading } from "./with-reading";

/** Reads the workbook again: events alone are not reliable (office-js #6311). */
export const readWorkbook = plainAction({
  name: "read",
  busy: "正在读取工作簿…",
  tab: "check",
  alone: false,
  run: ({ workbook }) => workbook.readWorkbook(),
  done: (state, reading) => withReading(withoutFailure(state, "read"), reading),
});
