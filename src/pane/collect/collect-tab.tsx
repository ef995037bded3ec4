import type { ReactElement } from "react";
import type { Pane } from "../use-pane";
import "./collect.css";
import { DeskScreen } from "./desk-screen";
import { FirstView } from "./first-view";
import { useDesk } from "./use-desk";

/** 汇总: the officer's desk. */
export function CollectTab({ pane }: { readonly pane: Pane }): ReactElement {
  const given = useDesk(pane);
  const { kept } = given.state;
  if (kept === undefined) {
    // What failed is told at the foot, with 重试.
    return pane.state.notices.collect === null ? (
      <p className="quiet">正在读取工作簿…</p>
    ) : (
      <p>还没有读出工作簿里的汇总表。</p>
    );
  }
  return kept === null ? <FirstView {...given} /> : <DeskScreen {...given} />;
}
