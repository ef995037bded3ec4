import { SECTION_TITLES } from "../report/names";
import { layoutsOf, valueAt } from "../report/model";
import type { Report } from "../report/model";
import { placeOf } from "../report/place";
import type { ReportText, SectionKey } from "../report/text";
import { SECTION_KEYS } from "../report/text";
import { cellId } from "../report/cell";
import type { CellKey, CellValue } from "../report/cell";
import type { VersionDifference } from "./desk";
import type { ReadReport } from "./received";

const shown = (value: CellValue | undefined): string => {
  if (value === undefined) return "没有这一格";
  return value === null || value === "" ? "空白" : String(value);
};

/** The cells of both reports, in the order of the form. */
function cellsOf(before: Report, after: Report): readonly CellKey[] {
  const keys = [after, before].flatMap((report) =>
    layoutsOf(report).flatMap(({ cells }) => cells.map(({ key }) => key)),
  );
  return [...new Map(keys.map((key) => [cellId(key), key])).values()];
}

function cellDifferences(before: Report, after: Report): readonly VersionDifference[] {
  return cellsOf(before, after).flatMap((cell) => {
    const [old, now] = [shown(valueAt(before, cell)), shown(valueAt(after, cell))];
    return old === now ? [] : [{ place: placeOf(cell).full, before: old, after: now }];
  });
}

type Part = SectionKey | "introduction";

function sentencesOf(text: ReportText | null, part: Part): readonly string[] {
  const paragraphs =
    part === "introduction"
      ? (text?.introduction ?? [])
      : (text?.sections ?? []).filter(({ key }) => key === part).flatMap((one) => one.paragraphs);
  return paragraphs.flatMap((paragraph) => paragraph.match(/[^。！？]+[。！？]?/gu) ?? []);
}

const NONE = "（没有）";

/** The sentences of a section that the other version has not. */
function sectionDifferences(
  before: ReportText | null,
  after: ReportText | null,
): readonly VersionDifference[] {
  const parts: readonly Part[] = ["introduction", ...SECTION_KEYS];
  return parts.flatMap((part, at) => {
    const [old, now] = [sentencesOf(before, part), sentencesOf(after, part)];
    if (old.join("") === now.join("")) return [];
    const gone = old.filter((sentence) => !now.includes(sentence)).join("");
    const added = now.filter((sentence) => !old.includes(sentence)).join("");
    const place = part === "introduction" ? "开头" : (SECTION_TITLES[at - 1] ?? part);
    // The same sentences in another order.
    if (gone === "" && added === "") return [{ place, before: old.join(""), after: now.join("") }];
    return [{ place, before: gone === "" ? NONE : gone, after: added === "" ? NONE : added }];
  });
}

/** What a newer version of a report has otherwise: cells in the order of the form, then sections. */
export function differencesBetween(
  before: ReadReport,
  after: ReadReport,
): readonly VersionDifference[] {
  return [
    ...cellDifferences(before.audit.report, after.audit.report),
    ...sectionDifferences(before.text, after.text),
  ];
}
