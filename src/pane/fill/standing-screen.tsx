import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TABLE_KEYS } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import { insert } from "./insert";
import { InsertedPanel } from "./inserted-panel";
import { ProfileLine } from "./profile-line";
import { TableList } from "./table-list";

/** The tables stand: whose they are, how far they are filled in, and where each is. */
export function StandingScreen({ pane }: { readonly pane: Pane }): ReactElement {
  return (
    <>
      <ProfileLine pane={pane} isStanding />
      <TableList pane={pane} />
      <InsertedPanel pane={pane} />
      <Fold summary="再插一套（另一年度或另一单位）">{() => <AnotherSet pane={pane} />}</Fold>
    </>
  );
}

/** Tables beside those that stand, under names of their own. */
function AnotherSet({ pane }: { readonly pane: Pane }): ReactElement {
  const { running, reading } = pane.state;
  const busy = running !== null;
  const standing = TABLE_KEYS.filter((table) =>
    reading?.tables.some((found) => found.table === table),
  );
  return (
    <div className="fill-insert">
      <p className="quiet">先点上面的“修改”，改好单位和年度；原有的表格不会改动，新表另起名称。</p>
      <Button disabledFocusable={busy} onClick={() => void insert(pane, TABLE_KEYS)}>
        插入全部表格
      </Button>
      <div className="fill-thirds">
        {standing.map((table) => (
          <Button key={table} disabledFocusable={busy} onClick={() => void insert(pane, [table])}>
            {`插入${TABLE_NAMES[table].short}`}
          </Button>
        ))}
      </div>
    </div>
  );
}
