import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TABLE_KEYS } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import type { Pane } from "../use-pane";
import { insert } from "./insert";
import { NameField } from "./name-field";
import { ProfileLine } from "./profile-line";

/** A workbook without our tables: what this is, the unit's name, one button; each table alone. */
export function FirstScreen({ pane }: { readonly pane: Pane }): ReactElement {
  const busy = pane.state.running !== null;
  return (
    <>
      <ol className="lines quiet">
        <li>填表：插入统一表格，边填边核对。</li>
        <li>审核：找出对不上的数，指出填错的格。</li>
        <li>写正文、导出 Word；不联网，数据不离开本机。</li>
      </ol>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void insert(pane, TABLE_KEYS);
        }}
      >
        <NameField pane={pane} />
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          插入全部表格
        </Button>
      </form>
      <ProfileLine pane={pane} isStanding={false} />
      <div className="fill-thirds">
        {TABLE_KEYS.map((table) => (
          <Button
            key={table}
            size="small"
            disabledFocusable={busy}
            onClick={() => void insert(pane, [table])}
          >
            {`插入${TABLE_NAMES[table].short}`}
          </Button>
        ))}
      </div>
    </>
  );
}
