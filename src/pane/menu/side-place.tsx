import type { ReactElement } from "react";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";
import type { MenuPage } from "./menu";

const sidePage = laterPart(async () => (await import("./side-page")).SidePage);

/** A page of the menu, once its code is there. */
export function SidePlace(props: {
  readonly page: MenuPage;
  readonly pane: Pane;
  readonly onClose: () => void;
}): ReactElement {
  return <LazyPart part={sidePage} props={props} waiting={<p className="quiet">正在打开…</p>} />;
}
