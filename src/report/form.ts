/** The three tables of the report. 表二, 表三 and 表四 are counted by section, as the clerks do. */
export type TableKey = "disclosure" | "requests" | "proceedings";

export const TABLE_KEYS: readonly TableKey[] = ["disclosure", "requests", "proceedings"];

/** An official edition of the form; the key is the first report year that uses it. */
export type FormatKey = "2019" | "2021";

/** What kind of number a cell holds: 件 (whole, ≥ 0), 增/减 (whole, any sign), 金额 (decimal, ≥ 0). */
export type NumberKind = "count" | "change" | "money";

/** What belongs into a row or column, and the article of the 条例 (国务院令第711号) it comes from. */
export interface Help {
  readonly text: string;
  readonly article?: string;
}

/** One printed column of a block: key, label, help. */
export interface FormColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: NumberKind;
  readonly help: Help;
}

/** One printed row that holds numbers. */
export interface FormRow {
  readonly key: string;
  readonly label: string;
  readonly help: Help;
}

/** A heading over several rows or columns that holds no number itself. */
export interface Group<Member> {
  readonly label: string;
  readonly members: readonly Member[];
}

/** Table two: a block a clause of 第二十条, each with its own columns and rows. */
export interface DisclosureBlock {
  readonly heading: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface DisclosureForm {
  /** The words over the row labels: 信息内容. */
  readonly rowHeading: string;
  readonly blocks: readonly DisclosureBlock[];
}

/** Table three: results are grouped under 三、本年度办理结果 and, inside it, under （三）…（六）. */
export interface RequestsForm {
  /** Printed in the corner: the form's own sum rule. */
  readonly corner: string;
  readonly applicants: string;
  readonly columns: readonly (FormColumn | Group<FormColumn>)[];
  readonly before: readonly FormRow[];
  readonly results: Group<FormRow | Group<FormRow>>;
  readonly after: readonly FormRow[];
}

/** Table four: one line of numbers under 行政复议 and the two kinds of 行政诉讼. */
export interface ProceedingsForm {
  readonly groups: readonly (FormRow | Group<FormRow>)[];
  readonly outcomes: readonly FormColumn[];
}

/** An official edition of the form as data: the one place where its labels and keys stand. */
export interface Format {
  readonly key: FormatKey;
  /** Number of the notice that prescribes it. */
  readonly notice: string;
  readonly firstYear: number;
  readonly disclosure: DisclosureForm;
  readonly requests: RequestsForm;
  readonly proceedings: ProceedingsForm;
}

/** Tells a heading with members from a row or column that holds numbers. */
export function isGroup<Member>(entry: object): entry is Group<Member> {
  return "members" in entry;
}
