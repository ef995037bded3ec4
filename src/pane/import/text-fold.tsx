import type { ReactElement } from "react";
import type { FillPlan } from "../../actions/import/fill-plan";
import { SECTION_TITLES } from "../../report/names";
import type { ReportText, SectionText } from "../../report/text";
import { SECTION_KEYS } from "../../report/text";
import { Fold } from "../parts/fold";

function titleOf({ heading, key }: SectionText): string {
  return heading?.text ?? SECTION_TITLES[SECTION_KEYS.indexOf(key)] ?? "";
}

/** The second of the two units of a rare character. */
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function lengthOf(paragraphs: readonly string[]): number {
  let length = 0;
  for (const paragraph of paragraphs) {
    // Characters, without a list of them: an imported text can be of any length.
    for (let at = 0; at < paragraph.length; at += 1) {
      if (!isSecondHalf(paragraph.charCodeAt(at))) length += 1;
    }
  }
  return length;
}

interface TextFoldProps {
  readonly text: ReportText;
  readonly plan: FillPlan;
}

/** What becomes of the text when tables are filled in. */
function keepingNote({ filling, anew }: FillPlan): string {
  if (filling.source !== null) {
    return "填入以后随工作簿保存，“审核”也审核它；“正文”里写了的，以写的为准。";
  }
  return anew === null
    ? "它不是本工作簿的年报，不随工作簿保存。"
    : "选“另插一套”的，随新的表保存，“审核”也审核它；填入现有表格的，不保存。";
}

/** What was read of the text: title, introduction and sections with their lengths. */
export function TextFold({ text, plan }: TextFoldProps): ReactElement | null {
  const { title, introduction, sections } = text;
  if (title === null && sections.length === 0) return null;
  const lines = (): readonly string[] => [
    ...(introduction.length === 0 ? [] : [`引言（${lengthOf(introduction)} 字）`]),
    ...sections.map((section) => `${titleOf(section)}（${lengthOf(section.paragraphs)} 字）`),
  ];
  return (
    <section aria-labelledby="text-heading">
      <h2 id="text-heading">读出的正文</h2>
      {title !== null && <p>{title}</p>}
      <Fold summary={`${sections.length} 个部分，只供审核，不写进“年报正文”`}>
        {() => (
          <ul className="lines">
            {lines().map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        )}
      </Fold>
      <p className="quiet">{keepingNote(plan)}</p>
    </section>
  );
}
