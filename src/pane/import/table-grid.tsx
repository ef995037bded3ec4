import type { ReactElement } from "react";
import type { SourceCell } from "../../exchange/imported";
import { TABLE_NAMES } from "../../report/names";
import { cellId } from "../../report/cell";
import { placeOf } from "../../report/place";
import { rowsOf } from "./doubts";
import type { SourcePreview, IndexedTable } from "../../actions/import/source-preview";
import { settledValue } from "../../actions/import/source-preview";

type Row = readonly SourceCell[];

const columnsOf = (row: Row): string => row.map(({ key }) => key.column).join();

/** Rows that stand under the same columns, one after another: table two has several such blocks. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && columnsOf(before) === columnsOf(row)) {
      last.push(row);
    } else {
      blocks.push([row]);
    }
  }
  return blocks;
}

interface TableGridProps {
  readonly preview: SourcePreview;
  readonly table: IndexedTable;
}

/** The whole table: the form's labels, the numbers, and what the source has where it differs. */
export function TableGrid({ preview, table }: TableGridProps): ReactElement {
  const name = TABLE_NAMES[table.source.table].short;
  return (
    <div className="import-grid-box" role="region" aria-label={`${name}读出的数字`} tabIndex={0}>
      {blocksOf(rowsOf(table.source)).map((rows) => (
        <Block key={rows[0]?.[0] ? cellId(rows[0][0].key) : ""} {...{ preview, table, rows }} />
      ))}
    </div>
  );
}

function Block({ preview, table, rows }: TableGridProps & { readonly rows: readonly Row[] }) {
  return (
    <table className="import-grid">
      <thead>
        <tr>
          <td />
          {rows[0]?.map(({ key }) => (
            <th key={key.column} scope="col">
              {placeOf(key).column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [first] = row;
          if (first === undefined) return null;
          return (
            <tr key={first.key.row}>
              <th scope="row">{placeOf(first.key).row}</th>
              {row.map((cell) => (
                <GridCell key={cell.key.column} {...{ preview, table, cell }} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function GridCell({ preview, table, cell }: TableGridProps & { readonly cell: SourceCell }) {
  const value = settledValue(preview, table.index, cell);
  const shown = value === null ? "" : String(value);
  const raw = cell.raw.trim();
  return (
    <td className={typeof value === "number" ? "" : "import-grid-doubt"}>
      {shown}
      {shown !== raw && <small className="quiet">{`原文：${raw === "" ? "空白" : raw}`}</small>}
    </td>
  );
}
