import type { ReactElement } from "react";
import { COUNTED_TABLES } from "../../actions/ledger/differences";
import type { JudgedRule } from "../../check/review/judged";
import { rulesOf } from "../../check/sums/linear-rules";
import type { LinearCode } from "../../check/sums/linear-rules";
import type { SelectedCell } from "../../excel/contract/contract";
import { sameCell } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import type { FormatKey, Help } from "../../report/form";
import { LAYOUTS } from "../../report/formats";
import { CellCases } from "../ledger/cell-cases";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";

/** The rules that a cell takes part in, each kind once. */
function rulesOfCell(cell: CellKey, format: FormatKey): readonly LinearCode[] {
  const own = rulesOf(LAYOUTS[format][cell.table]).filter(({ terms }) =>
    terms.some((term) => sameCell(term.cell, cell)),
  );
  return [...new Set(own.map(({ code }) => code))];
}

function HelpLine({ name, help }: { readonly name: string; readonly help: Help }): ReactElement {
  return (
    <p>
      <strong>{name}</strong>
      {`：${help.text}`}
      {help.article !== undefined && <span className="quiet">{`（${help.article}）`}</span>}
    </p>
  );
}

interface CellHelpProps {
  readonly pane: Pane;
  readonly selected: SelectedCell;
  readonly format: FormatKey;
  /** The rules that apply to the report, with their words. */
  readonly judged: readonly JudgedRule[];
}

/** What belongs into a cell, and which rules look at it. */
export function CellHelp({ pane, selected, format, judged }: CellHelpProps): ReactElement {
  const { place, rowHelp, columnHelp, cell } = selected;
  const codes: readonly string[] = rulesOfCell(cell, format);
  const use = pane.state.ledger?.use;
  const isCounted = COUNTED_TABLES.includes(cell.table);
  const rules = judged.filter(({ code }) => codes.includes(code));
  return (
    <div className="selected-help">
      <HelpLine name={place.row} help={rowHelp} />
      <HelpLine name={place.column} help={columnHelp} />
      {use?.kind === "read" && isCounted && <CellCases pane={pane} use={use} cell={cell} />}
      {rules.length > 0 && (
        <Fold summary={`有关的审核规则（${rules.length}）`}>
          {() => (
            <ul className="selected-rules">
              {rules.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </div>
  );
}
