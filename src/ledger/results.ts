import type { Format, FormRow } from "../report/form";
import { leaves } from "../report/layout-parts";
import type { Answer } from "./answers";
import { onlyOne } from "./answers";
import { bare, isNotYet } from "./words";

/** A result that table three counts: its row, its own label and the one of its group. */
export interface ResultRow {
  readonly row: string;
  readonly label: string;
  /** （三）不予公开; "" for a row without a group. */
  readonly group: string;
  /** The article of the 条例 that such an answer rests on. */
  readonly article: string | undefined;
}

/** The rows of 三、本年度办理结果 of an edition, without their sum. */
export function resultRows(format: Format): readonly ResultRow[] {
  return leaves<FormRow>(format.requests.results.members)
    .filter(({ item }) => item.key !== "resultsTotal")
    .map(({ item, groups }) => ({
      row: item.key,
      label: item.label,
      group: groups.join(""),
      article: item.help.article,
    }));
}

/** As the ledger's list offers it: "（三）不予公开 1.属于国家秘密". */
export const resultText = ({ group, label }: ResultRow): string =>
  group === "" ? label : `${group} ${label}`;

/** 1.属于国家秘密 → 属于国家秘密; （二）部分公开（区分…） → 部分公开. */
const plain = (label: string): string =>
  bare(
    label
      .normalize("NFKC")
      .replace(/^\s*(?:\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])\s*/u, "")
      .replace(/\([^()]*\)\s*$/u, ""),
  );

/**
 * Other words for a result. The rows of one group never share a word, and 不予公开, 无法提供 or 不予处理
 * alone name none of theirs.
 */
export const RESULT_WORDS: readonly (readonly [row: string, words: RegExp])[] = [
  [
    "granted",
    /^(?:已|同意|全部|依法|予以|给予|主动|已主动|已经主动|已予以?|完全)*公开$|告知获取(?:的)?(?:途径|渠道|方式)|^提供(?:信息)?$|^全部提供$/u,
  ],
  ["partlyGranted", /部分(?:予以|给予|同意|依法|不|不予|不能)?公开|区分处理|部分提供/u],
  ["stateSecret", /国家秘密|涉密/u],
  ["forbiddenByLaw", /法律、?行政法规禁止|法律法规禁止|禁止公开/u],
  ["publicSafety", /三安全一稳定|国家安全|公共安全|经济安全|社会稳定/u],
  ["thirdParty", /第三方|商业秘密|个人隐私/u],
  ["internalAffairs", /内部事务|内部管理/u],
  ["process", /过程性/u],
  ["enforcementFile", /执法案卷/u],
  ["inquiry", /行政查询|查询事项|登记资料查询/u],
  [
    "notHeld",
    /不掌握|不存在|无此信息|未(?:检索|查询|查找)到|检索不到|非本(?:行政)?机关|非本单位|不属于?本(?:机关|单位)|不属于?本行政机关/u,
  ],
  ["needsCreation", /没有现成|无现成|另行制作|加工、?分析/u],
  ["unclear", /仍不明确|内容不明确/u],
  ["complaint", /信访|举报|投诉/u],
  ["repeated", /重复/u],
  ["publication", /出版物/u],
  ["excessive", /大量反复|大量、?反复|反复申请/u],
  ["confirmation", /重新出具|确认或/u],
  ["correctionOverdue", /逾期(?:不|未|没有)补正|补正逾期|未补正|不补正|未(?:按期|按时)补正/u],
  ["feeOverdue", /逾期(?:未|不|没有)(?:按[^，]{0,12})?缴|未缴费|未缴纳/u],
  ["other", /撤回|撤销申请|撤申请|^其他处理其他$/u],
];

/** Words that leave open what was answered, and what it may have been. */
const OPEN_WORDS: readonly (readonly [words: RegExp, mayBe: readonly string[]])[] = [
  [/告知.{0,8}(?:途径|渠道|方式)/u, ["granted", "inquiry", "notHeld", "complaint"]],
  [/视为放弃|终止/u, ["correctionOverdue", "feeOverdue", "other"]],
];

