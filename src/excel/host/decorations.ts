import { isExcelError } from "./refusal";

/**
 * Something that a sheet can do without and that single machines or files refuse (freezing:
 * office-js #2196, #2014; paper: what the printer knows). Setting it twice harms nothing.
 */
export interface Decoration {
  /** How it is told where Excel refused it: 冻结窗格. */
  readonly words: string;
  readonly set: (sheet: Excel.Worksheet) => void;
}

/** A sheet by its id or name, and what is to be set on it. */
export interface Decorated {
  readonly sheet: string;
  readonly decorations: readonly Decoration[];
}

/** Queues them all: they come after the content, in the same request. */
export function queueDecorations(sheet: Excel.Worksheet, decorations: readonly Decoration[]): void {
  for (const { set } of decorations) set(sheet);
}

/**
 * After a request with everything was refused: each kind in a request of its own, and sheet by
 * sheet where that is refused, too. Gives the words of what could not be set.
 */
export async function decorateSingly(
  context: Excel.RequestContext,
  sheets: readonly Decorated[],
): Promise<readonly string[]> {
  const kinds = new Set(sheets.flatMap(({ decorations }) => decorations.map(({ words }) => words)));
  const refused: string[] = [];
  for (const words of kinds) {
    const some = sheets.flatMap(({ sheet, decorations }): Decorated[] => {
      const kind = decorations.filter((decoration) => decoration.words === words);
      return kind.length === 0 ? [] : [{ sheet, decorations: kind }];
    });
    if (await isSet(context, some)) continue;
    let all = some.length > 1;
    if (all) for (const one of some) all = (await isSet(context, [one])) && all;
    if (!all) refused.push(words);
  }
  return refused;
}

async function isSet(
  context: Excel.RequestContext,
  sheets: readonly Decorated[],
): Promise<boolean> {
  for (const { sheet, decorations } of sheets) {
    queueDecorations(context.workbook.worksheets.getItem(sheet), decorations);
  }
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return false;
  }
}
