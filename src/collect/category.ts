import { coreName, plainName } from "./names";
import { CATEGORIES, CATEGORY_KEYS } from "./unit";
import type { Category } from "./unit";

/** What offices write for a category, without 单位 at the end. */
const WORDS: Readonly<Record<Category, readonly string[]>> = {
  own: ["本级", "政府本级", "县本级", "市本级", "区本级", "本级政府", "政府"],
  department: ["部门", "县直", "市直", "区直", "县直部门", "市直部门", "区直部门", "工作部门"],
  township: ["乡镇街道", "乡镇", "街道", "镇街", "镇", "乡", "镇街道", "乡镇街办"],
  other: ["其他", "其它"],
};

/** The category that a word of the list names; null for a word that is none. */
export function categoryOfWord(word: string): Category | null {
  const plain = plainName(word).replace(/[()、,/和及与·]/gu, "");
  const short = plain.length > 2 ? plain.replace(/单位$/u, "") : plain;
  return CATEGORY_KEYS.find((key) => WORDS[key].some((each) => each === short)) ?? null;
}

const TOWNSHIP = /(?:[镇乡]|街道|苏木)$/u;
const DEPARTMENT =
  /(?:[局委办院厅所队站处校馆会社部园]|委员会|办公室|中心|公司|集团|总站|学校|医院|大学|学院)$/u;
/** 某县人民政府, 某市人民政府办公室: the government of a county or above. */
const GOVERNMENT = /[县市区州省旗盟](?:人民)?政府(?:办公室|办公厅)?$/u;

/**
 * The category that a unit's name tells. 本级 is the body that adds up itself; where nobody has said
 * which that is, any government of a county or above.
 */
export function categoryOfName(name: string, organisation: string): Category {
  const plain = plainName(name);
  if (plain === CATEGORIES.own) return "own";
  const isOwn =
    organisation === ""
      ? GOVERNMENT.test(plain)
      : coreName(plain) === coreName(organisation) &&
        /(?:政府|办公室|办公厅|[县市区])$/u.test(plain);
  if (isOwn) return "own";
  if (TOWNSHIP.test(coreName(plain)) || /街道办$/u.test(plain)) return "township";
  return DEPARTMENT.test(plain) ? "department" : "other";
}