/** 不涉及国家秘密, 非重复申请: what stands there is what it is not. */
const NEGATED =
  /(?:非|不属于?|不是|(?:不|未)涉及?|不构成|未|不)(?:国家秘密|密|第三方|商业秘密|个人隐私|内部|过程性|行政?执法案卷|行政查询|信访|举报|投诉|重复|出版物|大量|撤回|撤销)|除外/u;

/** Where 公开 says nothing of what was given: it was refused, or a noun is meant. */
const NOT_GIVEN =
  /(?:不|不予|不予以|不能|不得|不宜|不应|不可|不同意|拒绝|未|未予|禁止|免予)公开|政府信息公开|公开(?:申请|范围|条例|指南)|公开后?(?:会|可能|将)/gu;

/** In the edition of 2019 （六）其他处理 is one row. */
const OTHER_HANDLING: readonly string[] = ["correctionOverdue", "feeOverdue", "other"];

/** The rows that other words than the form's may mean. */
function rowsIn(words: string): readonly string[] {
  const found = RESULT_WORDS.filter(([, pattern]) => pattern.test(words)).map(([row]) => row);
  const isGiven = found.includes("granted") || found.includes("partlyGranted");
  // 征求第三方意见后公开: a ground of 不予公开 stands there, and the answer was another one.
  return found.length > 0 && !isGiven && words.replace(NOT_GIVEN, "").includes("公开")
    ? ["granted", "partlyGranted", ...found]
    : found;
}

/** Which row of table three an answer is counted in. */
export class Results {
  private readonly known: ReadonlyMap<string, readonly string[]>;
  private readonly groups: ReadonlyMap<string, readonly string[]>;
  private readonly rows: ReadonlySet<string>;

  constructor(format: Format) {
    const rows = resultRows(format);
    const known = new Map<string, string[]>();
    const groups = new Map<string, string[]>();
    const add = (map: Map<string, string[]>, words: string, row: string): void => {
      const others = map.get(words) ?? [];
      if (!others.includes(row)) map.set(words, [...others, row]);
    };
    for (const result of rows) {
      const { row, label, group } = result;
      for (const words of [bare(resultText(result)), bare(label), plain(label)])
        add(known, words, row);
      if (group === "") continue;
      add(known, plain(group) + plain(label), row);
      add(groups, bare(group), row);
      add(groups, plain(group), row);
    }
    this.known = known;
    this.groups = groups;
    this.rows = new Set(rows.map(({ row }) => row));
  }

  /** The row that holds a result in this edition; undefined where it has none. */
  private inEdition(row: string): string | undefined {
    if (this.rows.has(row)) return row;
    return OTHER_HANDLING.includes(row) && this.rows.has("otherHandling")
      ? "otherHandling"
      : undefined;
  }

  /** What a cell of 办理结果 says; a group alone may be any of its rows. */
  read(cell: string | number | null): Answer<string> {
    const text = String(cell ?? "").trim();
    const words = bare(text);
    if (words === "" || isNotYet(words)) return { kind: "blank" };
    const named = this.named(text, words);
    if (named !== null) return named;
    if (NEGATED.test(words)) return onlyOne(text, []);
    const found = this.editions(rowsIn(words));
    if (found.length > 0) return onlyOne(text, found);
    // 不予公开（国家秘密） says its ground in the brackets; without one they are left out.
    const open = OPEN_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? [];
    return this.named(text, plain(text)) ?? onlyOne(text, this.editions(open));
  }

  private editions(rows: readonly string[]): readonly string[] {
    return [...new Set(rows.flatMap((row) => this.inEdition(row) ?? []))];
  }

  /** What the form's own words name: a row, or a group that may be any of its rows. */
  private named(text: string, words: string): Answer<string> | null {
    const rows = this.known.get(words);
    if (rows !== undefined) return onlyOne(text, rows);
    const group = this.groups.get(words);
    return group === undefined ? null : { kind: "unsure", text, mayBe: group };
  }
}
