import type { ReactElement } from "react";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";

const collectTab = laterPart(async () => (await import("./collect-tab")).CollectTab);

/** 汇总, once its code is there. */
export function CollectPlace({ pane }: { readonly pane: Pane }): ReactElement {
  return (
    <LazyPart part={collectTab} props={{ pane }} waiting={<p className="quiet">正在打开…</p>} />
  );
}
