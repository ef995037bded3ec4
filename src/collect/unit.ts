/** What a unit of the list is; a sum has a subtotal for each. The words are those of the list. */
export const CATEGORIES = {
  own: "本级",
  department: "部门",
  township: "乡镇街道",
  other: "其他",
} as const;

export type Category = keyof typeof CATEGORIES;

export const CATEGORY_KEYS = Object.keys(CATEGORIES) as readonly Category[];

/** A line of 单位名单: a unit that has to report. No two have the same name or alias. */
export interface Unit {
  readonly name: string;
  /** 简称 and earlier names by which its report is known, too. */
  readonly aliases: readonly string[];
  readonly category: Category;
  /** 是否计入: not where its numbers stand in another unit's report already. */
  readonly counted: boolean;
  readonly contact: string;
  readonly phone: string;
  /** 备注; why it is not counted, where it is not. */
  readonly note: string;
}

/** 全口径: all units of the list. 本级: the government's own report alone. */
export type Scope = "all" | "own";

/** Whose sum it is, for which year. */
export interface DeskFrame {
  /** The body that adds up: 某县, whose own report is the sum. */
  readonly organisation: string;
  readonly year: number;
  readonly scope: Scope;
}
