import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isTotal } from "../../check/sums/formulas";
import type { InsertRequest } from "../../excel/contract";
import { LAYOUTS } from "../../report/formats";
import type { Report } from "../../report/model";
import { TakenNames } from "../fill/taken-names";
import { TotalsChoice } from "../fill/totals-choice";
import { profileOf, yearOf } from "../../actions/form";
import type { Pane } from "../use-pane";
import type { SourcePreview } from "../../actions/import/source-preview";
import type { FillPlan } from "../../actions/import/fill-plan";
import { planFill, undecidedSentences } from "../../actions/import/fill-plan";
import { OverwriteQuestion } from "./overwrite-question";
import { tableNames } from "../../actions/sentences";
import { importTables } from "../../actions/import-tables";
import { insertTables } from "../../actions/insert";
import { savePrevious } from "../../actions/previous-report";

interface PreviewFooterProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
  readonly report: Report;
}

/** What stands in the way of keeping the source as last year's report. */
function previousObstacles(preview: SourcePreview): readonly string[] {
  return [
    ...undecidedSentences(preview),
    ...(profileOf(preview) === null ? ["请先填好来源的单位和年度，再作为上年年报。"] : []),
  ];
}

interface InsertNoteProps {
  readonly pane: Pane;
  readonly plan: FillPlan;
  /** Whether the source's unit and year become the workbook's. */
  readonly adopt: boolean;
}

/** Whether some number of these tables can be computed from others. */
function haveTotals({ tables, format }: InsertRequest): boolean {
  return tables
    .map((table) => LAYOUTS[format][table])
    .some((layout) => layout.cells.some(({ key }) => isTotal(layout, key)));
}

function InsertNote({ pane, plan: { insert }, adopt }: InsertNoteProps) {
  if (insert === null) return null;
  const { tables, format, profile } = insert;
  const whose = adopt ? "上面的" : `本工作簿的（${profile.organisation} ${profile.year} 年度）`;
  return (
    <>
      <p>{`工作簿里还没有${tableNames(tables)}，将先插入 ${format} 年表格，单位、年度、层级用${whose}，再填入。`}</p>
      {haveTotals(insert) && <TotalsChoice pane={pane} />}
    </>
  );
}

/** How the source's year stands to the workbook's; null where they agree or one is unknown. */
function yearNote({ purpose }: SourcePreview, year: number | null, own: number | null) {
  if (year === null || own === null || year === own) return null;
  if (year === own - 1) return `来源是 ${year} 年度，正是报告年度 ${own} 的上一年。`;
  return purpose === "previous"
    ? `来源是 ${year} 年度，与报告年度 ${own} 不相邻，作为上年年报也不会用于比对。`
    : `来源是 ${year} 年度，本工作簿是 ${own} 年度，请核对后再填入。`;
}

/** What can be done with the source; last year's report is proposed as such. */
export function PreviewFooter({ pane, preview, report }: PreviewFooterProps): ReactElement {
  const { outcome, form, running, question } = pane.state;
  const plan = planFill(preview, outcome ?? { tables: [], refused: [] }, form);
  const reportYear = yearOf(form);
  const year = yearOf(preview);
  const asPrevious =
    preview.purpose === "previous" ||
    (year !== null && reportYear !== null && year === reportYear - 1);
  const busy = running !== null;
  const fillBlocked = busy || outcome === null || plan.obstacles.length > 0;
  const forPrevious = previousObstacles(preview);
  const fill = (): void => {
    if (plan.insert === null) pane.perform(importTables(plan.fill));
    else pane.perform(insertTables({ request: plan.insert, fill: plan.fill }));
  };
  const buttons = [
    <Button
      key="fill"
      appearance={asPrevious ? "secondary" : "primary"}
      disabledFocusable={fillBlocked}
      onClick={fill}
    >
      {plan.insert === null ? "填入表格" : "插入并填入"}
    </Button>,
    <Button
      key="previous"
      appearance={asPrevious ? "primary" : "secondary"}
      disabledFocusable={busy || forPrevious.length > 0}
      onClick={() => pane.perform(savePrevious(report))}
    >
      作为上年年报
    </Button>,
  ];
  // Where all tables are new and for the source's own year, nothing of another year is there.
  const anew = plan.insert !== null && preview.adopt && outcome?.tables.length === 0;
  const note = anew ? null : yearNote(preview, year, reportYear);
  // A question has its own 取消; the focus comes back to the button that led to it.
  const asked = question !== null;
  const obstacles = [...new Set([...plan.obstacles, ...forPrevious])];
  return (
    <>
      <InsertNote pane={pane} plan={plan} adopt={preview.adopt} />
      {note !== null && <p>{note}</p>}
      <div className="foot import-foot">
        {question?.kind === "names" && <TakenNames pane={pane} question={question} />}
        {question?.kind === "overwrite" && <OverwriteQuestion pane={pane} question={question} />}
        {!asked &&
          obstacles.map((sentence) => (
            <p key={sentence} className="quiet">
              {sentence}
            </p>
          ))}
        <div className="actions" hidden={asked}>
          {asPrevious ? [...buttons].reverse() : buttons}
          <Button disabledFocusable={busy} onClick={() => pane.dispatch({ type: "closePreview" })}>
            取消
          </Button>
        </div>
      </div>
    </>
  );
}
