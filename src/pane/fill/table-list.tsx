import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { quoteSheet } from "../../report/address";
import type { FoundTable } from "../../excel/contract/contract";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { RefusedNotice } from "../check/refused-notice";
import type { Pane } from "../use-pane";
import { chooseTable } from "../../actions/choose-table";
import { goTo } from "../../actions/go-to";

function describe({ table, format, totals, foundBy }: FoundTable): string {
  // Table two has no totals.
  const sums = totals === "formulas" ? "合计自动计算" : "合计手工填写";
  const parts = [`${format} 年表格`, ...(table === "disclosure" ? [] : [sums])];
  return [...parts, ...(foundBy === "labels" ? ["按表头文字识别"] : [])].join(" · ");
}

function Found({ pane, found }: { readonly pane: Pane; readonly found: FoundTable }) {
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
        <p className="quiet">{describe(found)}</p>
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

function Absent({ table }: { readonly table: TableKey }) {
  return (
    <li className="fill-table">
      <p className="quiet grow">{`${TABLE_NAMES[table].short} 还没有`}</p>
    </li>
  );
}

/** Which tables of the form stand in the workbook, and which could not be read for certain. */
export function TableList({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { outcome } = pane.state;
  if (outcome === null) return null;
  const entries = TABLE_KEYS.flatMap((table) => {
    const found = outcome.tables.filter((one) => one.table === table);
    const refused = outcome.refused.filter((one) => one.table === table);
    return [
      ...found.map((one) => <Found key={`${table} ${one.sheet}`} pane={pane} found={one} />),
      ...refused.map((one) => (
        <li key={one.sentence}>
          <RefusedNotice pane={pane} refused={one} />
        </li>
      )),
      ...(found.length + refused.length === 0 ? [<Absent key={table} table={table} />] : []),
    ];
  });
  return (
    <section aria-labelledby="tables-heading">
      <h2 id="tables-heading">工作簿中的表格</h2>
      <ul className="plain">{entries}</ul>
    </section>
  );
}
