import type { ReactElement } from "react";
import { useState } from "react";
import { LazyPart, laterPart } from "../parts/lazy-part";
import { SelectedCard } from "../parts/selected-card";
import type { Pane } from "../use-pane";

const cellHelp = laterPart(async () => (await import("./cell-help")).CellHelp);
const rowCard = laterPart(async () => (await import("../ledger/row-card")).RowCard);

/**
 * The selected cell of the form in one line at the foot of the pane. What belongs into it opens,
 * and stays open for the next cell.
 */
export function SelectedCellCard({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { selected, reading, outcome, ledger } = pane.state;
  const [open, setOpen] = useState(false);
  const format = reading?.tables.find(({ table }) => table === selected?.cell.table)?.format;
  if (selected === null || format === undefined) {
    return ledger?.row == null ? null : (
      <LazyPart part={rowCard} props={{ ledger, open, onToggle: setOpen }} />
    );
  }
  const { place, value } = selected;
  return (
    <SelectedCard
      label="所选单元格"
      summary={`${place.full}：${value ?? "空白"}`}
      open={open}
      onToggle={setOpen}
    >
      {() => (
        <LazyPart
          part={cellHelp}
          props={{ pane, selected, format, judged: outcome?.audit.judged ?? [] }}
        />
      )}
    </SelectedCard>
  );
}
