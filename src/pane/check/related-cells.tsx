import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { Finding } from "../../check/finding";
import type { CellKey, CellValue } from "../../report/cell";
import { cellId } from "../../report/cell";
import { valueAt } from "../../report/model";
import { placeOf } from "../../report/place";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import { goTo } from "../../actions/go-to";

interface RelatedCell {
  readonly id: string;
  readonly name: string;
  readonly value: CellValue;
  readonly address: string | null;
}

/** Named by what tells it from the finding's first cell: its row or its column. */
function nameBeside(cell: CellKey, first: CellKey): string {
  const { row, column } = placeOf(cell);
  return cell.column === first.column ? row : column;
}

/** The other cells of a finding, those that hold something first. */
export function relatedCells(
  { cells: [first, ...others] }: Finding,
  { report, addresses }: Checked,
): readonly RelatedCell[] {
  if (first === undefined) return [];
  const related = others.map((cell) => ({
    id: cellId(cell),
    name: nameBeside(cell, first),
    value: valueAt(report, cell) ?? null,
    address: addresses.get(cellId(cell)) ?? null,
  }));
  const empty = ({ value }: RelatedCell): boolean => value === 0 || value === null;
  return [...related.filter((one) => !empty(one)), ...related.filter(empty)];
}

interface RelatedCellsProps {
  readonly pane: Pane;
  readonly cells: readonly RelatedCell[];
}

/** Small links to the cells that a finding counts with. */
export function RelatedCells({ pane, cells }: RelatedCellsProps): ReactElement | null {
  if (cells.length === 0) return null;
  return (
    <Fold summary={`有关单元格（${cells.length}）`}>
      {() => (
        <ul className="check-related plain">
          {cells.map(({ id, name, value, address }) => (
            <li key={id}>
              <button
                type="button"
                className="link"
                disabled={address === null}
                onClick={() => {
                  if (address !== null) pane.perform(goTo(address));
                }}
              >
                {`${name}：${value ?? "空白"}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
