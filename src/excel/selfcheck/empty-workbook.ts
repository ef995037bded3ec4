import { queueClosure, refuseClosed } from "../host/guard";
import { Refusal } from "../host/refusal";

/** What stood in the workbook before the self-check, so that it can be as before afterwards. */
export interface Before {
  readonly sheetNames: readonly string[];
  readonly activeId: string;
  /** Our settings by their keys: a unit may have been typed by then. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Looks whether the workbook is an empty one, and refuses any other. */
export async function lookBefore(context: Excel.RequestContext): Promise<Before> {
  const { workbook } = context;
  const closure = queueClosure(context);
  const { worksheets } = workbook;
  worksheets.load("items/name,items/id");
  const active = worksheets.getActiveWorksheet().load("id");
  const names = workbook.names.load("items/name");
  const settings = workbook.settings.load("items/key,items/value");
  await context.sync();
  refuseClosed(closure(), true, { undone: "没有自检", again: "再自检" });
  const used = worksheets.items.map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  const filled = used.find(({ range }) => !range.isNullObject);
  if (filled !== undefined || names.items.length > 0) {
    const why = filled === undefined ? "有定义的名称" : `工作表“${filled.name}”里有内容`;
    throw new Refusal(
      `这个工作簿不是空白的（${why}），没有自检。请新建一个空白工作簿，在那里自检。`,
    );
  }
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    activeId: active.id,
    settings: new Map(settings.items.map(({ key, value }) => [key, value as unknown])),
  };
}
