import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { TEXT_WAITS } from "../../actions/sentences";
import type { WritingView } from "../../actions/narrative/writing";
import { useFew } from "../parts/use-few";
import type { Pane } from "../use-pane";
import { FindingEntry } from "./finding-entry";
import { isKept } from "./groups";
import { SourceLines } from "./source-lines";
import "./states.css";

const NOT_WRITTEN = "正文还没有写，没有审核。";

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

/** What the rules say of the text and nobody has given a reason for, with the ways there. */
export function TextFindings({ pane, outcome }: TextFindingsProps): ReactElement {
  const { textIs, audit } = outcome;
  const toText = (view: WritingView) => (): void => {
    pane.dispatch({ type: "writingView", view });
    pane.dispatch({ type: "tab", tab: "draft" });
  };
  const all = audit.findings.filter(({ about }) => about === "text");
  const findings = all.filter((finding) => !isKept(finding));
  const { shown, more: showMore } = useFew(findings);
  const notAudited = notAuditedWords(outcome);
  const isOurs = textIs === "written";
  const standing = notAudited ?? (all.length === 0 ? "正文没有发现问题。" : null);
  return (
    <section className="check-text-findings" aria-label="正文">
      {findings.length > 0 && <h2>正文</h2>}
      <SourceLines pane={pane} outcome={outcome} />
      {findings.length === 0 && (
        <div className="check-text-line">
          {standing !== null && (
            <p className={notAudited === null ? "grow" : "quiet grow"}>{standing}</p>
          )}
          <Button size="small" onClick={toText(isOurs ? "text" : "form")}>
            {isOurs ? "看正文" : "去正文"}
          </Button>
        </div>
      )}
      {findings.length > 0 && (
        <>
          {notAudited !== null && <p className="quiet">{notAudited}</p>}
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
        </>
      )}
      {showMore}
    </section>
  );
}
