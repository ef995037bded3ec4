import { plainAction } from "./action";
import { latestReading } from "./latest-outcome";
import { withoutFailure } from "./notices";

/** Reads the workbook again: events alone are not reliable (office-js #6311). */
export const readWorkbook = plainAction({
  name: "read",
  busy: "正在读取工作簿…",
  tab: "check",
  alone: false,
  run: ({ workbook }) => workbook.readWorkbook(),
  done: (state, reading) => ({
    ...withoutFailure(state, "read"),
    reading: latestReading(state.reading, reading),
    liveFailure: null,
  }),
});
