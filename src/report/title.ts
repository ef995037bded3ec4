/** Whose report of which year a title announces; null for what it does not say, or says twice. */
export interface TitleFacts {
  readonly organisation: string | null;
  readonly year: number | null;
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
const CHINESE_YEAR = /[二贰][〇○零][〇○零一二三四五六七八九]{2}(?=年)/gu;
const YEAR = /(?<!\d)(?<year>20\d\d)(?!\d)年?度?/gu;
/** Where the unit's name ends at the latest. */
const SUBJECT = /政府信息公开|政务信息公开|政务公开|信息公开|(?:工作)?年度(?:工作)?报告|年报/u;

function arabicYear(year: string): string {
  return [...year.replace(/[○零]/gu, "〇").replace(/贰/gu, "二")]
    .map((digit) => String(CHINESE_DIGITS.indexOf(digit)))
    .join("");
}

/** A title in one line, without blanks, full-width digits and remarks in brackets. */
function plainTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\([^()]*\)/gu, "")
    .replace(CHINESE_YEAR, arabicYear);
}

/** The one year of a text that names years as 2023年, 2023 年度 or 二〇二三年. */
function onlyYear(plain: string): number | null {
  const years = new Set([...plain.matchAll(YEAR)].map(({ groups }) => Number(groups?.["year"])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/**
 * Takes a title apart: "<单位><年>年政府信息公开工作年度报告", the year before or after the unit or
 * after 政府信息公开工作. The 政府 of 政府信息公开 is no part of the unit, but that of 人民政府 is.
 */
export function readTitle(title: string): TitleFacts {
  const plain = plainTitle(title);
  const subject = SUBJECT.exec(plain);
  const before = plain.slice(0, subject?.index ?? plain.length);
  const name = before
    .replace(YEAR, "")
    .replace(/^(?:关于|[《“"])+/u, "")
    .replace(/[的至到和与及:,、—~-]+$/u, "");
  // "某县人民政府信息公开…": the two words share 政府.
  const organisation = name.endsWith("人民") ? `${name}政府` : name;
  return { organisation: organisation === "" ? null : organisation, year: onlyYear(plain) };
}
