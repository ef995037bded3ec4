import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { quoteSheet } from "../../report/address";
import type { FoundTable } from "../../excel/contract/contract";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { formatForYear } from "../../report/formats";
import { TABLE_NAMES } from "../../report/names";
import { RefusedNotice } from "../check/refused-notice";
import type { Pane } from "../use-pane";
import { cellCounts } from "../../actions/cell-counts";
import type { CellCounts } from "../../actions/cell-counts";
import { chooseTable } from "../../actions/choose-table";
import { goTo } from "../../actions/go-to";
import { formatWords } from "./format-words";
import { insert } from "./insert";
import { TOTALS_WORDS } from "./totals-words";

/** How a table stands: what goes without saying, the edition of its year, is left out. */
function describe({ table, format, totals, foundBy }: FoundTable, year: number): string {
  return [
    ...(format === formatForYear(year).key ? [] : [formatWords(format)]),
    // Table two has no totals.
    ...(table === "disclosure" ? [] : [TOTALS_WORDS[totals]]),
    ...(foundBy === "labels" ? ["按表头文字识别"] : []),
  ].join(" · ");
}

interface FoundProps {
  readonly pane: Pane;
  readonly found: FoundTable;
  /** Undefined while its cells are not judged. */
  readonly cells: CellCounts | undefined;
  readonly year: number;
}

function Found({ pane, found, cells, year }: FoundProps) {
  const name = TABLE_NAMES[found.table].short;
  const address = `${quoteSheet(found.sheet)}!${found.address}`;
  const id = useId();
  return (
    <li className="fill-table">
      <div className="grow">
        <p id={id}>
          <strong>{name}</strong>
          {` “${found.sheet}”`}
        </p>
        <p className="fill-progress quiet">
          {cells && (
            <>
              <progress aria-labelledby={id} max={cells.total} value={cells.filled} />
              <span>{`已填 ${cells.filled}/${cells.total} 格`}</span>
            </>
          )}
          <span>{describe(found, year)}</span>
        </p>
        {found.others.map((choice) => (
          <p key={`${choice.sheet} ${choice.address}`}>
            <button
              type="button"
              className="link"
              onClick={() => pane.perform(chooseTable(choice))}
            >
              {`改为审核“${choice.sheet}”的 ${choice.address}`}
            </button>
          </p>
        ))}
      </div>
      <Button size="small" aria-describedby={id} onClick={() => pane.perform(goTo(address))}>
        定位
      </Button>
    </li>
  );
}

function Absent({ pane, table }: { readonly pane: Pane; readonly table: TableKey }) {
  const { short } = TABLE_NAMES[table];
  return (
    <li className="fill-table">
      <p className="quiet grow">{`${short} 还没有`}</p>
      <Button
        size="small"
        disabledFocusable={pane.state.running !== null}
        onClick={() => void insert(pane, [table])}
      >
        {`插入${short}`}
      </Button>
    </li>
  );
}

/** Which tables of the form stand in the workbook, and which could not be read for certain. */
export function TableList({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { reading, outcome } = pane.state;
  if (reading === null) return null;
  const cells = outcome === null ? [] : cellCounts(outcome);
  const entries = TABLE_KEYS.flatMap((table) => {
    const found = reading.tables.filter((one) => one.table === table);
    const refused = reading.refused.filter((one) => one.table === table);
    return [
      ...found.map((one) => (
        <Found
          key={`${table} ${one.sheet}`}
          pane={pane}
          found={one}
          cells={cells.find((each) => each.table === table)}
          year={reading.report.year}
        />
      )),
      ...refused.map((one) => (
        <li key={one.sentence}>
          <RefusedNotice pane={pane} refused={one} />
        </li>
      )),
      ...(found.length + refused.length === 0
        ? [<Absent key={table} pane={pane} table={table} />]
        : []),
    ];
  });
  return (
    <section aria-labelledby="tables-heading">
      <h2 id="tables-heading">工作簿中的表格</h2>
      <ul className="plain">{entries}</ul>
    </section>
  );
}
