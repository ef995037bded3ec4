import { isExcelError } from "./refusal";

/** Ends following. Where Excel refuses it, that is nothing to tell: what the events lead to has ended already. */
export async function removeHandlers(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    const previousObjects = first.context;
    await Excel.run({ delayForCellEdit: true, previousObjects }, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}
