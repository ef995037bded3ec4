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
  ["naturalPerson", /^(?:公民|个人|自然人|居民|村民|群众|市民)$/u],
  ["business", /企业|公司|^商业$|个体工商户|合作社|商户/u],
  ["research", /科研|研究[院所中]|高校|大学|学院/u],
  ["nonprofit", /公益|社会组织|社会团体|社团|基金会|慈善|协会|学会|商会/u],
  ["legalService", /法律服务|律师|律所|法律援助/u],
  ["otherOrganisation", /^(?:法人)?(?:或)?其他(?:法人|组织|法人或其他组织|法人或者其他组织)?$/u],
];

/** Words for whoever is no natural person: they may be five kinds. */
const ANY_ORGANISATION = /^法人(?:或者?其他组织)?$|^(?:组织|单位|法人组织)$/u;

/** Which kind of applicant a cell names; 法人或其他组织 alone may be five of them. */
export function readApplicant(cell: string | number | null): Answer<string> {
  const text = String(cell ?? "").trim();
  const words = bare(text);
  if (words === "") return { kind: "blank" };
  const exact = APPLICANT_KINDS.find(({ label }) => bare(label) === words);
  if (exact !== undefined) return { kind: "known", value: exact.column };
  // 法人或其他组织（商业企业）: the kind stands among other words; 其他 is part of those words.
  const named = APPLICANT_KINDS.filter(
    ({ label }) => label !== "其他" && words.includes(bare(label)),
  ).map(({ column }) => column);
  if (named.length > 0) return onlyOne(text, named);
  if (ANY_ORGANISATION.test(words)) {
    const five = APPLICANT_KINDS.filter(({ column }) => column !== "naturalPerson");
    return { kind: "unsure", text, mayBe: five.map(({ column }) => column) };
  }
  return onlyOne(
    text,
    APPLICANT_WORDS.filter(([, pattern]) => pattern.test(words)).map(([column]) => column),
  );
}
