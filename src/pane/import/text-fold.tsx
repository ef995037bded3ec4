import type { ReactElement } from "react";
import { SECTION_TITLES } from "../../report/names";
import type { ReportText, SectionText } from "../../report/text";
import { SECTION_KEYS } from "../../report/text";
import { Fold } from "../parts/fold";

function titleOf({ heading, key }: SectionText): string {
  return heading?.text ?? SECTION_TITLES[SECTION_KEYS.indexOf(key)] ?? "";
}

function lengthOf(paragraphs: readonly string[]): number {
  return [...paragraphs.join("")].length;
}

/** What was read of the text: title, introduction and sections with their lengths. */
export function TextFold({ text }: { readonly text: ReportText }): ReactElement | null {
  const { title, introduction, sections } = text;
  if (title === null && sections.length === 0) return null;
  const lines = [
    ...(introduction.length === 0 ? [] : [`引言（${lengthOf(introduction)} 字）`]),
    ...sections.map((section) => `${titleOf(section)}（${lengthOf(section.paragraphs)} 字）`),
  ];
  return (
    <section aria-labelledby="text-heading">
      <h2 id="text-heading">读出的正文</h2>
      {title !== null && <p>{title}</p>}
      <Fold summary={`${sections.length} 个部分，只用于审核，不写入工作簿`}>
        {() => (
          <ul className="lines">
            {lines.map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}
