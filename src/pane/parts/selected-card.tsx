import type { ReactElement, ReactNode } from "react";
import "./selected.css";

interface SelectedCardProps {
  readonly label: string;
  /** What stands in its one line. */
  readonly summary: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** What opens; made only then. */
  readonly children: () => ReactNode;
}

/** What is selected in the sheet, in one line at the foot of the pane. */
export function SelectedCard(props: SelectedCardProps): ReactElement {
  const { label, summary, open, onToggle, children } = props;
  return (
    <section className="selected" aria-label={label}>
      <details
        className="fold"
        open={open}
        onToggle={(event) => onToggle(event.currentTarget.open)}
      >
        <summary>{summary}</summary>
        {open && children()}
      </details>
    </section>
  );
}
