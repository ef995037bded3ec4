import type { ReactElement } from "react";
import type { Finding } from "../../check/finding";
import { partName } from "../../check/review/part-name";
import { countStates } from "../../check/review/state";
import { countDue } from "../../check/review/verdict";
import type { Checked } from "../../actions/checked";
import { TABLE_KEYS } from "../../report/form";
import { DoneIcon, InfoIcon } from "../parts/icons";
import { VerdictLine } from "../parts/verdict-line";
import { StateBadge } from "./state-badge";
import "./states.css";

const NOT_READ = "没有读出来，没有审核。";
const NOT_WRITTEN = "没有在这里写，没有审核。";

/** Why nothing is said of the text; null where it was audited. */
function withoutAudit({ textIs, unjudged }: Checked): string | null {
  if (textIs === "unread") return NOT_READ;
  if (unjudged !== null) return unjudged.kind === "waiting" ? "正在审核…" : "没有审核。";
  return textIs === "none" ? NOT_WRITTEN : null;
}

/** Whether the report can be sent in: what is open, part by part, and apart from it what is missing. */
export function StatesView({ outcome }: { readonly outcome: Checked }): ReactElement {
  const { audit, refused } = outcome;
  const { findings, completeness, verdict } = audit;
  const whole = findings.filter(({ about, table }) => about === "tables" && table === null);
  const inText = findings.filter(({ about }) => about === "text");
  return (
    <section className="check-states" aria-labelledby="verdict-heading">
      <div className="check-verdict">
        <h2 id="verdict-heading">审核结论</h2>
        <div role="status">
          <VerdictLine verdict={verdict} />
        </div>
      </div>
      <ul className="plain check-parts">
        {whole.length > 0 && <Part name="整份报告" findings={whole} otherwise={null} />}
        {TABLE_KEYS.map((table) => (
          <Part
            key={table}
            name={partName(table)}
            findings={findings.filter((finding) => finding.table === table)}
            otherwise={refused.some((one) => one.table === table) ? NOT_READ : null}
          />
        ))}
        <Part name="正文" findings={inText} otherwise={withoutAudit(outcome)} />
      </ul>
      <div className="check-completeness">
        <h3 id="completeness-heading">完整性</h3>
        <ul className="plain check-complete" aria-labelledby="completeness-heading">
          {completeness.map(({ name, complete, sentence }) => (
            <li key={name} className={complete ? "check-complete-yes" : "check-complete-no"}>
              {complete ? <DoneIcon /> : <InfoIcon />}
              <span>{`${name}：${sentence}`}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface PartProps {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** What is said where it was not audited; null where it was. */
  readonly otherwise: string | null;
}

/** 通过, or what is due and what is kept with a reason; hints never stand in the way. */
function Part({ name, findings, otherwise }: PartProps): ReactElement {
  const { open: due, justified, hint } = countStates(findings);
  const { errors, open, blanks, gaps } = countDue(findings);
  return (
    <li className="check-part">
      <span>{name}</span>
      <span className="check-part-states">
        {otherwise !== null ? (
          <span className="quiet">{otherwise}</span>
        ) : (
          <>
            {due + justified === 0 && <StateBadge state="passed" />}
            {errors + open > 0 && (
              <StateBadge state={errors > 0 ? "wrong" : "open"} count={errors + open} />
            )}
            {blanks > 0 && <StateBadge state="blank" count={blanks} />}
            {gaps > 0 && <StateBadge state="gap" count={gaps} />}
            {justified > 0 && <StateBadge state="justified" count={justified} />}
            {hint > 0 && <span className="quiet">{`另有 ${hint} 处提示`}</span>}
          </>
        )}
      </span>
    </li>
  );
}
