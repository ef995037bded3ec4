import { isOtherUnit } from "../../report/unit-names";
import type { Imported, SourceCell, SourceTable } from "../../exchange/imported";
import { levelOfName } from "../../recognise/level-of-name";
import type { CellValue } from "../../report/cell";
import { cellId } from "../../report/cell";
import type { TableKey } from "../../report/form";
import { TABLE_KEYS } from "../../report/form";
import type { Level } from "../../report/levels";
import { isBlankText, readNumber } from "../../report/number-text";
import type { ProfileForm } from "../form";

/** What the user opened the door for; the preview proposes it first. */
export type Purpose = "fill" | "previous";

/** A source that was read, with what the user settled about it; nothing of it is written yet. */
export interface SourcePreview {
  readonly purpose: Purpose;
  /** In the user's words: 文件“2023年报.docx”, 剪贴板, 本工作簿. */
  readonly from: string;
  readonly imported: Imported;
  readonly organisation: string;
  /** As typed. */
  readonly year: string;
  readonly level: Level | null;
  /** Whether unit, year and level become those of the workbook. */
  readonly adopt: boolean;
  /**
   * Which of several tables of a kind, by its index among `imported.tables`; null: none of them.
   * A table that stands alone needs no choice.
   */
  readonly choices: Partial<Readonly<Record<TableKey, number | null>>>;
  /** What the user typed for cells, by `correctionKey`. */
  readonly corrections: Readonly<Record<string, string>>;
}

/**
 * The level of the unit that a source is of: what the source says of itself, else what the user
 * said of the workbook's own unit, else what the name tells. Another unit's level says nothing.
 */
export function levelOfSource(
  imported: Imported,
  organisation: string,
  form: Pick<ProfileForm, "organisation" | "level">,
): Level | null {
  const name = organisation.trim();
  const own = form.organisation.trim();
  if (imported.level !== null && name === imported.organisation) return imported.level;
  const isOwn = own === "" || !isOtherUnit(name, own);
  return (isOwn ? form.level : null) ?? levelOfName(name);
}

/** Where a source does not say who reports for which year, the workbook's own stands in. */
export function previewOf(
  imported: Imported,
  from: string,
  purpose: Purpose,
  form: ProfileForm,
): SourcePreview {
  const own = form.organisation.trim();
  const organisation = imported.organisation ?? own;
  const given = imported.year === null ? null : String(imported.year);
  const year = given ?? (purpose === "fill" ? form.year : "");
  return {
    purpose,
    from,
    imported,
    organisation,
    year,
    level: levelOfSource(imported, organisation, form),
    adopt: own === "" || (organisation === own && year === form.year),
    choices: {},
    corrections: {},
  };
}

/** A table of the source with its index, by which it is chosen and corrected. */
export interface IndexedTable {
  readonly index: number;
  readonly source: SourceTable;
}

/** The tables of a kind that the source has. */
export function tablesOfKind(
  { imported }: SourcePreview,
  table: TableKey,
): readonly IndexedTable[] {
  return imported.tables
    .map((source, index) => ({ index, source }))
    .filter(({ source }) => source.table === table);
}

/** The table that counts for each kind: the only one, or the chosen one. */
export function chosenTables(preview: SourcePreview): readonly IndexedTable[] {
  return TABLE_KEYS.flatMap((table) => {
    const own = tablesOfKind(preview, table);
    return own.length === 1 ? own : own.filter(({ index }) => preview.choices[table] === index);
  });
}

/** The kinds of which the source has several and the user has not said which. */
export function undecidedTables(preview: SourcePreview): readonly TableKey[] {
  return TABLE_KEYS.filter(
    (table) => tablesOfKind(preview, table).length > 1 && preview.choices[table] === undefined,
  );
}

/** Names a cell of one of the source's tables. */
export function correctionKey(index: number, cell: SourceCell): string {
  return `${index} ${cellId(cell.key)}`;
}

/** What a typed correction means: a number where it can only mean one, else the text itself. */
export function typedValue(text: string): CellValue {
  if (isBlankText(text)) return null;
  return readNumber(text)?.value ?? text.trim();
}

/** What a cell counts as: what the user typed, else what the source has. */
export function settledValue(preview: SourcePreview, index: number, cell: SourceCell): CellValue {
  const typed = preview.corrections[correctionKey(index, cell)];
  return typed === undefined ? cell.value : typedValue(typed);
}
