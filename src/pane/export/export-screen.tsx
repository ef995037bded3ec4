import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { emptyDraftForm } from "../../draft/form";
import { draftNotice } from "../../check/review/verdict";
import { textOfForm } from "../draft/shown-text";
import "./export.css";
import { NoticeBox } from "../parts/notice-box";
import type { Pane } from "../use-pane";
import { fileName } from "./file-name";
import { openPoints } from "./open-points";
import { OpenPointsList } from "./open-points-list";
import { useExport } from "./use-export";
import type { Checked } from "../../actions/checked";

/** A form in which nothing was typed gives a report with its gaps. */
const EMPTY = emptyDraftForm();

interface ExportScreenProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** 导出: what is still open, and the ways in which the report leaves. */
export function ExportScreen({ pane, outcome }: ExportScreenProps): ReactElement {
  const { report } = outcome;
  const form = pane.state.writing.form ?? EMPTY;
  const { document, audit } = useMemo(() => textOfForm(outcome, form), [outcome, form]);
  const { verdict } = audit;
  const points = useMemo(() => openPoints(audit, form), [audit, form]);
  const { running, told, run, dismiss } = useExport({
    document,
    report,
    draftNotice: draftNotice(verdict),
  });
  return (
    <>
      <section className="export" aria-labelledby="open-heading">
        <h2 id="open-heading">导出之前</h2>
        <OpenPointsList pane={pane} points={points} verdict={verdict} />
      </section>
      <section className="export" aria-labelledby="export-heading">
        <h2 id="export-heading">导出整份报告</h2>
        <div className="export-ways">
          <Button appearance="primary" disabledFocusable={running} onClick={() => run("word")}>
            导出 Word
          </Button>
          <p className="quiet">
            {verdict.state === "ready"
              ? "公文版式，三张表在内，可以直接定稿。"
              : "公文版式，三张表在内；现在导出的是草稿。"}
          </p>
          <Button disabledFocusable={running} onClick={() => run("page")}>
            导出网页
          </Button>
          <p className="quiet">存成网页文件，可以用浏览器打开。</p>
          <Button disabledFocusable={running} onClick={() => run("copy")}>
            复制
          </Button>
          <p className="quiet">连格式和表格一起复制，到网站后台直接粘贴。</p>
        </div>
        <p className="quiet">{`文件名：${fileName(document.title, "docx")}`}</p>
        <div role="status">
          {running && <p className="quiet">正在导出…</p>}
          {told !== null && <NoticeBox tone={told.tone} text={told.text} onClose={dismiss} />}
        </div>
      </section>
    </>
  );
}
