import type { ReactElement, ReactNode } from "react";
import { useId } from "react";
import type { Finding } from "../../check/finding";
import { SeverityBadge } from "./severity-badge";

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
  /** What can be done, described by the element of the given id; nothing where it is only read. */
  readonly actions?: (describedBy: string) => ReactNode;
  /** What stands below, folded. */
  readonly children?: ReactNode;
}

/** One finding, in tables and text alike: how bad, where, what, what to do, and the ways there. */
export function FindingCard(props: FindingCardProps): ReactElement {
  const { finding, active = false, touched = false, struck = false, showsPlace = true } = props;
  const { actions, children } = props;
  const { severity, title, place, sentence, advice, source, about, quote } = finding;
  const id = useId();
  const inText = about === "text" && showsPlace && quote !== null && !sentence.includes(quote);
  return (
    <li
      className={`card card-${severity}${active ? " active" : ""}${touched ? " touched" : ""}${struck ? " struck" : ""}`}
      aria-current={active ? "true" : undefined}
    >
      <div id={id}>
        <p className="card-head">
          <SeverityBadge severity={severity} />
          <span className="card-title">{title}</span>
          {touched && <span className="quiet">所选单元格</span>}
          {struck && <span className="quiet">不退回</span>}
        </p>
        {showsPlace && <p className="card-place">{place}</p>}
      </div>
      <p>{sentence}</p>
      {inText && <p className="quiet">{`原文：“${quote}”`}</p>}
      <p>
        <span className="quiet">处理：</span>
        {advice}
      </p>
      <p className="quiet">{`依据：${source}`}</p>
      {actions?.(id)}
      {children}
    </li>
  );
}
