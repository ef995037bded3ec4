import type { ReactElement } from "react";
import { PreviewPlace } from "../import/preview-place";
import { InsertButtons } from "./insert-buttons";
import { InsertedPanel } from "./inserted-panel";
import { LazyPart, laterPart } from "../parts/lazy-part";
import { ProfileFields } from "./profile-fields";
import { TableList } from "./table-list";
import { TotalsChoice } from "./totals-choice";
import type { Pane } from "../use-pane";

const importSection = laterPart(
  async () => (await import("../import/import-section")).ImportSection,
);

const takenNames = laterPart(async () => (await import("./taken-names")).TakenNames);

/** 填表: who reports, for which year, the tables in the workbook, and what is read into them. */
export function FillTab({ pane }: { readonly pane: Pane }): ReactElement {
  const { preview, question } = pane.state;
  if (preview !== null) return <PreviewPlace pane={pane} preview={preview} />;
  return (
    <>
      <ProfileFields pane={pane} />
      <TotalsChoice pane={pane} />
      <InsertButtons pane={pane} />
      {question?.kind === "names" && <LazyPart part={takenNames} props={{ pane, question }} />}
      <InsertedPanel pane={pane} />
      <LazyPart part={importSection} props={{ pane }} />
      <TableList pane={pane} />
    </>
  );
}
