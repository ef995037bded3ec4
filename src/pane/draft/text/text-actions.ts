import type { ReactNode } from "react";
import type { TextFinding } from "../../../check/text/finding";
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
  /** Its 说明, described by the element of the given id, in one line with its other actions. */
  readonly reasonOf: (finding: TextFinding, describedBy: string, others: ReactNode) => ReactNode;
  readonly updateNumber: (paragraph: DraftParagraph, finding: TextFinding) => (() => void) | null;
}
