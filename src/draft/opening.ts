import { SECTION_TITLES } from "../report/names";
import { formatForYear } from "../report/formats";
import type { FormatKey } from "../report/form";
import type { Part, Slot, Source } from "./part";
import { part, slot } from "./part";
import { say } from "./say";
import { clean, given, givenLine, listed } from "./words";

const LAW = "《中华人民共和国政府信息公开条例》";
const SHORT_LAW = "《条例》";

/** The names of the two editions as their notices print them. */
const FORMAT_NAMES: Readonly<Record<FormatKey, string>> = {
  "2021": "《中华人民共和国政府信息公开工作年度报告格式》",
  "2019": "《中华人民共和国政府信息公开工作年度报告格式（试行）》",
};

const titled = (name: string): string => (name.includes("《") ? name : `《${name}》`);

function basis({ form: { opening }, report }: Source): string {
  const { key, notice } = formatForYear(report.year);
  const bases = [
    ...(opening.citeRegulation ? [`${LAW}（以下简称${SHORT_LAW}）`] : []),
    ...(opening.citeNotice ? [`${FORMAT_NAMES[key]}（${notice}）`] : []),
    ...opening.otherBases
      .map(given)
      .filter((name) => name !== "")
      .map(titled),
  ];
  return bases.length === 0 ? "" : `本报告根据${listed(bases)}编制。`;
}

/** The six parts by their titles, as the form has them. */
function parts({ form: { opening } }: Source): string {
  if (!opening.sixParts) return "";
  const titles = SECTION_TITLES.map((title) => title.replace(/^[^、]*、/u, ""));
  return `全文由${listed(titles)}六部分组成。`;
}

function period({ form: { opening }, report: { year } }: Source): string {
  if (!opening.period) return "";
  return `报告中所列数据的统计期限为${year}年1月1日至${year}年12月31日。`;
}

function published({ form: { opening } }: Source): string {
  const place = given(opening.publishedAt);
  const url = givenLine(opening.url);
  if (place === "" && url === "") return "";
  if (place === "") return `本报告电子版可登录${url}查阅、下载。`;
  return `本报告电子版可在${place}${url === "" ? "" : `（${url}）`}查阅、下载。`;
}

function contact({ form: { opening }, report }: Source): string {
  const details = [
    ["地址", given(opening.address)],
    ["邮编", givenLine(opening.postcode)],
    ["电话", givenLine(opening.phone)],
    ["电子邮箱", givenLine(opening.email)],
  ] as const;
  const told = details.filter(([, value]) => value !== "");
  const office = given(opening.office);
  if (office === "" && told.length === 0) return "";
  const body = clean(report.organisation);
  const who = office === "" ? body : office;
  const where = told.map(([name, value]) => `${name}：${value}`).join("；");
  // No brackets round it: addresses have brackets of their own.
  return `如对本报告有疑问，请与${who === "" ? "本机关" : who}联系。${where === "" ? "" : `${where}。`}`;
}

/** What stands between the title and section one: basis, period, place and contact. */
export function openingPart(source: Source): Part {
  const written = [basis, parts, period, published, contact].map((write) => write(source)).join("");
  return part([slot("introduction", say`${written}`)]);
}

const DATE = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/u;

/** 2025-1-20 as documents print it; another wording as it was typed. */
function dated(typed: string): string {
  const parts = DATE.exec(typed.normalize("NFKC").trim());
  if (parts === null) return given(typed);
  const [year, month, day] = parts.slice(1).map(Number);
  return `${year ?? ""}年${month ?? ""}月${day ?? ""}日`;
}

/** What stands under the report at the right: who issues it, and the date; where they are given. */
export function closing({ form: { opening } }: Source): readonly Slot[] {
  return [
    slot("closing.body", say`${given(opening.signedBy)}`),
    slot("closing.date", say`${dated(opening.signedOn)}`),
  ];
}
