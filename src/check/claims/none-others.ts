import type { Report } from "../../report/model";
import { totalOf } from "./claim";
import { DECISIONS, DOCUMENTS, JOIN, PROCEEDINGS } from "./claim-words";
import { END } from "./negation";
import type { Denied } from "./negation";
import type { Reading } from "./table-number";

const anyOf = (items: readonly { readonly words: string }[]): string =>
  `(?:${items.map(({ words }) => words).join("|")})`;

const KIND = anyOf(PROCEEDINGS);
const KINDS = new RegExp(KIND, "g");
const exactKinds = PROCEEDINGS.map(({ words, rows }) => ({
  exact: new RegExp(`^(?:${words})$`),
  rows,
}));
const LIST = `${KIND}(?:(?:案件|案|申请)?${JOIN}?(?:被|提起|引起|引发|申请|发生|的)*${KIND})*`;
const LIST_TO_END = new RegExp(
  `^(?<kinds>${LIST})(?:的|案件|案|情况|申请|事项|事件|情形|件|发生|问题|现象|纠纷|等)*$`,
);
/** 未公开引发的诉讼 was one; 未发生, 未因 and 未被 deny it. */
const HAPPENED = /^(?:发生|出现|产生|引发|引起|收到|接到|涉及|存在|有|被|因|提起|申请|涉)/;
/** Words by which only some of them are denied. */
const NARROWED = /败|纠|撤|维持|[逾超延]期|率|按|及时|\d|应诉|结案|审结|被告|出庭|备案|办理|胜|经/;

const rowsOfKinds = (kinds: string): readonly Reading[] =>
  [...kinds.matchAll(KINDS)]
    .map(([kind]) => exactKinds.find(({ exact }) => exact.test(kind)))
    .filter((item) => item !== undefined)
    .map(({ rows }) => totalOf("proceedings", rows));

/** In characters: a list of kinds is short. */
const LONGEST_LIST = 100;

/** The first list of kinds that a pattern takes from its first kind on. */
function listIn(
  text: string,
  pattern: RegExp,
): { readonly from: number; readonly found: RegExpExecArray } | null {
  for (const { index } of text.matchAll(KINDS)) {
    const found = pattern.exec(text.slice(index, index + LONGEST_LIST));
    if (found !== null) return { from: index, found };
  }
  return null;
}

/** 未发生行政复议、行政诉讼: each of them is 0. */
export function deniesProceedings({ no, clause }: Denied): readonly Reading[] {
  const match = listIn(clause, LIST_TO_END);
  if (match === null) return [];
  if (NARROWED.test(clause) || /不/.test(clause.replaceAll("不服", ""))) return [];
  if (!/[无没零]|未有/.test(no) && !HAPPENED.test(clause)) return [];
  return rowsOfKinds(match.found.groups?.["kinds"] ?? "");
}

/** 行政复议、行政诉讼均为零. */
const ZERO_LIST = new RegExp(
  `^(?<kinds>${LIST})(?:案件|案|件|情况|总|数|量|的)*(?:(?:均|都)?(?:为|是)?(?:0|零|〇)|[：，]?(?:均|都)?(?:无|没有|未发生|没有发生))${END}`,
);

export function zeroProceedings(
  text: string,
): { readonly from: number; readonly to: number; readonly readings: readonly Reading[] } | null {
  const match = listIn(text, ZERO_LIST);
  if (match === null) return null;
  const { from, found } = match;
  return { from, to: from + found[0].length, readings: rowsOfKinds(found.groups?.["kinds"] ?? "") };
}

const MAKING = "(?:制定发布|制定印发|制定出台|制发|制定|出台|印发)";
const REPEALING = "(?:清理废止|废止)";
const VERB = `(?:新)?(?:${MAKING}|${REPEALING}|现行有效)`;
const OF_DOCUMENTS = new RegExp(
  `^(?<verbs>${VERB}(?:(?:、|和|及|或|或者)${VERB})*)(?:过|任何|新的|的|本级|有效)*` +
    `(?<things>${anyOf(DOCUMENTS)}(?:${JOIN}${anyOf(DOCUMENTS)})*)(?:的|情况|情形)*$`,
);

/** 未制发、废止规范性文件: both are 0. */
export function deniesDocuments({ clause }: Denied, { format }: Report): readonly Reading[] {
  const { verbs = "", things = "" } = OF_DOCUMENTS.exec(clause)?.groups ?? {};
  if (verbs === "") return [];
  const columns = [
    ...(new RegExp(MAKING).test(verbs) ? [format === "2019" ? "made" : "issued"] : []),
    ...(new RegExp(REPEALING).test(verbs) ? ["repealed"] : []),
    ...(verbs.includes("现行有效") ? ["inForce"] : []),
  ];
  return DOCUMENTS.filter(({ words }) => new RegExp(words).test(things)).flatMap(({ place }) =>
    columns.map((column) => ({ table: "disclosure", rows: [place], columns: [column] })),
  );
}

const DEED = "行政(?:许可|处罚|强制|征收|检查|裁决|确认|奖励|给付|事业性收费)";
const OF_DECISIONS = new RegExp(
  `^(?:作出|做出|实施|开展|发生|办理|产生|收取|有|涉及)?(?:过|任何)*(?<things>${DEED}(?:(?:决定|案件)?${JOIN}${DEED})*)(?:决定|事项|案件|行为|情况|业务|项目|等)*$`,
);

/** 未作出行政强制决定, 无行政事业性收费. */
export function deniesDecisions({ clause }: Denied): readonly Reading[] {
  const things = OF_DECISIONS.exec(clause)?.groups?.["things"] ?? "";
  const decided = DECISIONS.filter(({ words }) => things.includes(words)).map(({ place }) => ({
    table: "disclosure" as const,
    rows: [place],
    columns: ["decisions"],
  }));
  const fees = { table: "disclosure" as const, rows: ["fees"], columns: ["amount"] };
  return things.includes("行政事业性收费") ? [...decided, fees] : decided;
}
