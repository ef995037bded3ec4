import { countWords } from "../../check/review/verdict";
import type { Verdict } from "../../check/review/verdict";

/**
 * What is read out of a verdict: short, and the same as long as nothing but blanks is filled in.
 * Who types forty numbers is not told forty times how many are left.
 */
export function spokenWords({ state, errors, open, unread, blanks, sentence }: Verdict): string {
  if (state === "ready") return sentence;
  const counts = countWords({ errors, open, blanks: 0, gaps: 0 });
  const parts = [
    ...(counts === "" ? [] : [`还有${counts}`]),
    ...(unread > 0 ? ["有没读出来的部分，没有审核"] : []),
  ];
  if (parts.length > 0) return `${parts.join("；")}。`;
  return blanks > 0 ? "还有空白的格没填。" : sentence;
}
