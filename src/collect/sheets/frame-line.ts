import type { DeskFrame, Scope } from "../unit";

/** How the sheets call what is added up. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = { all: "全口径", own: "本级" };

/** 汇总单位：某县；年度：2025；口径：全口径, over the list: what the workbook is for. */
export function frameLine({ organisation, year, scope }: DeskFrame): string {
  return `汇总单位：${organisation}；年度：${year}；口径：${SCOPE_WORDS[scope]}`;
}

const LINE = /汇总单位[：:]\s*(.*?)[\s；;]*年度[：:]\s*(\d{4})[\s；;]*口径[：:]\s*(全口径|本级)/u;

/** Reads the line back; null for any other text. */
export function readFrameLine(text: string): DeskFrame | null {
  const [, organisation, year, scope] = LINE.exec(text) ?? [];
  if (organisation === undefined || year === undefined) return null;
  return { organisation, year: Number(year), scope: scope === SCOPE_WORDS.own ? "own" : "all" };
}
