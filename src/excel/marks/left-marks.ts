import { sentenceFor } from "../host/refusal";
import type { Removal } from "./remove-marks";

const quoted = (sheets: readonly string[]): string => sheets.map((name) => `“${name}”`).join("、");

/**
 * Which marks are still there, or may be, and what to do; null where none is.
 * @param again What the user presses then: 再按“清除标记”.
 */
export function leftSentence({ left, unread }: Removal, again: string): string | null {
  const [first] = left;
  if (first !== undefined) {
    const names = quoted(left.map(({ sheet }) => sheet));
    const reason =
      first.error.code === "AccessDenied"
        ? `工作表受保护，请在“审阅”中撤销工作表保护，${again}。`
        : sentenceFor(first.error);
    return `${names}上还有标记没有清除。${reason}`;
  }
  if (unread.length === 0) return null;
  return `${quoted(unread)}里有读不出来的条件格式（按过 Ctrl+Z 会这样），可能还有标记。请保存并重新打开文件，${again}。`;
}
