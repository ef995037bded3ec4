import { isCleanup } from "../../workbench/host/request-queue";
import type { Request } from "../../workbench/host/protocol";

/** The requests that were sent since the last reset, by how many actions each asks for. */
export interface Sent {
  readonly actions: readonly number[];
  readonly reset: () => void;
}

interface Scope {
  _richApiNativeBridge?: { sendMessageToHost(text: string): void };
}

/** Counts what the add-in asks of the workbook; the library's own tidying up is nothing. */
export function countRequests(): Sent {
  const bridge = (globalThis as Scope)._richApiNativeBridge;
  if (bridge === undefined) throw new Error("no workbook is open");
  const actions: number[] = [];
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    const { body } = (JSON.parse(text) as Request).message;
    if (!isCleanup(body)) actions.push(body.Actions.length);
    send(text);
  };
  return { actions, reset: () => actions.splice(0) };
}

/** The host answers in turn: when it answers this, all before is done. */
export async function hostIsDone(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/id");
    await context.sync();
  });
}
