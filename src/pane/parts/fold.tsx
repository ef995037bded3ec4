import type { ReactElement, ReactNode } from "react";
import { useState } from "react";

interface FoldProps {
  readonly summary: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** Something that opens; what is inside is only made once it is open. */
export function Fold({ summary, startsOpen = false, children }: FoldProps): ReactElement {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
