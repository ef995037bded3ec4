import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { TEXT_WAITS } from "../../actions/sentences";
import type { WritingView } from "../../actions/narrative/writing";
import { useFew } from "../parts/use-few";
import type { Pane } from "../use-pane";
import { FindingEntry } from "./finding-entry";
import { SourceLines } from "./source-lines";
import "./states.css";

const NOT_WRITTEN =
  "正文没有在这里写，所以没有审核。六个部分是否齐全、文字与表格是否一致，上报前请另行核对；也可以在“正文”里填几项，由表格生成。";

/** Why the text was not audited; null where it was. */
function notAuditedWords({ textIs, textFailure, unjudged }: Checked): string | null {
  if (textFailure !== null) return `正文没有读出来，所以没有审核：${textFailure}`;
  if (unjudged !== null) return unjudged.kind === "waiting" ? TEXT_WAITS : unjudged.sentence;
  return textIs === "none" ? NOT_WRITTEN : null;
}

interface TextFindingsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** What the rules say of the text, with the ways there. */
export function TextFindings({ pane, outcome }: TextFindingsProps): ReactElement {
  const { textIs, audit } = outcome;
  const toText = (view: WritingView) => (): void => {
    pane.dispatch({ type: "writingView", view });
    pane.dispatch({ type: "tab", tab: "draft" });
  };
  const findings = audit.findings.filter(({ about }) => about === "text");
  const { shown, more: showMore } = useFew(findings);
  const notAudited = notAuditedWords(outcome);
  const isOurs = textIs === "written";
  return (
    <section className="check-text-findings" aria-labelledby="group-text">
      <h2 id="group-text">正文</h2>
      <SourceLines pane={pane} outcome={outcome} />
      {notAudited !== null && <p className="quiet">{notAudited}</p>}
      {notAudited === null && findings.length === 0 && <p>正文没有发现问题。</p>}
      {findings.length === 0 ? (
        <div className="actions">
          {isOurs ? (
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
          {shown.map((finding) => (
            <FindingEntry
              key={finding.id}
              pane={pane}
              finding={finding}
              outcome={outcome}
              more={(describedBy) =>
                isOurs && (
                  <Button size="small" aria-describedby={describedBy} onClick={toText("text")}>
                    看正文
                  </Button>
                )
              }
            />
          ))}
        </ul>
      )}
      {showMore}
    </section>
  );
}
