import type { ReactElement, ReactNode } from "react";
import type { Finding } from "../../../check/finding";
import type { DraftParagraph } from "../../../draft/document";
import type { CellKey } from "../../../report/cell";
import type { Pointed } from "../source-words";

/** What can be done in the text; null where something cannot be done. */
export interface TextActions {
  readonly onPoint: (pointed: Pointed) => void;
  /** 定位 of the first of some cells. */
  readonly goTo: (cells: readonly CellKey[]) => (() => void) | null;
  /** Leads to a field of the form. */
  readonly fill: (field: string) => void;
  readonly edit: (paragraph: DraftParagraph) => void;
  readonly restore: (id: string) => void;
  /** A finding with what can be done about it, and more in the same line. */
  readonly cardOf: (finding: Finding, more?: (describedBy: string) => ReactNode) => ReactElement;
  readonly updateNumber: (paragraph: DraftParagraph, finding: Finding) => (() => void) | null;
}
