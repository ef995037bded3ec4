import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { textFindingPlace } from "../../check/text/describe";
import type { TextFinding } from "../../check/text/finding";
import type { CheckOutcome } from "../../excel/contract";
import { cellId } from "../../report/cell";
import type { WritingView } from "../../actions/narrative/writing";
import { TextFindingCard } from "../draft/text/text-finding-card";
import type { Pane } from "../use-pane";
import type { CheckedText } from "./checked-text";
import "./states.css";
import { TextReason } from "./text-reason";

const NOT_WRITTEN =
  "正文没有在这里写，所以没有审核。六个部分是否齐全、文字与表格是否一致，上报前请另行核对；也可以在“正文”里填几项，由表格生成。";
const NOT_READ = "正文还没有读出来，所以没有审核。";

interface TextFindingsProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly text: CheckedText;
}

/** What the rules say of the text that is written in 正文, with the ways there. */
export function TextFindings({ pane, outcome, text }: TextFindingsProps): ReactElement {
  const toText = (view: WritingView) => (): void => {
    pane.dispatch({ type: "writingView", view });
    pane.dispatch({ type: "tab", tab: "draft" });
  };
  const findings = text.kind === "checked" ? text.findings : [];
  return (
    <section className="check-text" aria-labelledby="group-text">
      <h2 id="group-text">正文</h2>
      {text.kind !== "checked" && (
        <p className="quiet">{text.kind === "none" ? NOT_WRITTEN : NOT_READ}</p>
      )}
      {text.kind === "checked" && findings.length === 0 && <p>正文没有发现问题。</p>}
      {findings.length === 0 ? (
        <div className="actions">
          {text.kind === "checked" ? (
            <Button size="small" onClick={toText("text")}>
              看正文
            </Button>
          ) : (
            <Button size="small" onClick={toText("form")}>
              去正文
            </Button>
          )}
        </div>
      ) : (
        <ul className="plain">
          {findings.map((finding, index) => (
            <TextFindingCard
              key={`${finding.code} ${index}`}
              finding={finding}
              place={textFindingPlace(finding)}
              onShow={toText("text")}
              onGo={goTo(pane, outcome, finding)}
              onUpdate={null}
            >
              {(describedBy, actions) => (
                <TextReason
                  pane={pane}
                  outcome={outcome}
                  finding={finding}
                  describedBy={describedBy}
                >
                  {actions}
                </TextReason>
              )}
            </TextFindingCard>
          ))}
        </ul>
      )}
    </section>
  );
}

/** 定位 of the first cell that a finding is about; null without one. */
function goTo(pane: Pane, outcome: CheckOutcome, { cells }: TextFinding): (() => void) | null {
  const [cell] = cells;
  const address = cell === undefined ? undefined : outcome.addresses.get(cellId(cell));
  return address === undefined ? null : () => pane.perform({ kind: "goTo", address });
}
