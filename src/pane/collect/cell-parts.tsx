import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { goToUnit } from "../../actions/collect/go-to-unit";
import { isTotal } from "../../check/sums/formulas";
import type { CellParts as Parts } from "../../collect/desk";
import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { layoutsOf, valueAt } from "../../report/model";
import { placeOf } from "../../report/place";
import { AdjustmentForm } from "./adjustment-form";
import type { DeskParts } from "./desk-screen";

/** So many units stand there at first; the rest is one click away. */
const SHOWN = 8;

/** The cell of the sum that is selected in the sheet; null where another report's is. */
function selectedCell({ pane, outcome }: DeskParts): CellKey | null {
  const { selected, reading } = pane.state;
  const { organisation, year } = outcome.desk.frame;
  const isSum = reading?.report.organisation === organisation && reading.report.year === year;
  return selected === null || !isSum ? null : selected.cell;
}

/** Which units make the selected cell of the sum, the largest first. */
export function CellParts(parts: DeskParts): ReactElement {
  const { outcome } = parts;
  const cell = selectedCell(parts);
  const own = cell === null ? undefined : outcome.sum.cells.get(cellId(cell));
  return (
    <section className="collect-parts" aria-labelledby="parts-heading">
      <h2 id="parts-heading">这个数是哪些单位的</h2>
      {cell === null || own === undefined ? (
        <p className="quiet">
          在汇总二、汇总三、汇总四里点一格，这里列出是哪些单位的数，从大到小。
        </p>
      ) : (
        <Made key={cellId(cell)} {...parts} own={own} />
      )}
    </section>
  );
}

function Made(props: DeskParts & { readonly own: Parts }): ReactElement {
  const { pane, outcome, own } = props;
  const { cell, parts, blank, notAdded } = own;
  const { report } = outcome.sum;
  const [isAll, setAll] = useState(false);
  const [adjusts, setAdjusts] = useState(false);
  const numbers = parts.filter(({ value }) => value !== 0);
  const zeros = parts.length - numbers.length;
  const shown = isAll ? numbers : numbers.slice(0, SHOWN);
  const value = valueAt(report, cell) ?? null;
  const isSum = layoutsOf(report).some(
    (layout) => layout.key === cell.table && isTotal(layout, cell),
  );
  const largest = Math.max(...numbers.map((part) => Math.abs(part.value)), 1);
  return (
    <>
      <p role="status" className="card-place">{`${placeOf(cell).full}：${value ?? "空白"}`}</p>
      {numbers.length === 0 && <p>没有单位填了 0 以外的数。</p>}
      <ul className="plain collect-made">
        {shown.map(({ unit, value: own, adjustment }) => (
          <li key={`${unit} ${adjustment ?? ""}`}>
            <span className="collect-made-line">
              <button
                type="button"
                className="link grow"
                aria-label={`${unit} ${own}，定位到明细`}
                onClick={() => pane.perform(goToUnit({ unit, cell: cellId(cell) }))}
              >
                {unit}
              </button>
              <span>{adjustment === null || own < 0 ? String(own) : `+${own}`}</span>
            </span>
            {adjustment !== null && <span className="quiet">{`调整：${adjustment}`}</span>}
            <span
              className="collect-made-bar"
              aria-hidden="true"
              style={{ width: `${(100 * Math.abs(own)) / largest}%` }}
            />
          </li>
        ))}
      </ul>
      {numbers.length > shown.length && (
        <div className="actions">
          <Button size="small" onClick={() => setAll(true)}>
            {`再看 ${numbers.length - shown.length} 个单位`}
          </Button>
        </div>
      )}
      {zeros > 0 && <p className="quiet">{`另有 ${zeros} 个单位填的是 0。`}</p>}
      {blank.length > 0 && (
        <p className="quiet">{`其中 ${blank.length} 个单位此格空白：${blank.join("、")}。`}</p>
      )}
      {notAdded.length > 0 && (
        <p className="quiet">
          {`只计本级，没有相加：${notAdded.map(({ unit, value: own }) => `${unit} ${own}`).join("、")}。`}
        </p>
      )}
      {isSum ? (
        <p className="quiet">这是合计，由各项相加得出；要调整，请选其中一项。</p>
      ) : adjusts ? (
        <AdjustmentForm {...props} cell={cell} onClose={() => setAdjusts(false)} />
      ) : (
        <div className="actions">
          <Button size="small" onClick={() => setAdjusts(true)}>
            添加调整
          </Button>
        </div>
      )}
    </>
  );
}
