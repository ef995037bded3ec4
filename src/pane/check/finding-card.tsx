import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import type { Finding } from "../../check/finding";
import { Fold } from "../parts/fold";
import { StandingBadge, standingOf } from "./standing-badge";

interface FindingCardProps {
  readonly finding: Finding;
  /** The user jumped to it last. */
  readonly active?: boolean;
  /** The selected cell takes part in it. */
  readonly touched?: boolean;
  /** It is left out of what is sent. */
  readonly struck?: boolean;
  /** False where it stands at its place already. */
  readonly showsPlace?: boolean;
  /** Suggestions follow: what is to be done in general stands with the rule. */
  readonly isSuggested?: boolean;
  /** What can be done, described by the element of the given id; nothing where it is only read. */
  readonly actions?: (describedBy: string) => ReactNode;
  /** What else stands below, folded. */
  readonly children?: ReactNode;
}

/** One finding, in tables and text alike: how bad, where, what, what to do, and the ways there. */
export function FindingCard(props: FindingCardProps): ReactElement {
  const { finding, active = false, touched = false, struck = false, showsPlace = true } = props;
  const { isSuggested = false, actions, children } = props;
  const { title, place, sentence, about, quote } = finding;
  const id = useId();
  const inText = about === "text" && showsPlace && quote !== null && !sentence.includes(quote);
  return (
    <li
      className={`card card-${standingOf(finding)}${active ? " active" : ""}${touched ? " touched" : ""}${struck ? " struck" : ""}`}
      aria-current={active ? "true" : undefined}
    >
      <div id={id}>
        <p className="card-head">
          <StandingBadge finding={finding} />
          <span className="card-title">{title}</span>
          {touched && <span className="quiet">所选单元格</span>}
          {struck && <span className="quiet">不退回</span>}
        </p>
        {showsPlace && <p className="card-place">{place}</p>}
      </div>
      <p>{sentence}</p>
      {inText && <p className="quiet">{`原文：“${quote}”`}</p>}
      {!isSuggested && <Advice finding={finding} />}
      <div className="card-foot">
        {actions?.(id)}
        {children}
        <Fold summary="依据" describedBy={id}>
          {() => (
            <div className="card-rule">
              {isSuggested && <Advice finding={finding} />}
              <p>
                <span className="quiet">规则：</span>
                {finding.rule}
              </p>
              <p>
                <span className="quiet">依据：</span>
                {finding.source}
              </p>
            </div>
          )}
        </Fold>
      </div>
    </li>
  );
}

function Advice({ finding }: { readonly finding: Finding }): ReactElement {
  return (
    <p>
      <span className="quiet">处理：</span>
      {finding.advice}
    </p>
  );
}
