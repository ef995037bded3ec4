import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Finding } from "../../../check/finding";
import type { DraftDocument, DraftParagraph } from "../../../draft/document";
import { quoteSheet } from "../../../report/address";
import type { TableKey } from "../../../report/form";
import { TABLE_NAMES } from "../../../report/names";
import type { SectionKey } from "../../../report/text";
import type { Pane } from "../../use-pane";
import { findingsAt } from "../shown-text";
import { FindingCards } from "./finding-cards";
import type { TextActions } from "./text-actions";
import type { Checked } from "../../../actions/checked";
import { goTo } from "../../../actions/go-to";

interface TextBodyProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly document: DraftDocument;
  readonly findings: readonly Finding[];
  readonly actions: TextActions;
  /** Shows a paragraph with its findings, or the editor in its place. */
  readonly children: (paragraph: DraftParagraph, findings: readonly Finding[]) => ReactNode;
}

/** Title, introduction and sections as the reader will see them. */
export function TextBody(props: TextBodyProps): ReactElement {
  const { pane, outcome, document, findings, actions, children } = props;
  const paragraphs = (key: SectionKey | "introduction", list: readonly DraftParagraph[]) =>
    list.map((paragraph, at) => (
      <div key={paragraph.id}>{children(paragraph, findingsAt(findings, key, at))}</div>
    ));
  return (
    <article className="draft-text-body" aria-label="生成的正文">
      <h2 className="draft-text-title">{document.title}</h2>
      <FindingCards findings={findingsAt(findings, "title", 0)} actions={actions} />
      {paragraphs("introduction", document.introduction)}
      {document.sections.map((section) => (
        <section key={section.key} aria-label={section.heading}>
          <h3 className="draft-text-section">{section.heading}</h3>
          <FindingCards findings={findingsAt(findings, section.key, -1)} actions={actions} />
          {section.table !== null && (
            <TableLine pane={pane} outcome={outcome} table={section.table} />
          )}
          {paragraphs(section.key, section.paragraphs)}
        </section>
      ))}
      {document.closing.map((paragraph) => (
        <div key={paragraph.id} className="draft-text-closing">
          {children(paragraph, [])}
        </div>
      ))}
    </article>
  );
}

interface TableLineProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly table: TableKey;
}

/** The place of a table: it stands in its own sheet, and whole in what is exported. */
function TableLine({ pane, outcome, table }: TableLineProps): ReactElement {
  const found = outcome.tables.find((one) => one.table === table);
  const name = TABLE_NAMES[table].short;
  if (found === undefined) {
    return <p className="draft-text-table quiet">{`此处是${name}，工作簿里还没有这张表。`}</p>;
  }
  const address = `${quoteSheet(found.sheet)}!${found.address}`;
  return (
    <p className="draft-text-table quiet">
      {`此处是${name}，见工作表“${found.sheet}”。`}
      <Button
        size="small"
        appearance="subtle"
        aria-label={`定位${name}`}
        onClick={() => pane.perform(goTo(address))}
      >
        定位
      </Button>
    </p>
  );
}
