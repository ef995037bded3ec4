import type { JudgedWith } from "../../actions/collect/reading";
import { compareUnits } from "../../collect/compare-units";
import type { UnitComparison } from "../../collect/compare-units";
import { besideLastYear, receivedContent } from "../../collect/read-report";
import type { ReadReport, UnreadReport } from "../../collect/received";
import { textOfNarrative } from "../../report/narrative-text";
import { readChosenFile } from "../parts/read-chosen-file";
import { lastYearOfUnit } from "./last-year-of-unit";
import { readLastYear } from "./read-last-year";
import { readList } from "./read-list";
import type { DeskMessage, ReadLastYear, ReadList } from "./worker-messages";

let judgedWith: JudgedWith | null = null;

/** Reads and judges away from the pane: a whole folder does not stop it. */
addEventListener("message", ({ data }: MessageEvent<DeskMessage>) => {
  if (data.kind === "with") {
    judgedWith = data.judgedWith;
    return;
  }
  // A fault of ours becomes the worker's error event, which the pane hears.
  answer(data).then((content) => postMessage(content), reportError);
});

function answer(
  message: Exclude<DeskMessage, { readonly kind: "with" }>,
): Promise<ReadReport | UnreadReport | ReadList | ReadLastYear | UnitComparison> {
  switch (message.kind) {
    case "report":
      return read(message.file);
    case "again":
      return Promise.resolve(beside(message.read, message.unit));
    case "list":
      return readList(message.file);
    case "compare":
      return Promise.resolve(compareUnits(message.outcome));
    case "lastYear":
      return readLastYear(message.file);
  }
}

/** The report of a file with what the audit says, beside its unit's own last year where that is known. */
async function read(file: File): Promise<ReadReport | UnreadReport> {
  const content = receivedContent(await readChosenFile(file));
  return content.kind === "unread" ? content : beside(content, content.audit.report.organisation);
}

function beside(content: ReadReport, unit: string): ReadReport {
  const previous = judgedWith === null ? null : lastYearOfUnit(unit, judgedWith);
  if (previous === null) return content;
  return besideLastYear(content, { report: previous, text: textOfNarrative(previous) });
}
