import type { CellKey } from "../report/cell";
import type { TableKey } from "../report/form";
import type { SectionKey } from "../report/text";

/** A piece of a sentence. A bound number is the table's: it changes when its cells change. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      /** As it is printed: "3,511" is never used, 万元 amounts keep their decimals. */
      readonly text: string;
      /** The cells whose sum it is; the first is shown as its source. */
      readonly cells: readonly CellKey[];
    }
  | {
      readonly kind: "gap";
      /** What is missing here: "【待填：改进措施】". */
      readonly text: string;
      /** The field of the form that fills it; null where the paragraph itself was typed so. */
      readonly field: string | null;
    };

/** A paragraph of the finished text. */
export interface DraftParagraph {
  /** Names the paragraph while the form that it comes from stays: "general.requests.results". */
  readonly id: string;
  /** 2: a heading like （一）主动公开; 0: text. Headings of sections are not paragraphs. */
  readonly heading: 0 | 2;
  readonly runs: readonly Run[];
  /** Edited by hand: what stands there is the user's, numbers in it are not bound. */
  readonly edited: boolean;
}

/** A section with its official heading; the tables of two to four follow their heading. */
export interface DraftSection {
  readonly key: SectionKey;
  /** "一、总体情况" */
  readonly heading: string;
  readonly paragraphs: readonly DraftParagraph[];
  readonly table: TableKey | null;
}

/** The text of a whole report, ready to be shown, written into the workbook or exported. */
export interface DraftDocument {
  /** "宝清县朝阳镇2023年政府信息公开工作年度报告" */
  readonly title: string;
  readonly introduction: readonly DraftParagraph[];
  /** The six sections in their order. */
  readonly sections: readonly DraftSection[];
  /** 落款 and 成文日期, at the right under everything. */
  readonly closing: readonly DraftParagraph[];
}

/** The words of a paragraph. */
export function textOf({ runs }: DraftParagraph): string {
  return runs.map(({ text }) => text).join("");
}
