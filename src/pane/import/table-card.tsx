import type { ReactElement } from "react";
import { TABLE_NAMES } from "../../report/names";
import { Fold } from "../parts/fold";
import { doubtsOf } from "./doubts";
import type { SourcePreview, IndexedTable } from "../../actions/import/source-preview";
import { TableGrid } from "./table-grid";

interface TableCardProps {
  readonly preview: SourcePreview;
  readonly table: IndexedTable;
}

/** A recognised table: how many cells were read, changed labels, and the whole table to open. */
export function TableCard({ preview, table }: TableCardProps): ReactElement {
  const { source } = table;
  const { short } = TABLE_NAMES[source.table];
  const blank = source.cells.filter(({ value }) => value === null).length;
  const numbers = source.cells.filter(({ value }) => typeof value === "number").length;
  const counts = [
    `数字 ${numbers} 格`,
    `存疑 ${doubtsOf(source).length} 格`,
    `空白 ${blank} 格`,
  ].join("，");
  const where = source.where === short ? [] : [source.where];
  const edition = source.table === "proceedings" ? [] : [`${source.editions.join("、")} 年表格`];
  return (
    <>
      <p>
        <strong>{short}</strong>
        {` ${counts}`}
      </p>
      <p className="quiet">{[...where, ...edition].join(" · ")}</p>
      {source.labels.length > 0 && (
        <Fold summary={`印好的文字有 ${source.labels.length} 处不同`}>
          {() => (
            <ul className="lines">
              {source.labels.map(({ expected, found }) => (
                <li key={expected}>
                  {`应为“${expected}”，${found === "" ? "来源里没有" : `来源是“${found}”`}`}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <Fold summary={`查看整张${short}`}>
        {() => <TableGrid preview={preview} table={table} />}
      </Fold>
    </>
  );
}
