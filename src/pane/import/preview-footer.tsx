import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FillPlan } from "../../actions/import/fill-plan";
import { planPrevious } from "../../actions/import/previous-plan";
import type { SourcePreview } from "../../actions/import/source-preview";
import { UNREAD } from "../../actions/import/whose";
import { importTables } from "../../actions/import-tables";
import { insertTables } from "../../actions/insert";
import { savePrevious } from "../../actions/previous-report";
import type { Report } from "../../report/model";
import { TakenNames } from "../fill/taken-names";
import type { Pane } from "../use-pane";
import { OverwriteQuestion } from "./overwrite-question";
import { PlanNotes } from "./plan-notes";

interface PreviewFooterProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
  readonly plan: FillPlan;
  readonly report: Report;
}

/** A way on from the preview. */
interface Way {
  readonly label: string;
  readonly isProposed: boolean;
  readonly isBlocked: boolean;
  readonly run: () => void;
}

/** The ways on, the proposed one first. What mixes two reports is never proposed. */
function waysOf({ pane, preview, plan, report }: PreviewFooterProps): readonly Way[] {
  const { reading, form } = pane.state;
  const { filling, insert, anew, obstacles, relation } = plan;
  const isForPrevious = preview.purpose === "previous";
  const previous = planPrevious(preview, reading ?? UNREAD, form);
  const fill: Way = {
    label: insert === null ? "填入表格" : "插入并填入",
    isProposed: relation.kind === "own" && !isForPrevious,
    isBlocked: reading === null || obstacles.length > 0,
    run: () =>
      pane.perform(
        insert === null ? importTables(filling) : insertTables({ request: insert, fill: filling }),
      ),
  };
  const asPrevious: Way = {
    label: "作为上年年报",
    isProposed: relation.kind === "lastYear",
    isBlocked: previous.obstacles.length > 0,
    run: () => pane.perform(savePrevious(report)),
  };
  const others = [
    // Who came for last year's report is asked about new sheets only once numbers would collide.
    ...(anew === null || isForPrevious
      ? []
      : [
          {
            label: "另插一套",
            isProposed: relation.kind !== "lastYear",
            isBlocked: reading === null,
            run: () => pane.perform(insertTables(anew)),
          },
        ]),
    fill,
  ];
  if (previous.isOthers && !isForPrevious) return others;
  return isForPrevious || asPrevious.isProposed ? [asPrevious, ...others] : [...others, asPrevious];
}

/** Why ways on are blocked: of last year's report only where somebody would take that way. */
function obstaclesOf({ pane, preview, plan }: PreviewFooterProps): readonly string[] {
  const { reading, form } = pane.state;
  const previous = planPrevious(preview, reading ?? UNREAD, form);
  const isOffered = preview.purpose === "previous" || !previous.isOthers;
  return [...new Set([...plan.obstacles, ...(isOffered ? previous.obstacles : [])])];
}

/** What can be done with the source. */
export function PreviewFooter(props: PreviewFooterProps): ReactElement {
  const { pane, preview, plan } = props;
  const { running, question } = pane.state;
  const busy = running !== null;
  // A question has its own 取消; the focus comes back to the button that led to it.
  const asked = question !== null;
  return (
    <>
      <PlanNotes pane={pane} preview={preview} plan={plan} />
      <div className="foot import-foot">
        {question?.kind === "names" && <TakenNames pane={pane} question={question} />}
        {question?.kind === "overwrite" && (
          <OverwriteQuestion pane={pane} question={question} plan={plan} />
        )}
        {!asked &&
          obstaclesOf(props).map((sentence) => (
            <p key={sentence} className="quiet">
              {sentence}
            </p>
          ))}
        <div className="actions" hidden={asked}>
          {waysOf(props).map(({ label, isProposed, isBlocked, run }) => (
            <Button
              key={label}
              appearance={isProposed ? "primary" : "secondary"}
              disabledFocusable={busy || isBlocked}
              onClick={run}
            >
              {label}
            </Button>
          ))}
          <Button disabledFocusable={busy} onClick={() => pane.dispatch({ type: "closePreview" })}>
            取消
          </Button>
        </div>
      </div>
    </>
  );
}
