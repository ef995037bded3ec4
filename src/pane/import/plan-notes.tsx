import type { ReactElement } from "react";
import type { FillPlan } from "../../actions/import/fill-plan";
import { printedToBe } from "../../actions/import/sentences";
import type { SourcePreview } from "../../actions/import/source-preview";
import { nameOf } from "../../actions/import/whose";
import { tableNames } from "../../actions/sentences";
import { isTotal } from "../../check/sums/formulas";
import type { InsertRequest } from "../../excel/contract/contract";
import { LAYOUTS } from "../../report/formats";
import { TotalsChoice } from "../fill/totals-choice";
import type { Pane } from "../use-pane";

/** Whether some number of these tables can be computed from others. */
function haveTotals({ tables, format }: InsertRequest): boolean {
  return tables
    .map((table) => LAYOUTS[format][table])
    .some((layout) => layout.cells.some(({ key }) => isTotal(layout, key)));
}

function insertNote(preview: SourcePreview, { insert }: FillPlan): string | null {
  if (insert === null) return null;
  const { tables, format, profile } = insert;
  const whose = preview.adopt
    ? "上面的"
    : `本工作簿的（${profile.organisation} ${profile.year} 年度）`;
  return `工作簿里还没有${tableNames(tables)}，将先插入 ${format} 年表格，单位、年度、层级用${whose}，再填入。`;
}

function anewNote(anew: FillPlan["anew"]): string | null {
  if (anew === null) return null;
  return `“另插一套”为${nameOf(anew.request.profile)}新建工作表，再填入；现有的工作表不改动。`;
}

interface PlanNotesProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
  readonly plan: FillPlan;
}

/** What filling will do, and what has to be known before. */
export function PlanNotes({ pane, preview, plan }: PlanNotesProps): ReactElement {
  const anew = preview.purpose === "previous" ? null : plan.anew;
  const insertions = [plan.insert, anew?.request ?? null];
  const isBlocked = plan.obstacles.length > 0;
  const ways = [isBlocked ? [] : plan.filling.printed, anew?.fill?.printed ?? []];
  const [printed = []] = ways.sort((one, other) => other.length - one.length);
  const notes = [insertNote(preview, plan), anewNote(anew), ...printedToBe(printed)].flatMap(
    (note) => note ?? [],
  );
  return (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {insertions.some((request) => request !== null && haveTotals(request)) && (
        <TotalsChoice pane={pane} />
      )}
    </>
  );
}
