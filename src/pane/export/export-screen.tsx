import type { ReactElement } from "react";
import { useEffect, useMemo } from "react";
import type { Checked } from "../../actions/checked";
import { groundsOf } from "../draft/grounds";
import { useTextOfForm } from "../draft/shown-text";
import { openEdits } from "../draft/sheet-edits-open";
import "./export.css";
import { NoticeBox } from "../parts/notice-box";
import type { Pane } from "../use-pane";
import { exportedForm } from "./exported";
import { ExportQuestion } from "./export-question";
import { ExportWays } from "./export-ways";
import { fileName } from "./file-name";
import { lookFirst } from "./look-first";
import { openPoints } from "./open-points";
import { OpenPointsList } from "./open-points-list";
import { SheetPoints } from "./sheet-points";
import { useExport } from "./use-export";
import { wordNote } from "./word-note";

interface ExportScreenProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** 导出: what is still open, and the ways in which the report leaves. */
export function ExportScreen({ pane, outcome }: ExportScreenProps): ReactElement {
  const { textIs } = outcome;
  const grounds = useMemo(() => groundsOf(outcome), [outcome]);
  const form = exportedForm(pane.state);
  const { document, audit, isJudged } = useTextOfForm(pane, outcome, form);
  const { verdict } = audit;
  const points = useMemo(
    () => openPoints(audit, form, textIs, grounds.lastYear),
    [audit, form, textIs, grounds],
  );
  const look = pane.state.writing.sheet;
  const open = useMemo(
    () => openEdits(form, grounds, look?.kind === "read" ? look.edits : []),
    [form, grounds, look],
  );
  const { running, told, asked, press, leave, ask, dismiss } = useExport(pane, outcome);
  const { now, run } = pane;
  const unseen = look === null;
  useEffect(() => {
    if (unseen) void lookFirst({ now, run });
  }, [unseen, now, run]);
  return (
    <>
      <section className="export" aria-labelledby="open-heading">
        <h2 id="open-heading">导出之前</h2>
        <OpenPointsList pane={pane} points={points} verdict={isJudged ? verdict : null}>
          <SheetPoints
            look={look}
            open={open}
            onShow={() => look !== null && ask({ way: null, sheet: look })}
            onAgain={() => void lookFirst({ now, run })}
          />
        </OpenPointsList>
      </section>
      <section className="export" aria-labelledby="export-heading">
        <h2 id="export-heading">导出整份报告</h2>
        <ExportWays
          wordNote={wordNote(isJudged ? verdict : null, points, look, open)}
          running={running}
          onPress={press}
        />
        <p className="quiet">{`文件名：${fileName(document.title, "docx")}`}</p>
        {asked !== null && (
          <ExportQuestion
            pane={pane}
            outcome={outcome}
            form={form}
            asked={asked}
            onLeave={leave}
            onAgain={press}
            onCancel={() => ask(null)}
          />
        )}
        <div role="status">
          {running && <p className="quiet">正在导出…</p>}
          {told !== null && (
            <NoticeBox
              tone={told.tone}
              text={told.text}
              lines={told.lines}
              onRetry={told.again ?? undefined}
              onClose={dismiss}
            />
          )}
        </div>
      </section>
    </>
  );
}
