import type { ReactElement } from "react";
import { TABLE_KEYS } from "../../report/form";
import type { Pane } from "../use-pane";
import type { SourcePreview } from "../../actions/import/source-preview";
import { tablesOfKind } from "../../actions/import/source-preview";
import { tableNames } from "../../actions/sentences";
import { TableChoiceFields } from "./table-choice";
import { TableCard } from "./table-card";

interface TablesSectionProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
}

/** The tables that were recognised, and which the source does not have. */
export function TablesSection({ pane, preview }: TablesSectionProps): ReactElement {
  const { refused, unsearched = "" } = preview.imported;
  const absent = TABLE_KEYS.filter(
    (table) =>
      tablesOfKind(preview, table).length === 0 && !refused.some((one) => one.table === table),
  );
  return (
    <section aria-labelledby="recognised-heading">
      <h2 id="recognised-heading">读出的表格</h2>
      <ul className="plain">
        {TABLE_KEYS.map((table) => {
          const own = tablesOfKind(preview, table);
          const [only] = own;
          if (only === undefined) return null;
          return (
            <li key={table} className="import-recognised">
              {own.length === 1 ? (
                <TableCard preview={preview} table={only} />
              ) : (
                <TableChoiceFields pane={pane} preview={preview} table={table} own={own} />
              )}
            </li>
          );
        })}
      </ul>
      {absent.length > 0 && unsearched === "" && (
        <p className="quiet">{`来源里没有${tableNames(absent)}。`}</p>
      )}
      {unsearched !== "" && <p className="quiet">{unsearched}</p>}
    </section>
  );
}
