import type { ReactElement } from "react";
import type { DeskView } from "../../actions/collect/desk-state";
import type { DeskOutcome } from "../../collect/desk";
import { Collected } from "./collected";
import { DropZone } from "./drop-zone";
import { FilesIn } from "./files-in";
import { OpinionsView } from "./opinions-view";
import { Questions } from "./questions";
import { ReadingLine } from "./reading-line";
import { ReopenedNote } from "./reopened-note";
import { SumView } from "./sum-view";
import { UnitView } from "./unit-view";
import { UnitsView } from "./units-view";
import type { DeskPane } from "./use-desk";

/** Everything that the parts of 汇总 show, once the workbook was read. */
export interface DeskParts extends DeskPane {
  readonly outcome: DeskOutcome;
}

/** 汇总 over the officer's sheets. */
export function DeskScreen(given: DeskPane): ReactElement | null {
  const { pane, state, desk } = given;
  const { outcome, view, reading } = state;
  if (outcome === null) return null;
  const parts: DeskParts = { ...given, outcome };
  const line =
    view.kind === "unit" ? outcome.lines.find(({ unit }) => unit.name === view.name) : undefined;
  return (
    <DropZone
      disabled={reading !== null}
      onFiles={(files) => {
        pane.dispatch({ type: "dismiss", tab: "collect" });
        void desk.receive(files);
      }}
    >
      {line === undefined ? (
        <Overview {...parts} />
      ) : (
        <UnitView key={line.unit.name} {...parts} line={line} />
      )}
    </DropZone>
  );
}

/** All units, with what came in and what is asked. */
function Overview(parts: DeskParts): ReactElement {
  return (
    <>
      <Collected {...parts} />
      <FilesIn {...parts} />
      <ReadingLine {...parts} />
      <ReopenedNote {...parts} />
      <Questions {...parts} />
      <ViewSwitch {...parts} />
      <Shown {...parts} />
    </>
  );
}

function Shown(parts: DeskParts): ReactElement {
  switch (parts.state.view.kind) {
    case "sum":
      return <SumView {...parts} />;
    case "opinions":
      return <OpinionsView {...parts} />;
    case "units":
    case "unit":
      return <UnitsView {...parts} />;
  }
}

const VIEWS: readonly { readonly view: DeskView; readonly label: string }[] = [
  { view: { kind: "units", from: null }, label: "收齐情况" },
  { view: { kind: "sum" }, label: "汇总" },
  { view: { kind: "opinions" }, label: "审核意见" },
];

/** Which of the three is shown. */
function ViewSwitch({ state, desk }: DeskParts): ReactElement {
  return (
    <div className="collect-views" role="group" aria-label="看什么">
      {VIEWS.map(({ view, label }) => (
        <button
          key={view.kind}
          type="button"
          className="collect-view"
          aria-pressed={state.view.kind === view.kind}
          onClick={() => desk.change((before) => ({ ...before, view }))}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
