import { Refusal } from "../host/refusal";
import { readAgainSoon } from "../host/reread-soon";
import { MARKS } from "../settings/mark-store";
import { parseTableName, refersTo } from "../../report/table-name";
import { leftSentence } from "./left-marks";
import { queueNoMarks } from "./marks";
import { removeMarks } from "./remove-marks";
import { beginMarks } from "./turn";

/**
 * 清除标记: takes all our marks away, wherever they stand and whoever put them there: those of an
 * earlier opening of the file, copied ones, those that nothing remembers.
 */
export async function clearMarks(
  context: Excel.RequestContext,
): Promise<{ readonly cleared: number }> {
  try {
    return await clear(context);
  } finally {
    // What is being read meanwhile may still know of them.
    readAgainSoon();
  }
}

async function clear(context: Excel.RequestContext): Promise<{ readonly cleared: number }> {
  const { workbook } = context;
  const isOvertaken = beginMarks();
  const kept = MARKS.load(context);
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  const cells = kept()?.cells ?? [];
  const tables = names.items.filter(({ name }) => parseTableName(name) !== undefined);
  const halfMade = sheets.items
    .map(({ name }) => name)
    .filter(
      (sheet) =>
        cells.some((cell) => cell.sheet === sheet) ||
        tables.some(({ formula }) => refersTo(String(formula), sheet)),
    );
  let forgotten = cells.length === 0;
  const forget = (): (() => void) => {
    const done = queueNoMarks(context);
    return () => {
      done();
      forgotten = true;
    };
  };
  const removal = await removeMarks(context, {
    sheets: sheets.items,
    halfMade: new Set(halfMade),
    along: forget,
    isOvertaken,
  });
  const left = leftSentence(removal, "再按“清除标记”");
  if (left !== null) {
    const others = removal.cleared > 0 ? `已清除 ${String(removal.cleared)} 处标记，` : "";
    throw new Refusal(`${others}${left}`);
  }
  // Where there was none, nothing is written: in older Excel that would empty the undo list.
  if (!forgotten && !isOvertaken()) {
    const done = forget();
    await context.sync();
    done();
  }
  return { cleared: removal.cleared };
}
