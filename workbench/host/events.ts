import type { Scalar } from "../grid/cells";
import { EVENT, EVENT_CATEGORY, WORKBOOK_TARGET } from "./protocol";
import type { EventEntry } from "./protocol";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Before and after, told only when one cell was changed. */
export interface ChangeDetails {
  readonly valueBefore: Scalar;
  readonly valueAfter: Scalar;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

type EventKind = keyof typeof EVENT;

const entry = (kind: EventKind, content: object): Omit<EventEntry, "targetId"> => ({
  messageCategory: EVENT_CATEGORY,
  messageType: EVENT[kind],
  message: JSON.stringify(content),
});

/** Events wait here until the answer of the request that caused them is out. */
export class Events {
  #queue: EventEntry[] = [];

  constructor(private readonly wake: () => void) {}

  /** Cells were edited; `address` has no sheet name, e.g. `A1:B2`. */
  changed(
    worksheetId: string,
    address: string,
    changeType: ChangeType,
    details?: ChangeDetails,
  ): void {
    const source = "Local";
    this.#post("changed", worksheetId, { address, changeType, worksheetId, source, ...details });
  }

  selectionChanged(worksheetId: string, address: string): void {
    this.#post("selectionChanged", worksheetId, { address, worksheetId });
    this.#queue.push({ ...entry("workbookSelectionChanged", {}), targetId: "" });
  }

  /** A worksheet came, went, or came to the front or went behind. */
  sheet(kind: "added" | "deleted" | "activated" | "deactivated", worksheetId: string): void {
    this.#post(kind, worksheetId, { worksheetId, source: "Local" });
  }

  #post(kind: EventKind, worksheetId: string, content: object): void {
    const targets = kind === "added" || kind === "deleted" ? [] : [worksheetId];
    for (const targetId of [...targets, WORKBOOK_TARGET]) {
      this.#queue.push({ ...entry(kind, content), targetId });
    }
    this.wake();
  }

  /** Takes the waiting events. */
  take(): EventEntry[] {
    return this.#queue.splice(0);
  }
}
