import type { TableKey } from "../report/form";
import { SECTION_TITLES, reportTitle } from "../report/names";
import { SECTION_KEYS } from "../report/text";
import type { SectionKey } from "../report/text";
import type { Report } from "../report/model";
import { applicationPart } from "./application";
import { disclosurePart } from "./disclosure";
import type { DraftDocument, DraftParagraph } from "./document";
import type { LeftOut } from "./figures";
import type { DraftForm } from "./form";
import { managementPart } from "./management";
import { matterSlots } from "./matters";
import { numeral } from "./numeral";
import { closing, openingPart } from "./opening";
import type { Part, Source } from "./part";
import { paragraphsOf, slot, underHeading } from "./part";
import { platformsPart } from "./platforms";
import { say } from "./say";
import { shortcomings } from "./shortcomings";
import { supervisionPart } from "./supervision";
import { selfOf } from "./self-word";
import { oneLine, sentences } from "./words";

/** The five aspects of section one, in the order of the form. */
const ASPECTS: readonly {
  readonly key: string;
  readonly heading: string;
  readonly write: (source: Source) => Part;
}[] = [
  { key: "disclosure", heading: "主动公开", write: disclosurePart },
  { key: "requests", heading: "依申请公开", write: applicationPart },
  { key: "management", heading: "政府信息管理", write: managementPart },
  { key: "platforms", heading: "政府信息公开平台建设", write: platformsPart },
  { key: "supervision", heading: "监督保障", write: supervisionPart },
];

const TABLE_OF: Partial<Record<SectionKey, TableKey>> = {
  disclosure: "disclosure",
  requests: "requests",
  proceedings: "proceedings",
};

const sourceOf = (form: DraftForm, report: Report, lastYear: Report | null): Source => ({
  form,
  report,
  self: selfOf(form, report),
  lastYear: form.style.compare ? lastYear : null,
});

function general(source: Source): readonly DraftParagraph[] {
  const { form } = source;
  const overview = slot("general.overview", say`${sentences(form.general.overview)}`);
  return [
    ...paragraphsOf([overview], form),
    ...ASPECTS.flatMap(({ key, heading, write }, at) =>
      underHeading(
        `general.${key}.heading`,
        `（${numeral(at + 1)}）${heading}`,
        write(source).slots,
        form,
      ),
    ),
  ];
}

function paragraphsIn(key: SectionKey, source: Source): readonly DraftParagraph[] {
  if (key === "general") return general(source);
  if (key === "problems") return shortcomings(source);
  return key === "others" ? paragraphsOf(matterSlots(source), source.form) : [];
}

/**
 * Writes the narrative from the form and the report, and nothing that neither of them says.
 * Numbers of the tables are bound to their cells; a sentence whose cells are blank or contradict
 * each other is left out: `leftOutOf` names it. What a report must tell and nobody gave is a gap.
 *
 * @param lastYear Last year's report, with which the form may want numbers compared.
 */
export function composeDraft(
  form: DraftForm,
  report: Report,
  lastYear: Report | null = null,
): DraftDocument {
  const source = sourceOf(form, report, lastYear);
  return {
    title: reportTitle(oneLine(report.organisation), report.year),
    introduction: paragraphsOf(openingPart(source).slots, form),
    sections: SECTION_KEYS.map((key, at) => ({
      key,
      heading: SECTION_TITLES[at] ?? "",
      paragraphs: paragraphsIn(key, source),
      table: TABLE_OF[key] ?? null,
    })),
    closing: paragraphsOf(closing(source), form),
  };
}

/** The sentences that the tables do not allow, each with the field of the form it belongs to. */
export function leftOutOf(
  form: DraftForm,
  report: Report,
): readonly (LeftOut & { readonly field: string })[] {
  const source = sourceOf(form, report, null);
  return ASPECTS.flatMap(({ key, write }) =>
    write(source).leftOut.map((left) => ({ ...left, field: `general.${key}` })),
  );
}
