import type { ReactElement } from "react";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";

const checkTab = laterPart(async () => (await import("./check-tab")).CheckTab);

/** Fetches the code of 审核 while the user is still at the first tab. */
export function fetchCheckTab(): void {
  // Not lost: 审核 asks for it again when it is opened, and says so there if it cannot be had.
  checkTab.load().catch(() => undefined);
}

/** 审核, once its code is there. */
export function CheckPlace({ pane }: { readonly pane: Pane }): ReactElement {
  return <LazyPart part={checkTab} props={{ pane }} waiting={<p className="quiet">正在打开…</p>} />;
}
