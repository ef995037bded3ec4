import type { Level } from "../report/levels";

const PROVINCE =
  "(?:北京市|天津市|上海市|重庆市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)";
const GOVERNMENT = "(?:人民)?政府";

/**
 * What a name says beyond doubt, first match first. A city may be of either level, and the
 * department of a city or a district likewise: their names say nothing.
 */
const LEVEL_PATTERNS: readonly (readonly [RegExp, Level])[] = [
  [/(?:大学|[小中]学|学校|幼儿园|医院|卫生院|保健院|公司)$/u, "publicBody"],
  [new RegExp(`(?:(?<!景德)镇|乡|苏木)(?:${GOVERNMENT})?$`, "u"), "township"],
  [/街道(?:办事处|办)?$/u, "township"],
  [new RegExp(`^${PROVINCE}(?:${GOVERNMENT})?$`, "u"), "province"],
  [
    new RegExp(`^${PROVINCE}(?!.*[县区市州盟旗镇乡]).*[委局厅办会院室]$`, "u"),
    "provinceDepartment",
  ],
  [new RegExp(`(?:自治州|盟)(?:${GOVERNMENT}|行政公署)?$`, "u"), "city"],
  [new RegExp(`(?:[县旗]|[^治园发景社]区)${GOVERNMENT}$`, "u"), "county"],
  [/(?:县|自治旗)$/u, "county"],
  [/县[^县镇乡]*[局委]$/u, "countyDepartment"],
];

/** The kind of body that a unit's name tells; null where it could be two. */
export function levelOfName(name: string): Level | null {
  const plain = name.replace(/\s/gu, "");
  return LEVEL_PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
