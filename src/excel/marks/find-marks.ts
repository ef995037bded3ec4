import { askAll } from "../host/ask-all";
import { isMarkFormula } from "./marks";

/** A conditional format of ours, wherever it came from. */
export interface FoundMark {
  readonly sheet: string;
  readonly id: string;
  readonly format: Excel.ConditionalFormat;
  /** How many cells it stands on. */
  readonly cells: number;
}

export interface FoundMarks {
  readonly marks: readonly FoundMark[];
  /** The sheets on which not all rules could be read. */
  readonly unread: readonly string[];
}

/** Where marks are looked for. */
export interface SoughtMarks {
  /** All of the workbook, loaded with their names. */
  readonly sheets: readonly Excel.Worksheet[];
  /**
   * The sheets on which a rule without formula is ours, which nobody can make by hand: marking
   * failed there between two steps.
   */
  readonly halfMade: ReadonlySet<string>;
}

/**
 * Finds our marks by their own formula on every sheet: what the workbook remembers of them is lost
 * by other programs, and copying, moving and Ctrl+Z make marks that nobody wrote down. Other
 * people's rules are only read, and their formula only where they are of the kind that has one: all
 * others refuse it (office-js #2180). A rule that cannot be read (#6396, #6835) hides no other.
 */
export async function findMarks(
  context: Excel.RequestContext,
  { sheets, halfMade }: SoughtMarks,
): Promise<FoundMarks> {
  const rules = sheets.map((sheet) => ({
    sheet: sheet.name,
    formats: sheet.getRange().conditionalFormats,
  }));
  const closed = await askAll(context, rules, ({ formats }) => {
    formats.load("items/id,items/type");
  });
  const hidden = new Set(closed.map(({ part }) => part.sheet));
  const custom = rules
    .filter(({ sheet }) => !hidden.has(sheet))
    .flatMap(({ sheet, formats }) =>
      formats.items
        .filter(({ type }) => type === "Custom")
        .map((format) => ({
          ...{ sheet, format },
          rule: format.custom.rule,
          areas: format.getRanges(),
        })),
    );
  const unread = await askAll(context, custom, ({ rule, areas }) => {
    rule.load("formula");
    areas.load("cellCount");
  });
  const broken = new Set(unread.map(({ part }) => part));
  for (const { sheet } of broken) hidden.add(sheet);
  const ours = custom.filter((found) => {
    if (broken.has(found)) return false;
    const { sheet, rule } = found;
    return isMarkFormula(rule.formula) || (rule.formula === "" && halfMade.has(sheet));
  });
  return {
    marks: ours.map(({ sheet, format, areas }) => {
      return { sheet, id: format.id, format, cells: areas.cellCount };
    }),
    unread: [...hidden],
  };
}
