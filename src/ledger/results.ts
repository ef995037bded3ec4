import type { Format, FormRow } from "../report/form";
import { leaves } from "../report/layout-parts";
import type { Answer } from "./answers";
import { onlyOne } from "./answers";
import { bare } from "./words";

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
    /^(?:已|同意|全部|依法|予以|给予|主动|已主动|已经主动|已予以?|完全)*公开$|告知(?:获取|查询|查阅)?(?:的)?(?:途径|渠道|方式)|^提供(?:信息)?$|^全部提供$/u,
  ],
  ["partlyGranted", /部分公开|区分处理|部分提供/u],
  ["stateSecret", /国家秘密|涉密/u],
  ["forbiddenByLaw", /法律、?行政法规禁止|法律法规禁止|禁止公开/u],
  ["publicSafety", /三安全一稳定|国家安全|公共安全|经济安全|社会稳定/u],
  ["thirdParty", /第三方|商业秘密|个人隐私/u],
  ["internalAffairs", /内部事务|内部管理/u],
  ["process", /过程性/u],
  ["enforcementFile", /执法案卷/u],
  ["inquiry", /行政查询|查询事项|登记资料查询/u],
  ["notHeld", /不掌握|不存在|非本机关|不属于?本(?:机关|单位)|不属于?本行政机关/u],
  ["needsCreation", /没有现成|无现成|另行制作|加工、?分析/u],
  ["unclear", /仍不明确|内容不明确/u],
  ["complaint", /信访|举报|投诉/u],
  ["repeated", /重复申请|^重复$/u],
  ["publication", /出版物/u],
  ["excessive", /大量反复|大量、?反复|反复申请/u],
  ["confirmation", /重新出具|确认或/u],
  ["correctionOverdue", /逾期(?:不|未|没有)补正|未补正|不补正/u],
  ["feeOverdue", /逾期(?:未|不|没有)(?:按[^，]{0,12})?缴|未缴费|未缴纳/u],
  ["other", /撤回|撤销申请|撤申请|终止办理|^其他处理其他$/u],
];

/** In the edition of 2019 （六）其他处理 is one row. */
const OTHER_HANDLING: readonly string[] = ["correctionOverdue", "feeOverdue", "other"];

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
    if (words === "") return { kind: "blank" };
    const named = this.named(text, words);
    if (named !== null) return named;
    const found = RESULT_WORDS.filter(([, pattern]) => pattern.test(words)).flatMap(
      ([row]) => this.inEdition(row) ?? [],
    );
    // 不予公开（国家秘密） says its ground in the brackets; without one they are left out.
    return found.length > 0
      ? onlyOne(text, [...new Set(found)])
      : (this.named(text, plain(text)) ?? onlyOne(text, []));
  }

  /** What the form's own words name: a row, or a group that may be any of its rows. */
  private named(text: string, words: string): Answer<string> | null {
    const rows = this.known.get(words);
    if (rows !== undefined) return onlyOne(text, rows);
    const group = this.groups.get(words);
    return group === undefined ? null : { kind: "unsure", text, mayBe: group };
  }
}
