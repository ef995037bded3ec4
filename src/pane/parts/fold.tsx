import type { ReactElement, ReactNode } from "react";
import { useState } from "react";

interface FoldProps {
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  /** Opens when it is another than before, however it stands then. */
  readonly opensFor?: object | null;
  /** The element that says what it belongs to. */
  readonly describedBy?: string | undefined;
  readonly children: () => ReactNode;
}

/** Something that opens; what is inside is only made once it is open. */
export function Fold(props: FoldProps): ReactElement {
  const { summary, startsOpen = false, opensFor = null, describedBy, children } = props;
  const [open, setOpen] = useState(startsOpen);
  const [openedFor, setOpenedFor] = useState<object | null>(null);
  if (opensFor !== openedFor) {
    setOpenedFor(opensFor);
    if (opensFor !== null) setOpen(true);
  }
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-describedby={describedBy}>{summary}</summary>
      {open && children()}
    </details>
  );
}
