import manual from "../../../../docs/使用手册.md";
import { RULES } from "../../../check/rules";
import { SEVERITY_NAMES } from "../../../check/rules/severity";
import type { Block, Chapter, Part } from "./page";
import { textOf } from "./page";
import { idOf, readPage } from "./read-page";

const RULES_TITLE = "审核规则";
/** The page that the manual leads to for the rules: here they are a chapter of it. */
export const RULES_PAGE = "审核规则.md";
export const RULES_ID = idOf(RULES_TITLE);

const paragraph = (lead: string, text: string): Block => ({
  kind: "paragraph",
  line: [
    { kind: "strong", text: lead },
    { kind: "text", text },
  ],
});

/** Every rule from the data that 审核 itself uses. */
function rulesChapter(): Chapter {
  return {
    id: RULES_ID,
    title: RULES_TITLE,
    blocks: [
      {
        kind: "paragraph",
        line: [
          { kind: "text", text: "错误必须改正；需核实要么改正，要么填写说明后保留；提示供参考。" },
        ],
      },
    ],
    parts: RULES.map(({ code, title, severity, text, advice, source }) => ({
      id: `rule-${code}`,
      title: `${title}（${SEVERITY_NAMES[severity]}）`,
      blocks: [paragraph("规则：", text), paragraph("处理：", advice), paragraph("依据：", source)],
    })),
  };
}

/** The whole manual, and the rules. */
export const CHAPTERS: readonly Chapter[] = [...readPage(manual), rulesChapter()];

/** A heading that was sought, with the chapter it stands in. */
export interface Hit {
  readonly chapter: Chapter;
  /** Null: the chapter itself. */
  readonly part: Part | null;
}

/** Headings that contain all words first, then those below which all of them stand. */
export function search(chapters: readonly Chapter[], query: string): readonly Hit[] {
  const words = query.trim().toLowerCase().split(/\s+/u);
  const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const all = chapters.flatMap((chapter): Hit[] => [
    { chapter, part: null },
    ...chapter.parts.map((part) => ({ chapter, part })),
  ]);
  const title = ({ chapter, part }: Hit): string => (part ?? chapter).title;
  const text = ({ chapter, part }: Hit): string => textOf((part ?? chapter).blocks);
  const named = all.filter((hit) => has(title(hit)));
  return [...named, ...all.filter((hit) => !named.includes(hit) && has(text(hit)))];
}
