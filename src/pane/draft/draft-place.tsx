import type { ReactElement } from "react";
import { useEffect } from "react";
import { LazyPart } from "../parts/lazy-part";
import { TabNotice } from "../parts/tab-notice";
import type { Pane } from "../use-pane";

const draftScreen = async () => (await import("./draft-screen")).DraftScreen;
const exportScreen = async () => (await import("../export/export-screen")).ExportScreen;

/** 正文 and 导出, once the workbook has been read and has said what it keeps of the narrative. */
export function DraftPlace({
  pane,
  tab,
}: {
  readonly pane: Pane;
  readonly tab: "draft" | "export";
}): ReactElement {
  const { outcome, writing, liveFailure } = pane.state;
  const { perform } = pane;
  const { ready } = writing;
  useEffect(() => {
    if (!ready) perform({ kind: "loadDraft" });
  }, [ready, perform]);
  if (!ready || outcome === null) {
    return (
      <>
        <TabNotice pane={pane} tab={tab} />
        <p className="quiet">{liveFailure ?? "正在读取工作簿…"}</p>
      </>
    );
  }
  const waiting = <p className="quiet">正在打开…</p>;
  return tab === "draft" ? (
    <LazyPart key={tab} load={draftScreen} props={{ pane, outcome }} waiting={waiting} />
  ) : (
    <LazyPart key={tab} load={exportScreen} props={{ pane, outcome }} waiting={waiting} />
  );
}
