import type { ReactElement } from "react";
import { useMemo } from "react";
import { completenessOf, verdictOf } from "../../check/review/completeness";
import type { CheckOutcome } from "../../excel/contract";
import { DoneIcon, ErrorIcon } from "../parts/icons";
import { useDelayed } from "../parts/use-delayed";
import type { CheckedText } from "./checked-text";
import { factsOf, tableParts, textCounts } from "./part-states";
import type { PartState } from "./part-states";
import { StateBadge } from "./state-badge";
import "./states.css";

/** What is read sooner than this is not announced as missing, in milliseconds. */
const SOON = 1000;

const NOT_READ = "没有读出来，没有审核。";

const TEXT_WORDS = { none: "没有在这里写，没有审核。", unread: NOT_READ } as const;

interface StatesViewProps {
  readonly outcome: CheckOutcome;
  readonly text: CheckedText;
}

/** Whether the report can be sent in: what is open, part by part, and apart from it what is missing. */
export function StatesView({ outcome, text }: StatesViewProps): ReactElement {
  const facts = useMemo(() => factsOf(outcome, text), [outcome, text]);
  const late = useDelayed(text.kind === "unread", SOON);
  const waiting = text.kind === "unread" && !late;
  return (
    <section className="check-states" aria-labelledby="verdict-heading">
      <div className="check-verdict">
        <h2 id="verdict-heading">审核结论</h2>
        <div role="status">
          {waiting ? <p className="quiet">正在核对正文…</p> : <VerdictLine facts={facts} />}
        </div>
      </div>
      <ul className="plain check-parts">
        {tableParts(facts).map(({ name, counts }) => (
          <Part key={name} name={name} counts={counts} otherwise={NOT_READ} />
        ))}
        <Part
          name="正文"
          counts={textCounts(facts)}
          otherwise={waiting || text.kind === "checked" ? "" : TEXT_WORDS[text.kind]}
        />
      </ul>
      <div className="check-completeness">
        <h3 id="completeness-heading">完整性</h3>
        <ul className="plain check-complete" aria-labelledby="completeness-heading">
          {completenessOf(facts).map(({ name, complete, sentence }) => (
            <li key={name} className={complete ? "check-complete-yes" : "check-complete-no"}>
              {complete ? <DoneIcon /> : <ErrorIcon />}
              <span>{`${name}：${sentence}`}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function VerdictLine({ facts }: { readonly facts: ReturnType<typeof factsOf> }): ReactElement {
  const { ready, sentence } = verdictOf(facts);
  return (
    <p className={ready ? "clean" : "check-verdict-open"}>
      {ready ? <DoneIcon /> : <ErrorIcon />}
      {sentence}
    </p>
  );
}

interface PartProps extends PartState {
  /** What is said where it was not audited. */
  readonly otherwise: string;
}

/** 通过, or what is open and what is kept with a reason; hints never stand in the way. */
function Part({ name, counts, otherwise }: PartProps): ReactElement {
  return (
    <li className="check-part">
      <span>{name}</span>
      <span className="check-part-states">
        {counts === null ? <span className="quiet">{otherwise}</span> : <Counts counts={counts} />}
      </span>
    </li>
  );
}

function Counts({ counts }: { readonly counts: NonNullable<PartState["counts"]> }) {
  const { open, kept, hint } = counts;
  return (
    <>
      {open + kept === 0 && <StateBadge state="passed" />}
      {open > 0 && <StateBadge state="open" count={open} />}
      {kept > 0 && <StateBadge state="kept" count={kept} />}
      {hint > 0 && <span className="quiet">{`另有 ${hint} 处提示`}</span>}
    </>
  );
}
