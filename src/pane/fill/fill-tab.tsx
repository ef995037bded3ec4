import type { ReactElement } from "react";
import { InsertButtons } from "./insert-buttons";
import { InsertedPanel } from "./inserted-panel";
import { ProfileFields } from "./profile-fields";
import { TabNotice } from "../parts/tab-notice";
import { TableList } from "./table-list";
import { TakenNames } from "./taken-names";
import { TotalsChoice } from "./totals-choice";
import type { Pane } from "../use-pane";

/** 填表: who reports, for which year, and the tables in the workbook. */
export function FillTab({ pane }: { readonly pane: Pane }): ReactElement {
  const { question } = pane.state;
  return (
    <>
      <ProfileFields pane={pane} />
      <TotalsChoice pane={pane} />
      <InsertButtons pane={pane} />
      {question?.kind === "names" && <TakenNames pane={pane} question={question} />}
      <TabNotice pane={pane} tab="fill" />
      <InsertedPanel pane={pane} />
      <TableList pane={pane} />
    </>
  );
}
