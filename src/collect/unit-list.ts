import { firstNames } from "../check/rules/words";
import { categoryOfName, categoryOfWord } from "./category";
import { listHeadings } from "./list-columns";
import type { ListColumn } from "./list-columns";
import { plainName } from "./names";
import { CATEGORIES, CATEGORY_KEYS } from "./unit";
import type { Category, Unit } from "./unit";

/** 单位名单 as it was read. */
export interface UnitList {
  readonly units: readonly Unit[];
  /** What is wrong with the list, whole sentences; rows are counted from 1. */
  readonly problems: readonly string[];
  /** What was taken without being said: categories by the names. */
  readonly notes: readonly string[];
}

/** A row of the list, as texts. */
interface ListRow {
  /** From 1. */
  readonly row: number;
  readonly texts: Readonly<Record<ListColumn, string>>;
}

const NOTHING: Readonly<Record<ListColumn, string>> = {
  name: "",
  aliases: "",
  category: "",
  counted: "",
  contact: "",
  phone: "",
  note: "",
};

const ALIAS_BREAK = /[、，,;；/\r\n]+/u;
/** 1. · 1、 · （1） · 1）: before a name of a plain list. */
const NUMBER = /^\s*(?:[（(]\s*\d+\s*[）)]|\d+\s*[.．、)）]|\d+(?=\s))\s*/u;
/** A line over a plain list: 2025 年度报告单位名单. */
const TITLE = /(?:名单|名册|一览表|清单|目录)$/u;

const isNumber = (text: string): boolean => /^\d*[.、]?$/u.test(plainName(text));

/** A list without headings: a name a line, numbered or not. */
function plainRows(grid: readonly (readonly string[])[]): readonly ListRow[] {
  return grid.flatMap((texts, at): ListRow[] => {
    const name = (texts.find((text) => !isNumber(text)) ?? "").replace(NUMBER, "").trim();
    if (name === "" || TITLE.test(name)) return [];
    return [{ row: at + 1, texts: { ...NOTHING, name } }];
  });
}

function rowsOf(grid: readonly (readonly string[])[]): readonly ListRow[] {
  const headings = listHeadings(grid);
  if (headings === null) return plainRows(grid);
  return grid.slice(headings.row + 1).flatMap((line, at): ListRow[] => {
    const texts = { ...NOTHING };
    for (const [column, place] of headings.columns) texts[column] = (line[place] ?? "").trim();
    const isBlank = Object.values(texts).every((text) => text === "");
    return isBlank ? [] : [{ row: headings.row + at + 2, texts }];
  });
}

const YES = ["", "是", "√", "✓", "✔", "☑", "计入", "1", "y", "yes", "对", "true"];
const NO = ["否", "×", "✗", "✘", "x", "☒", "不计入", "不", "0", "n", "no", "false"];

/** Whether a unit is counted; null for a word that says neither. */
function isCounted(word: string): boolean | null {
  const plain = plainName(word).toLowerCase();
  if (YES.includes(plain)) return true;
  return NO.includes(plain) ? false : null;
}

/** Takes the rows one by one, so that a later one is told of an earlier. */
class Reading {
  readonly units: Unit[] = [];
  readonly problems: string[] = [];
  readonly derived = new Map<Category, string[]>();
  /** Names and aliases with the row that they stand in. */
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly organisation: string,
    rows: readonly ListRow[],
  ) {
    // Names first: an alias that is another unit's name is that unit's.
    for (const { row, texts } of rows) {
      const plain = plainName(texts.name);
      if (plain !== "" && !this.taken.has(plain)) this.taken.set(plain, row);
    }
  }

  take({ row, texts }: ListRow): void {
    const { name, contact, phone, note } = texts;
    if (name === "") {
      this.problems.push(`第 ${row} 行没有写单位名称，没有读入这一行。`);
      return;
    }
    const before = this.taken.get(plainName(name));
    if (before !== undefined && before !== row) {
      this.problems.push(
        `“${name}”在第 ${before} 行和第 ${row} 行都有，只读入了第 ${before} 行。请删去一行，或者改成不同的名称。`,
      );
      return;
    }
    this.units.push({
      name,
      aliases: this.aliases(row, name, texts.aliases),
      category: this.category(row, name, texts.category),
      counted: this.counted(row, name, texts.counted),
      contact,
      phone,
      note,
    });
  }

  private aliases(row: number, name: string, text: string): readonly string[] {
    const aliases: string[] = [];
    for (const alias of text.split(ALIAS_BREAK).map((each) => each.trim())) {
      const plain = plainName(alias);
      if (plain === "" || plain === plainName(name)) continue;
      const before = this.taken.get(plain);
      if (before === undefined) aliases.push(alias);
      else if (before !== row) {
        this.problems.push(
          `第 ${row} 行“${name}”的别名“${alias}”，第 ${before} 行已经用了，没有读入这个别名。`,
        );
      }
      if (before === undefined) this.taken.set(plain, row);
    }
    return aliases;
  }

  private category(row: number, name: string, text: string): Category {
    const known = categoryOfWord(text);
    if (known !== null) return known;
    if (text !== "") {
      const words = CATEGORY_KEYS.map((key) => CATEGORIES[key]).join("、");
      this.problems.push(
        `第 ${row} 行“${name}”的类别“${text}”认不出，暂列在“${CATEGORIES.other}”。请改成${words}中的一个。`,
      );
      return "other";
    }
    const category = categoryOfName(name, this.organisation);
    this.derived.set(category, [...(this.derived.get(category) ?? []), name]);
    return category;
  }

  private counted(row: number, name: string, text: string): boolean {
    const counted = isCounted(text);
    if (counted !== null) return counted;
    this.problems.push(
      `第 ${row} 行“${name}”的是否计入“${text}”认不出，暂按计入。请改成“是”或“否”。`,
    );
    return true;
  }
}

/** So many names stand in a note. */
const MOST_NAMES = 3;

function notesOf(derived: ReadonlyMap<Category, readonly string[]>): readonly string[] {
  return CATEGORY_KEYS.flatMap((category) => {
    const names = derived.get(category);
    if (names === undefined) return [];
    return [
      `没有写类别，按单位名称列为“${CATEGORIES[category]}”：${firstNames(names, MOST_NAMES)}。`,
    ];
  });
}

/**
 * Reads 单位名单 from a grid of texts: with headings in any order and a title over them, or a plain
 * list of one name a line.
 * @param organisation The body that adds up, which tells its own unit's category; "" if unknown.
 */
export function readUnitList(grid: readonly (readonly string[])[], organisation = ""): UnitList {
  const rows = rowsOf(grid);
  const reading = new Reading(organisation, rows);
  for (const row of rows) reading.take(row);
  const { units, problems, derived } = reading;
  return { units, problems, notes: notesOf(derived) };
}
