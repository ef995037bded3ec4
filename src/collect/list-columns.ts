import { plainName } from "./names";

/** The columns of 单位名单. */
export type ListColumn = "name" | "aliases" | "category" | "counted" | "contact" | "phone" | "note";

/** The headings that offices write; the first of each is ours. */
const HEADINGS: Readonly<Record<ListColumn, readonly string[]>> = {
  name: [
    "单位名称",
    "单位",
    "名称",
    "填报单位",
    "报送单位",
    "机关名称",
    "机构名称",
    "单位全称",
    "全称",
  ],
  aliases: ["别名", "简称", "简称/别名", "别名/简称", "单位简称", "曾用名", "其他名称"],
  category: ["类别", "单位类别", "类型", "单位类型", "分类", "单位性质"],
  counted: ["是否计入", "计入", "是否汇总", "是否计入汇总"],
  contact: ["联系人", "联系人姓名", "填报人", "经办人"],
  phone: ["电话", "联系电话", "手机", "联系方式", "电话号码"],
  note: ["备注", "说明", "不计入原因"],
};

const COLUMNS = Object.keys(HEADINGS) as readonly ListColumn[];

const BY_HEADING: ReadonlyMap<string, ListColumn> = new Map(
  COLUMNS.flatMap((column) => HEADINGS[column].map((heading) => [heading, column] as const)),
);

/** Where each column of a list stands, and on which row its headings are. */
export interface ListHeadings {
  readonly row: number;
  readonly columns: ReadonlyMap<ListColumn, number>;
}

const plainHeading = (text: string): string =>
  plainName(text)
    .replace(/[*:]|\([^()]*\)/gu, "")
    .replace(/、|或|及/gu, "/");

/** The headings of a row of texts, where it names units. */
function headingsIn(texts: readonly string[]): ReadonlyMap<ListColumn, number> | null {
  const columns = new Map<ListColumn, number>();
  for (const [at, text] of texts.entries()) {
    const column = BY_HEADING.get(plainHeading(text));
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  }
  return columns.has("name") ? columns : null;
}

/** Headings stand under a title or two, not further down. */
const LAST_ROW = 20;

/** Finds the headings of a list; null for a plain list of names. */
export function listHeadings(grid: readonly (readonly string[])[]): ListHeadings | null {
  for (const [row, texts] of grid.slice(0, LAST_ROW).entries()) {
    const columns = headingsIn(texts);
    if (columns !== null) return { row, columns };
  }
  return null;
}
