import type { ReactElement } from "react";
import { isWithoutTables } from "../../actions/opening-tab";
import { PreviewPlace } from "../import/preview-place";
import { LazyPart, laterPart } from "../parts/lazy-part";
import { useDelayed } from "../parts/use-delayed";
import type { Pane } from "../use-pane";
import { FirstScreen } from "./first-screen";

const standingScreen = laterPart(async () => (await import("./standing-screen")).StandingScreen);
const importSection = laterPart(
  async () => (await import("../import/import-section")).ImportSection,
);
const ledgerSection = laterPart(
  async () => (await import("../ledger/ledger-section")).LedgerSection,
);
const takenNames = laterPart(async () => (await import("./taken-names")).TakenNames);

/** How long the first reading is waited for before tables can be inserted without it. */
const READING = 600;

/** 填表: who reports, for which year, the tables in the workbook, and what is read into them. */
export function FillTab({ pane }: { readonly pane: Pane }): ReactElement {
  const { preview, question } = pane.state;
  if (preview !== null) return <PreviewPlace pane={pane} preview={preview} />;
  return (
    <>
      <Screen pane={pane} />
      {question?.kind === "names" && <LazyPart part={takenNames} props={{ pane, question }} />}
      <LazyPart part={ledgerSection} props={{ pane }} />
      <LazyPart part={importSection} props={{ pane }} />
    </>
  );
}

function Screen({ pane }: { readonly pane: Pane }): ReactElement {
  const { reading, liveFailure } = pane.state;
  const isSlow = useDelayed(reading === null, READING);
  const waiting = <p className="quiet">正在读取工作簿…</p>;
  if (reading === null) {
    return isSlow || liveFailure !== null ? <FirstScreen pane={pane} /> : waiting;
  }
  return isWithoutTables(reading) ? (
    <FirstScreen pane={pane} />
  ) : (
    <LazyPart part={standingScreen} props={{ pane }} waiting={waiting} />
  );
}
