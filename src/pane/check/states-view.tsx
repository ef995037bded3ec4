import type { ReactElement, ReactNode } from "react";
import type { Checked } from "../../actions/checked";
import { scopeSentence } from "../../actions/sentences";
import type { Finding } from "../../check/finding";
import { partName } from "../../check/review/part-name";
import { countStates } from "../../check/review/state";
import { countDue } from "../../check/review/verdict";
import { TABLE_KEYS } from "../../report/form";
import { DoneIcon, InfoIcon } from "../parts/icons";
import { marksSentence } from "./mark-words";
import { StateBadge } from "./state-badge";

const quiet = (words: string): ReactElement => <span className="quiet">{words}</span>;

/** What stands for the text where it was not audited; null where it was. */
function withoutAudit({ textIs, unjudged }: Checked): ReactNode {
  if (textIs === "unread") return <StateBadge state="unread" />;
  if (unjudged !== null) return quiet(unjudged.kind === "waiting" ? "正在审核…" : "没有审核");
  return textIs === "none" ? quiet("还没有写") : null;
}

/** What the verdict is made of: each part, what is missing, what was looked at, what is marked. */
export function StatesView({ outcome }: { readonly outcome: Checked }): ReactElement {
  const { audit, refused } = outcome;
  const { findings, completeness } = audit;
  const whole = findings.filter(({ about, table }) => about === "tables" && table === null);
  const inText = findings.filter(({ about }) => about === "text");
  const marks = marksSentence(outcome);
  return (
    <div className="check-states">
      <ul className="plain check-parts">
        {whole.length > 0 && <Part name="整份报告" findings={whole} otherwise={null} />}
        {TABLE_KEYS.map((table) => (
          <Part
            key={table}
            name={partName(table)}
            findings={findings.filter((finding) => finding.table === table)}
            otherwise={
              refused.some((one) => one.table === table) ? <StateBadge state="unread" /> : null
            }
          />
        ))}
        <Part name="正文" findings={inText} otherwise={withoutAudit(outcome)} />
      </ul>
      <ul className="plain check-complete" aria-label="完整性">
        {completeness.map(({ name, complete, sentence }) => (
          <li key={name} className={complete ? "check-complete-yes" : "check-complete-no"}>
            {complete ? <DoneIcon /> : <InfoIcon />}
            <span>{`${name}：${sentence}`}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{`审核范围：${scopeSentence(outcome)}`}</p>
      {marks !== null && <p className="quiet">{marks}</p>}
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** What is said where it was not audited; null where it was. */
  readonly otherwise: ReactNode;
}

/** 通过, or what is due and what is kept with a reason; hints never stand in the way. */
function Part({ name, findings, otherwise }: PartProps): ReactElement {
  const { open: due, justified, hint } = countStates(findings);
  const { errors, open, blanks, gaps } = countDue(findings);
  return (
    <li className="check-part">
      <span>{name}</span>
      <span className="check-part-states">
        {otherwise ?? (
          <>
            {due + justified === 0 && <StateBadge state="passed" />}
            {errors > 0 && <StateBadge state="error" count={errors} />}
            {open > 0 && <StateBadge state="open" count={open} />}
            {blanks > 0 && <StateBadge state="blank" count={blanks} />}
            {gaps > 0 && <StateBadge state="gap" count={gaps} />}
            {justified > 0 && <StateBadge state="justified" count={justified} />}
            {hint > 0 && quiet(`另有 ${hint} 处提示`)}
          </>
        )}
      </span>
    </li>
  );
}
