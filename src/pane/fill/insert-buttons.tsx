import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableKey } from "../../report/form";
import { TABLE_KEYS } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { profileOf, requestOf } from "../../actions/form";
import type { Pane } from "../use-pane";
import { insertTables } from "../../actions/insert";

/** 插入全部表格, and each table alone. */
export function InsertButtons({ pane }: { readonly pane: Pane }): ReactElement {
  const { form, running } = pane.state;
  const insert = (tables: readonly TableKey[]): void => {
    const profile = profileOf(form);
    if (profile === null) pane.dispatch({ type: "incomplete" });
    else pane.perform(insertTables({ request: requestOf(form, profile, tables), fill: null }));
  };
  const busy = running !== null;
  return (
    <div className="fill-insert">
      <Button appearance="primary" disabledFocusable={busy} onClick={() => insert(TABLE_KEYS)}>
        插入全部表格
      </Button>
      <div className="fill-thirds">
        {TABLE_KEYS.map((table) => (
          <Button key={table} disabledFocusable={busy} onClick={() => insert([table])}>
            {`插入${TABLE_NAMES[table].short}`}
          </Button>
        ))}
      </div>
    </div>
  );
}
