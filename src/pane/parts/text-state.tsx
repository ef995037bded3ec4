import type { ReactElement } from "react";
import { TEXT_WAITS } from "../../actions/sentences";
import type { UnreadPart } from "../../check/review/unread";

interface TextStateProps {
  readonly unread: readonly UnreadPart[];
  readonly isJudged: boolean;
}

/** That nothing is said of the text yet, or why nothing can be; nothing where it was audited. */
export function TextState({ unread, isJudged }: TextStateProps): ReactElement | null {
  const failed = unread.find(({ unjudged }) => unjudged === true);
  if (failed === undefined) return null;
  return <p className="quiet">{isJudged ? failed.sentence : TEXT_WAITS}</p>;
}
