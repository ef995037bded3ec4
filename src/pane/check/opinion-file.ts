import { opinionOf } from "../../check/review/opinion";
import type { Audit } from "../../check/audit";
import type { Explanation } from "../../check/repair/repair";
import { opinionForClipboard } from "../../exchange/write-opinion-clipboard";
import { writeOpinionDocx } from "../../exchange/write-opinion-docx";
import { writeOpinionXlsx } from "../../exchange/write-opinion-xlsx";
import { copyRich } from "../export/copy-rich";
import { fileName } from "../export/file-name";

export type OpinionKind = "docx" | "xlsx";

const WRITERS = { docx: writeOpinionDocx, xlsx: writeOpinionXlsx } as const;

const TYPES: Readonly<Record<OpinionKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The 审核意见 as a file with its name. */
export async function opinionFile(
  audit: Audit,
  explanations: readonly Explanation[],
  kind: OpinionKind,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const opinion = opinionOf(audit, explanations, new Date());
  const bytes = await WRITERS[kind](opinion);
  const content = new Blob([new Uint8Array(bytes)], { type: TYPES[kind] });
  return { name: fileName(opinion.title, kind), content };
}

/** Copies the 审核意见; false when the browser did not let us. */
export function copyOpinion(audit: Audit, explanations: readonly Explanation[]): boolean {
  const { html, text } = opinionForClipboard(opinionOf(audit, explanations, new Date()));
  return copyRich(html, text);
}
