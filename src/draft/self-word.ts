import type { Report } from "../report/model";
import type { DraftForm } from "./form";
import { entry } from "./words";

/** What stands behind a body's name and is no part of what it is: （地震局）. */
const BRACKETS = /[（(][^（()）]*[）)]/gu;

/**
 * What a body calls itself by the end of its name, the first that fits. A 管理委员会 says 我委, that
 * of a park as much as that of a city; a 街道办事处 speaks for its 街道.
 */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/街道(?:办事处|办|党工委)?$/u, "街道"],
  [/(?:苏木|[镇乡])(?:人民)?(?:政府|办事处)?$/u, ""],
  [/办公[厅室]$|办事处$|办$/u, "办"],
  [/行政公署$/u, "署"],
  [/委员会$|管委会$|委$/u, "委"],
  [/(?:大学|[小中]学|学校|党校|[一二三四五六七八九十]中|[高职附]中|中专)$/u, "校"],
  [/幼儿园$/u, "园"],
  [/((?:总|支|大|中)队)$/u, ""],
  [/(?:集团|公司)$/u, "公司"],
  [/(中心)$/u, ""],
  [/([局厅署院馆站所台队场厂部社会关行处园库校])$/u, ""],
  [/地区$/u, "地区"],
];

/** Places with a government of their own: 我县, and 我区 where it is no 开发区. */
const PLACE = /(苏木|[镇乡县区市州盟旗省])(?:(?:人民)?政府)?$/u;

/** How the report's own body speaks of itself by its name: 我镇, 我街道, 我局, 我校, 我单位. */
export function selfWord({ organisation }: Pick<Report, "organisation">): string {
  const name = organisation.replace(BRACKETS, "").replace(/\s/gu, "");
  const street = /街道(?:办事处|办|党工委)?$/u.test(name);
  const place = street ? undefined : PLACE.exec(name)?.[1];
  if (place !== undefined && !/地区$/u.test(name)) return `我${place}`;
  for (const [end, word] of ENDS) {
    const found = end.exec(name);
    if (found !== null) return `我${word === "" ? (found[1] ?? "单位") : word}`;
  }
  return "我单位";
}

/** How it is to speak of itself: as the form says, else by its name. */
export function selfOf(form: DraftForm, report: Report): string {
  const own = entry(form.opening.self);
  return own === "" ? selfWord(report) : own;
}
