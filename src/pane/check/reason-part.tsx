import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../check/finding";
import type { Pane } from "../use-pane";
import { ReasonEditor } from "./reason-editor";
import { keepReason } from "../../actions/keep-reason";
import { keepRequest, reasonsGiven } from "../../actions/reasons";
import { dropReasons } from "../../actions/drop-reasons";

interface ReasonPartProps {
  readonly pane: Pane;
  /** What is written is kept under it. */
  readonly id: string;
  /** The findings that one reason explains; those that no reason helps are left out. */
  readonly findings: readonly Finding[];
  /** The element that says what they are about. */
  readonly describedBy: string;
  /** What else can be done, in the same line. */
  readonly children?: ReactNode;
}

/** 说明 of findings that need a look: the one that is there, or the way to write it. */
export function ReasonPart(props: ReasonPartProps): ReactElement {
  const { pane, id, describedBy, children } = props;
  const findings = props.findings.filter(({ justifiable }) => justifiable !== null);
  const draft = pane.state.reasons[id];
  const busy = pane.state.running !== null;
  const [opened, setOpened] = useState(false);
  const ways = useRef<HTMLSpanElement>(null);
  const editing = draft !== undefined;
  useEffect(() => {
    // The editor is gone, and with it the focus: it goes on from where it was opened.
    if (editing || !opened || document.activeElement !== document.body) return;
    ways.current?.querySelector("button")?.focus();
  }, [editing, opened]);
  if (findings.length === 0) return <div className="actions">{children}</div>;
  const { open, given, keys, earlier } = reasonsGiven(findings);
  const write = (text: string | null): void => pane.dispatch({ type: "reason", id, text });
  const begin = (text: string): void => {
    setOpened(true);
    write(text);
  };
  const [only] = given;
  const several = findings.length > 1;
  return (
    <div className="check-reason grow">
      {given.map(({ key, date, reason }) => (
        <p key={key}>
          <span className="quiet">说明：</span>
          {reason}
          {date !== "" && <span className="quiet">{`（${date}）`}</span>}
        </p>
      ))}
      {earlier !== null && (
        <p>
          <span className="quiet">内容变了，要重新核实。原说明：</span>
          {earlier.reason}
        </p>
      )}
      <div className="actions">
        {children}
        <span ref={ways} className="check-reason-ways">
          {!editing && open.length > 0 && (
            <Button
              size="small"
              aria-describedby={describedBy}
              onClick={() => begin(earlier?.reason ?? "")}
            >
              {several ? `填写说明（${open.length} 格）` : "填写说明"}
            </Button>
          )}
          {!editing && open.length === 0 && given.length === 1 && (
            <Button
              size="small"
              aria-describedby={describedBy}
              onClick={() => begin(only?.reason ?? "")}
            >
              修改
            </Button>
          )}
          {!editing && keys.length > 0 && (
            <Button
              size="small"
              aria-describedby={describedBy}
              disabledFocusable={busy}
              onClick={() => pane.perform(dropReasons(keys))}
            >
              撤回说明
            </Button>
          )}
        </span>
      </div>
      {draft !== undefined && (
        <ReasonEditor
          text={draft.text}
          opened={opened}
          busy={busy || draft.saved}
          describedBy={describedBy}
          onChange={write}
          onSave={() =>
            pane.perform(
              keepReason({
                id,
                request: keepRequest(open.length > 0 ? open : findings, draft.text),
              }),
            )
          }
          onCancel={() => write(null)}
        />
      )}
    </div>
  );
}
