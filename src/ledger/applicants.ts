import { FORMAT_2021 } from "../report/format-2021";
import { leaves } from "../report/layout-parts";
import type { FormColumn } from "../report/form";
import type { Answer } from "./answers";
import { onlyOne } from "./answers";
import { bare } from "./words";

/** A kind of applicant: the column of table three that it is counted in, and its label there. */
export interface ApplicantKind {
  readonly column: string;
  readonly label: string;
}

/** The six kinds, as every edition prints them. */
export const APPLICANT_KINDS: readonly ApplicantKind[] = leaves<FormColumn>(
  FORMAT_2021.requests.columns,
)
  .filter(({ item }) => item.key !== "total")
  .map(({ item }) => ({ column: item.key, label: item.label }));

/** Other words for them: what a ledger that was not made for the form says. */
export const APPLICANT_WORDS: readonly (readonly [column: string, words: RegExp])[] = [
  ["naturalPerson", /自然人|公民|个人(?!独资)|^(?:居民|村民|群众|市民)$/u],
  ["business", /企业|公司|^商业$|个体工商户|个体户|合作社|商户/u],
  ["research", /科研|研究[院所中]|高校|大学|学院/u],
  ["nonprofit", /公益|社会组织|社会团体|社团|基金会|慈善|协会|学会|商会/u],
  ["legalService", /法律服务|律师|律所|法律援助/u],
  // A 合作社 is a 法人 of its own kind: some count it here, some as 商业企业.
  ["otherOrganisation", /^法人(?:或者?)?其他组织其他$|^其他法人(?:或者?其他组织)?$|合作社/u],
];

/**
 * Words for whoever is no natural person: they may be five kinds. 其他组织 is one of the three kinds
 * of the 条例 (公民、法人或者其他组织) and not the sixth of the form.
 */
const ANY_ORGANISATION =
  /^(?:法人)?(?:或者?|和|及|以及|与)?其他(?:组织)?$|^(?:法人|组织|单位|法人组织|非法人组织)$/u;

/** 非自然人, 民办非企业单位: the kind that stands there is the one that it is not. */
const NEGATED = /非(?:自然人|个人|公民|商业|企业|科研|公益|法律)|不是|不属于|以外|除外/u;

/** 企业职工, 大学生: a person is called after where they are, or speaks for it. */
const PERSON_OF =
  /职工|员工|职员|人员|学生|大学生|教师|教授|老师|工作者|经营者|代表|负责人|股东|业主|律师$/u;

const ORGANISATIONS: readonly string[] = APPLICANT_KINDS.map(({ column }) => column).filter(
  (column) => column !== "naturalPerson",
);

/** The kinds that words may mean. */
function kindsIn(words: string): readonly string[] {
  if (NEGATED.test(words) || ANY_ORGANISATION.test(words)) return ORGANISATIONS;
  const found = APPLICANT_WORDS.filter(([, pattern]) => pattern.test(words)).map(
    ([column]) => column,
  );
  if (!found.includes("naturalPerson")) {
    return found.length > 0 && PERSON_OF.test(words) ? ["naturalPerson", ...found] : found;
  }
  // 自然人/法人: both are printed, and which of them was meant cannot be seen.
  return /法人|组织|单位/u.test(words) ? ["naturalPerson", ...ORGANISATIONS] : found;
}

/** Which kind of applicant a cell names; 法人或其他组织 alone may be five of them. */
export function readApplicant(cell: string | number | null): Answer<string> {
  const text = String(cell ?? "").trim();
  const words = bare(text);
  if (words === "") return { kind: "blank" };
  const exact = APPLICANT_KINDS.find(({ label }) => bare(label) === words);
  return exact === undefined
    ? onlyOne(text, kindsIn(words))
    : { kind: "known", value: exact.column };
}
