import type { OpinionForm } from "../../actions/collect/desk-state";
import type { OpinionUnit } from "../../actions/collect/opinion-units";
import type { DeskOutcome } from "../../collect/desk";
import { opinionsOf } from "../../collect/opinions";
import type { Dispatch } from "../../collect/opinions";
import { opinionForClipboard } from "../../exchange/write-opinion-clipboard";
import {
  opinionFileName,
  writeOpinionsXlsx,
  writeOpinionsZip,
} from "../../exchange/write-opinions";
import { writeOpinionDocx } from "../../exchange/write-opinion-docx";
import { fileStem } from "../../report/file-name";
import { copyRich } from "../export/copy-rich";
import { dayText } from "./day-text";

/** How opinions leave: a Word file each, or one workbook. */
export type OpinionWay = "docx" | "xlsx";

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;

interface OpinionFile {
  readonly name: string;
  readonly content: Blob;
}

const blob = (bytes: Uint8Array, type: keyof typeof TYPES): Blob =>
  new Blob([new Uint8Array(bytes)], { type: TYPES[type] });

const dispatchOf = ({ desk }: DeskOutcome, { due, signature }: OpinionForm): Dispatch => {
  const time = new Date();
  return { issuer: signature ?? desk.frame.organisation, date: dayText(time), due, time };
};

/** Copies the opinion of a unit; false when the browser did not let us. */
export function copyOpinion(
  { line }: OpinionUnit,
  outcome: DeskOutcome,
  form: OpinionForm,
): boolean {
  const [only] = opinionsOf(outcome, [line.unit.name], dispatchOf(outcome, form)).opinions;
  if (only === undefined) return false;
  const { html, text } = opinionForClipboard(only.opinion);
  return copyRich(html, text);
}

/** The opinions of some units as one file: a Word file for one, packed Word files, or a workbook. */
export async function opinionFile(
  way: OpinionWay,
  units: readonly OpinionUnit[],
  outcome: DeskOutcome,
  form: OpinionForm,
): Promise<OpinionFile> {
  const { organisation, year } = outcome.desk.frame;
  const dispatch = dispatchOf(outcome, form);
  const { opinions, list } = opinionsOf(
    outcome,
    units.map(({ line }) => line.unit.name),
    dispatch,
  );
  const title = fileStem(`${organisation}${year}年审核意见`);
  if (way === "xlsx") {
    return {
      name: `${title}.xlsx`,
      content: blob(await writeOpinionsXlsx(opinions, list), "xlsx"),
    };
  }
  const [only, ...others] = opinions;
  if (only !== undefined && others.length === 0) {
    const content = blob(await writeOpinionDocx(only.opinion), "docx");
    return { name: opinionFileName(only.unit), content };
  }
  return {
    name: `${title}（${opinions.length} 份）.zip`,
    content: blob(await writeOpinionsZip(opinions, list, dispatch.time), "zip"),
  };
}
