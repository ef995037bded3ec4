import { headingCandidate } from "../../recognise/section-heading";
import type { Block } from "../../recognise/document";
import type { SectionKey } from "../../report/text";
import type { LeftKind, LeftOut } from "./left-out";

/** What people call it, and what it is counted in. */
const NAMES: Readonly<Record<LeftKind, readonly [unit: string, name: string]>> = {
  sheet: ["处", "嵌入的 Excel 对象"],
  document: ["处", "嵌入的 Word 文档"],
  formula: ["处", "公式对象"],
  object: ["处", "嵌入的对象"],
  picture: ["张", "图片"],
  chart: ["张", "图表"],
  diagram: ["处", " SmartArt 图形"],
  shape: ["处", "图形里的文字"],
  chunk: ["处", "插入的另一份文件"],
  subdocument: ["处", "子文档"],
  unknown: ["处", "认不出的内容"],
};

/** At most so many places are named. */
const MOST = 3;

/** The heading that stands last before a place. */
interface Heading {
  readonly key: SectionKey;
  readonly text: string;
}

/** The title of the section that a place is in; null before the first. */
export function headingBefore(blocks: readonly Block[], after: number): Heading | null {
  for (let at = Math.min(after, blocks.length) - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== "paragraph") continue;
    const found = headingCandidate(block.text, block.automaticNumber === true);
    if (found !== null && !found.bracketed) return { key: found.key, text: found.heading.text };
  }
  return null;
}

function placesOf(blocks: readonly Block[], left: readonly LeftOut[]): string {
  const all = left.map(({ after }) => headingBefore(blocks, after)?.text ?? null);
  const titles = [...new Set(all)].map((text) => (text === null ? "开头" : `“${text}”之后`));
  const more = titles.length > MOST ? "等" : "";
  return `${titles.slice(0, MOST).join("、")}${more}`;
}

/**
 * 文中有 2 处嵌入的 Excel 对象（“三、……”之后），里面的内容没有读；有 3 张图片（……），图片里的表格读不出来。
 * Of tables nobody speaks where none is missing. "" for none.
 */
export function leftSentence(
  blocks: readonly Block[],
  left: readonly LeftOut[],
  tablesMissing: boolean,
): string {
  const kinds = [...new Set(left.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const own = left.filter((each) => each.kind === kind);
    const [unit, name] = NAMES[kind];
    const what = `有 ${own.length} ${unit}${name}（${placesOf(blocks, own)}）`;
    if (kind !== "picture") return `${what}，里面的内容没有读`;
    return `${what}，图片里的${tablesMissing ? "表格读不出来" : "内容没有读"}`;
  });
  return parts.length === 0 ? "" : `文中${parts.join("；")}。`;
}
