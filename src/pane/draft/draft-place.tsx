import type { ReactElement } from "react";
import { useEffect } from "react";
import { LazyPart, laterPart } from "../parts/lazy-part";
import { NoticeBox } from "../parts/notice-box";
import type { Pane } from "../use-pane";
import { loadDraft } from "../../actions/load-draft";
import { readWorkbook } from "../../actions/read-workbook";
import { StartAnew } from "./start-anew";

const draftScreen = laterPart(async () => (await import("./draft-screen")).DraftScreen);
const exportScreen = laterPart(async () => (await import("../export/export-screen")).ExportScreen);

/** 正文 and 导出, once the workbook has been read and has said what it keeps of the narrative. */
export function DraftPlace({
  pane,
  tab,
}: {
  readonly pane: Pane;
  readonly tab: "draft" | "export";
}): ReactElement {
  const { outcome, writing, liveFailure, notices } = pane.state;
  const { perform } = pane;
  const { ready } = writing;
  useEffect(() => {
    // One after the other, so that the failure of one does not hide that of the other.
    perform(ready ? readWorkbook() : loadDraft({ replaceUnreadable: false }));
  }, [ready, perform]);
  // The text states numbers of the tables: old ones are said to be old.
  const stale = liveFailure !== null && (
    <NoticeBox tone="info" text={liveFailure} onRetry={pane.follow} />
  );
  if (!ready || outcome === null) {
    return (
      <>
        {stale}
        {!ready && <StartAnew pane={pane} />}
        {!stale && notices[tab] === null && <p className="quiet">正在读取工作簿…</p>}
      </>
    );
  }
  const waiting = <p className="quiet">正在打开…</p>;
  return (
    <>
      {stale}
      {tab === "draft" ? (
        <LazyPart key={tab} part={draftScreen} props={{ pane, outcome }} waiting={waiting} />
      ) : (
        <LazyPart key={tab} part={exportScreen} props={{ pane, outcome }} waiting={waiting} />
      )}
    </>
  );
}
