import type { ReportText } from "../report/text";
import { readTitle } from "../report/title";
import type { DocumentFacts } from "./document";
import { levelOfName } from "./level-of-name";
import { periodsIn } from "./period";

/** 现向社会公布某镇2023年政府信息公开工作年度报告 · 现将某镇2023年…年度报告公布如下 */
const ANNOUNCED =
  /(?:公布|发布|现将|现就)(?<title>[^，。；、]{2,30}?政府信息公开(?:工作)?(?:\d{4}年)?(?:年度)?(?:工作)?(?:情况)?报告)/gu;
/** 我镇, 本局: a report that calls itself so does not say who it is. */
const NOBODY = /^[我本该]/u;

const only = <Value>(values: readonly (Value | null)[]): Value | null => {
  const said = new Set(values.filter((value) => value !== null));
  const [value] = said;
  return said.size === 1 && value !== undefined ? value : null;
};

/** The first name where all name one unit: 东山镇 · 东山镇人民政府 · 柳河县东山镇. */
function onlyUnit(names: readonly (string | null)[]): string | null {
  const said = names.filter((name) => name !== null);
  const plain = said.map((name) => name.replace(/(?:人民)?政府$/u, ""));
  const longest = plain.reduce((most, name) => (name.length > most.length ? name : most), "");
  return plain.every((name) => longest.endsWith(name)) ? (said[0] ?? null) : null;
}

/** What several parts of a source say together: null for what they do not say, or not alike. */
export function agreedFacts(parts: readonly DocumentFacts[]): DocumentFacts {
  const organisation = onlyUnit(parts.map((part) => part.organisation));
  return {
    organisation,
    year: only(parts.map(({ year }) => year)),
    level: organisation === null ? null : levelOfName(organisation),
  };
}

/** Who reports for which year: from the titles, otherwise from the sentences that announce the report. */
export function factsOf(text: ReportText, titles: readonly string[]): DocumentFacts {
  const heads = titles.map(readTitle);
  const general = text.sections.filter(({ key }) => key === "general");
  const sentences = [...text.introduction, ...general.flatMap(({ paragraphs }) => paragraphs)].map(
    (paragraph) => paragraph.normalize("NFKC").replace(/,/gu, "，").replace(/\s/gu, ""),
  );
  const announced = sentences.flatMap((sentence) =>
    [...sentence.matchAll(ANNOUNCED)].map(({ groups }) => readTitle(groups?.["title"] ?? "")),
  );
  // A page may break the period in two lines.
  const periods = periodsIn(sentences.join(""));
  const organisation = heads.some((head) => head.organisation !== null)
    ? onlyUnit(heads.map((head) => head.organisation))
    : only(
        announced.map((each) => (NOBODY.test(each.organisation ?? "") ? null : each.organisation)),
      );
  const years = heads.map(({ year }) => year);
  const year = years.some((each) => each !== null)
    ? only(years)
    : only([...announced.map((each) => each.year), ...periods]);
  const likely = year === null ? [...years, ...periods].find((each) => each !== null) : undefined;
  return {
    organisation,
    year,
    level: organisation === null ? null : levelOfName(organisation),
    ...(likely != null && { likelyYear: likely }),
  };
}
