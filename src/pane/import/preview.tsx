import type { ReactElement } from "react";
import { useEffect, useMemo, useRef } from "react";
import type { Pane } from "../use-pane";
import { auditOf } from "../../actions/judge";
import { inputOfSource } from "../../exchange/audit-source";
import { textOfNarrative } from "../../report/narrative-text";
import { AssembledProblems } from "./assembled-problems";
import { assembledPreview } from "../../actions/import/assembled-preview";
import { planFill } from "../../actions/import/fill-plan";
import { UNREAD } from "../../actions/import/whose";
import { CheckPreview } from "./check-preview";
import { DoubtSection } from "./doubt-section";
import type { SourcePreview } from "../../actions/import/source-preview";
import { FactsFields } from "./facts-fields";
import { RelationNote } from "./relation-note";
import { PreviewFooter } from "./preview-footer";
import { TablesSection } from "./tables-section";
import { TextFold } from "./text-fold";

interface PreviewProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
}

/** What was recognised beside what the source says; nothing is written before a button says so. */
export function Preview({ pane, preview }: PreviewProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { imported } = preview;
  const assembled = useMemo(() => assembledPreview(preview), [preview]);
  const kept = pane.state.reading?.previous?.report ?? null;
  const source = useMemo(() => {
    const lastYear = kept && { report: kept, text: textOfNarrative(kept) };
    return { assembled, input: inputOfSource(imported, assembled, lastYear) };
  }, [imported, assembled, kept]);
  const { reading, form } = pane.state;
  const plan = useMemo(
    // What is filled is in the tables: the text is not waited for.
    () => planFill(preview, auditOf(source.input, "waiting"), reading ?? UNREAD, form),
    [preview, source, reading, form],
  );
  useEffect(() => {
    heading.current?.focus();
  }, [imported]);
  return (
    <>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          导入预览
        </h2>
        <p>{`来源：${preview.from}。还没有写入工作簿，请先核对。`}</p>
      </div>
      <FactsFields pane={pane} preview={preview} />
      <RelationNote preview={preview} relation={plan.relation} />
      <AssembledProblems {...assembled} />
      <DoubtSection pane={pane} preview={preview} />
      <TablesSection pane={pane} preview={preview} />
      {imported.text !== null && <TextFold text={imported.text} plan={plan} />}
      <CheckPreview {...{ pane, imported, source, previous: kept }} />
      <PreviewFooter {...{ pane, preview, plan }} report={assembled.report} />
    </>
  );
}
