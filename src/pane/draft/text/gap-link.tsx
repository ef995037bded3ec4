import type { ReactElement } from "react";

interface GapLinkProps {
  /** What is missing: 【待填：改进措施】. */
  readonly text: string;
  readonly onFill: () => void;
}

/** What the text still lacks: pressing it leads to where it is filled in. */
export function GapLink({ text, onFill }: GapLinkProps): ReactElement {
  return (
    <button type="button" className="draft-gap" title="点这里去填写" onClick={onFill}>
      {text}
    </button>
  );
}
