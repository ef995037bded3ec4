import { withoutEndings } from "./endings";

/** Whose report of which year a title announces; null for what it does not say, or says twice. */
export interface TitleFacts {
  readonly organisation: string | null;
  readonly year: number | null;
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
/** 〇 as people type it. */
const ZERO = /[○◯零Oo0]/gu;
const CHINESE_YEAR = /[二贰][〇○◯零Oo0][〇○◯零Oo0一二三四五六七八九]{2}(?=年)/gu;
const YEAR = /(?<!\d)(?<year>20\d\d)(?!\d)年?度?/gu;
/** Where the unit's name ends at the latest; 某县政府信息公开办公室 is a name itself. */
const SUBJECT =
  /(?:政府信息公开|政务信息公开|政务公开|信息公开)(?!(?:工作)?(?:办公室|领导小组|中心|科|办(?!理)))|(?:工作)?年度(?:工作)?报告|年报/u;
const REMARK = /\(([^()]*)\)/gu;
const YEAR_ALONE = /^20\d\d(?:年度?)?$/u;

function arabicYear(year: string): string {
  return [...year.replace(ZERO, "〇").replace(/贰/gu, "二")]
    .map((digit) => String(CHINESE_DIGITS.indexOf(digit)))
    .join("");
}

/** What may stand between the unit and what it reports on. */
const AFTER_UNIT = [
  "关于",
  "的",
  "至",
  "到",
  "和",
  "与",
  "及",
  ":",
  ",",
  "、",
  "—",
  "~",
  "-",
] as const;

/** A title in one line, without blanks and full-width digits, its years in Arabic ones. */
function plainTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\u2060\ufeff【】]/gu, "")
    .replace(CHINESE_YEAR, arabicYear);
}

const yearsOf = (plain: string): ReadonlySet<number> =>
  new Set([...plain.matchAll(YEAR)].map(({ groups }) => Number(groups?.["year"])));

/**
 * The one year that a title names as 2023年, 2023 年度 or 二〇二三年. Where it names none, a remark
 * that is nothing but a year is the year of the report: …年度报告（2023年）.
 */
function onlyYear(plain: string): number | null {
  const named = yearsOf(plain.replace(REMARK, ""));
  const remarks = [...plain.matchAll(REMARK)].map(([, remark = ""]) => remark);
  const alone = remarks.filter((remark) => YEAR_ALONE.test(remark)).join(" ");
  const years = named.size > 0 ? named : yearsOf(alone);
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/**
 * Takes a title apart: "<单位><年>年政府信息公开工作年度报告", the year before or after the unit or
 * after 政府信息公开工作. The 政府 of 政府信息公开 is no part of the unit, but that of 人民政府 is.
 */
export function readTitle(title: string): TitleFacts {
  const plain = plainTitle(title);
  const words = plain.replace(REMARK, "");
  const before = words.slice(0, SUBJECT.exec(words)?.index ?? words.length);
  const name = withoutEndings(
    before.replace(YEAR, "").replace(/^(?:关于|[《“"])+/u, ""),
    AFTER_UNIT,
  );
  // "某县人民政府信息公开…": the two words share 政府.
  const organisation = name.endsWith("人民") ? `${name}政府` : name;
  return { organisation: organisation === "" ? null : organisation, year: onlyYear(plain) };
}
