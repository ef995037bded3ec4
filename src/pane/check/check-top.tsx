import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import { check } from "../../actions/check";
import type { Checked } from "../../actions/checked";
import { OpenerIcon } from "../parts/icons";
import { VerdictLine } from "../parts/verdict-line";
import type { Pane } from "../use-pane";
import { SpokenVerdict } from "./spoken-verdict";
import { StatesView } from "./states-view";
import "./states.css";

interface CheckTopProps {
  readonly pane: Pane;
  /** Null where there are no tables to be judged. */
  readonly outcome: Checked | null;
}

/** 审核 and, in one line, how the report stands; what that is made of opens below. */
export function CheckTop({ pane, outcome }: CheckTopProps): ReactElement {
  const button = (
    <Button
      className="check-run"
      appearance="primary"
      disabledFocusable={pane.state.running !== null}
      onClick={() => pane.perform(check())}
    >
      审核
    </Button>
  );
  return outcome === null ? (
    <div className="actions">{button}</div>
  ) : (
    <Standing outcome={outcome}>{button}</Standing>
  );
}

interface StandingProps {
  readonly outcome: Checked;
  readonly children: ReactElement;
}

function Standing({ outcome, children }: StandingProps): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="check-standing" aria-labelledby={`${id}heading`}>
      <h2 className="hidden" id={`${id}heading`}>
        审核结论
      </h2>
      <div className="check-line">
        {children}
        <button
          type="button"
          id={`${id}opener`}
          className="check-opener"
          aria-labelledby={`${id}heading ${id}opener`}
          aria-expanded={open}
          aria-controls={open ? `${id}details` : undefined}
          onClick={() => setOpen(!open)}
        >
          <VerdictLine verdict={outcome.audit.verdict} inButton />
          <OpenerIcon />
        </button>
      </div>
      {open && (
        <div id={`${id}details`}>
          <StatesView outcome={outcome} />
        </div>
      )}
      <SpokenVerdict outcome={outcome} />
    </section>
  );
}
