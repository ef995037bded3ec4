import type { Profile } from "../excel/contract";
import { action } from "./action";
import { noticed, withoutFailure } from "./notices";
import { readWorkbook } from "./read-workbook";
import { headingLines, HEADINGS_LEFT, headingsWritten, OTHER_REPORT } from "./sentences";

/** Keeps who reports for which year; the lines over our tables follow. */
export const saveProfile = action({
  name: "save",
  busy: "正在保存…",
  tab: "fill",
  alone: false,
  run: ({ workbook }, profile: Profile) => workbook.saveProfile(profile),
  done: (state, { written, left, otherReport }) => {
    const saved = withoutFailure(state, "save");
    if (otherReport)
      return noticed(saved, "fill", { tone: "info", text: OTHER_REPORT, retry: null });
    if (written.length + left.length === 0) return saved;
    const text = left.length === 0 ? headingsWritten(written) : HEADINGS_LEFT;
    const lines = headingLines(left);
    return noticed(saved, "fill", {
      tone: left.length === 0 ? "success" : "info",
      text,
      lines,
      retry: null,
    });
  },
  after: () => [readWorkbook()],
});
