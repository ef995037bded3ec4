import type { Finding } from "../finding";
import { partName } from "./part-name";
import type { UnreadPart } from "./unread";

/**
 * Whether a report can be sent in. ready: nothing open, blank, missing or unread. open: something
 * has to be corrected or looked at. incomplete: what is there is right, but not all is there.
 * unread: a part is there and could not be read or judged, so nobody can say.
 */
export type VerdictState = "ready" | "open" | "incomplete" | "unread";

/** The one conclusion about a report that every screen, file and command gives. */
export interface Verdict {
  readonly state: VerdictState;
  /** 错误: findings that must be corrected. */
  readonly errors: number;
  /** 需核实: findings that need a look and have no reason yet; blanks and gaps apart. */
  readonly open: number;
  /** 空白: cells without a number and without a reason. */
  readonly blanks: number;
  /** 待填: places of the text that wait for words; the whole text where there is none. */
  readonly gaps: number;
  /** Parts of the report that could not be read. */
  readonly unread: number;
  /** Whether the text was read and what the rules say of it is not known. */
  readonly unjudged: boolean;
  /** The conclusion as a whole sentence. */
  readonly sentence: string;
}

/** 【待填：存在的主要问题】: what nobody has said yet. */
export function isGap({ code, actual }: Pick<Finding, "code" | "actual">): boolean {
  return code === "placeholder-left" && typeof actual === "string" && actual.startsWith("【待填");
}

/** What is still due, by what it asks for. Blanks and gaps are not done yet, and nothing wrong. */
export type DueCounts = Pick<Verdict, "errors" | "open" | "blanks" | "gaps">;

/** How much of some findings is still due. */
export function countDue(findings: readonly Finding[]): DueCounts {
  const due = findings.filter(({ state }) => state === "open");
  const errors = due.filter(({ severity }) => severity === "error").length;
  const blanks = due.filter(({ code }) => code === "blank").length;
  const gaps = due.filter(isGap).length;
  return { errors, open: due.length - errors - blanks - gaps, blanks, gaps };
}

/** 错误 2 处，需核实 1 处，空白 3 格，待填 4 处: only what is not 0. */
export function countWords({ errors, open, blanks, gaps }: DueCounts): string {
  return [
    ...(errors > 0 ? [`错误 ${errors} 处`] : []),
    ...(open > 0 ? [`需核实 ${open} 处`] : []),
    ...(blanks > 0 ? [`空白 ${blanks} 格`] : []),
    ...(gaps > 0 ? [`待填 ${gaps} 处`] : []),
  ].join("，");
}

/** The line over a report that leaves before it is ready; null when it is. */
export function draftNotice({ state, unjudged, ...counts }: Verdict): string | null {
  if (state === "ready") return null;
  const words = countWords(counts);
  const unread = counts.unread > 0 ? `有 ${counts.unread} 部分没有读出来` : "";
  const text = unjudged ? "正文没有审核" : "";
  return `草稿：${[words, unread, text].filter((each) => each !== "").join("，")}`;
}

function sentenceOf(counts: DueCounts, unread: readonly UnreadPart[], hasText: boolean): string {
  const { errors, open, blanks, gaps } = counts;
  const names = [...new Set(unread.map(({ part }) => partName(part)))].join("、");
  if (errors + open > 0) {
    const also = names === "" ? "" : `；${names}没有审核`;
    return `还有${countWords(hasText ? counts : { ...counts, gaps: 0 })}${also}。`;
  }
  const left = [
    ...(names === "" ? [] : [`${names}没有审核`]),
    ...(blanks > 0 ? [`还有 ${blanks} 格没填`] : []),
    ...(hasText && gaps > 0 ? [`正文还有 ${gaps} 处待填`] : []),
    ...(!hasText && gaps > 0 ? ["正文没有审核，上报前请另行核对"] : []),
  ];
  return left.length === 0 ? "可以上报。" : `${left.join("；")}。`;
}

/** The verdict over everything that was found. */
export function verdictOf(
  findings: readonly Finding[],
  unread: readonly UnreadPart[],
  hasText: boolean,
): Verdict {
  const { errors, open, blanks, gaps: unfilled } = countDue(findings);
  const textIsUnread = unread.some(({ part }) => part === "text");
  const gaps = hasText || textIsUnread ? unfilled : 1;
  const counts = { errors, open, blanks, gaps };
  const state =
    unread.length > 0
      ? "unread"
      : errors + open > 0
        ? "open"
        : blanks + gaps > 0
          ? "incomplete"
          : "ready";
  const sentence = sentenceOf(counts, unread, hasText || textIsUnread);
  // A part can be unreadable in more than one place.
  const unreadable = unread.filter(({ unjudged }) => unjudged !== true);
  const parts = new Set(unreadable.map(({ part }) => part)).size;
  const unjudged = unreadable.length < unread.length;
  return { state, ...counts, unread: parts, unjudged, sentence };
}
