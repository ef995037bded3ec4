import type { ReactElement, ReactNode } from "react";
import { keepableText } from "../../check/text/kept-text";
import type { TextFinding } from "../../check/text/finding";
import type { CheckOutcome } from "../../excel/contract";
import type { Pane } from "../use-pane";
import { ReasonPart } from "./reason-part";

interface TextReasonProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly finding: TextFinding;
  /** The element that says what it is about. */
  readonly describedBy: string;
  /** What else can be done, in the same line. */
  readonly children: ReactNode;
}

/** 说明 of a finding in the text. */
export function TextReason(props: TextReasonProps): ReactElement {
  const { pane, outcome, finding, describedBy, children } = props;
  const own = keepableText(finding, outcome);
  if (own === null) return <div className="actions">{children}</div>;
  return (
    <ReasonPart
      pane={pane}
      id={own.key}
      findings={[own]}
      kept={outcome.kept}
      describedBy={describedBy}
    >
      {children}
    </ReasonPart>
  );
}
