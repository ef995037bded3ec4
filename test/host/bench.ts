import type { HostOptions, HostSnapshot } from "../../workbench/host";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";

/** A fresh workbook with one empty sheet, `Sheet1`, before every test of the file. */
export function useWorkbench(options: HostOptions = {}): () => Workbench {
  let bench: Workbench | null = null;
  beforeEach(async () => {
    bench = await openWorkbench(undefined, options);
  });
  afterEach(() => {
    bench?.dispose();
    bench = null;
  });
  return () => {
    if (!bench) throw new Error("the workbench is open only while a test runs");
    return bench;
  };
}

/** Closes the workbook and opens what was saved of it. */
export async function reopened(bench: Workbench): Promise<void> {
  const saved: HostSnapshot = bench.snapshot();
  await bench.open(saved);
}

/** Runs a batch on `Sheet1`. */
export async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

/** The Office error code with which a promise fails; "" when it does not. */
export async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Runs a batch on `Sheet1`, syncs, and tells the error code; "" when all went well. */
export function refused(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  return failure(
    onSheet(async (sheet, context) => {
      batch(sheet, context);
      await context.sync();
    }),
  );
}

/** Lets the events that are due arrive. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

/** What the library found when it was loaded. */
function openBridge(): Bridge {
  const { _richApiNativeBridge: bridge } = globalThis as { _richApiNativeBridge?: Bridge };
  if (bridge === undefined) throw new Error("no workbench is open");
  return bridge;
}

/** What the library sends to let go of what it held is no request of ours. */
const isRequest = (text: string): boolean => !text.includes('"_RemoveReference"');

/**
 * Lets somebody else act in the moment before the nth request from now on (1: the next) is carried
 * out: a co-author, or the user whom Excel lets finish typing first.
 */
export function beforeRequest(nth: number, act: () => Promise<unknown>): void {
  const bridge = openBridge();
  const send = bridge.sendMessageToHost.bind(bridge);
  let left = nth;
  bridge.sendMessageToHost = (text) => {
    if (isRequest(text)) left -= 1;
    if (left > 0) {
      send(text);
      return;
    }
    bridge.sendMessageToHost = send;
    void act().then(() => {
      bridge.sendMessageToHost(text);
    });
  };
}

interface Sent {
  readonly id: number;
  readonly message: { readonly body: { readonly Actions: readonly unknown[] } };
}

interface Answered {
  readonly id: number;
  readonly message: { readonly body: string };
}

/** Excel carries out so many actions of the next request, and fails. Tells how many it had. */
export function failAfterActions(count: number): () => number {
  const bridge = openBridge();
  const send = bridge.sendMessageToHost.bind(bridge);
  const answer = bridge.onMessageFromHost.bind(bridge);
  let all = 0;
  bridge.sendMessageToHost = (text) => {
    bridge.sendMessageToHost = send;
    const sent = JSON.parse(text) as Sent;
    const { body } = sent.message;
    all = body.Actions.length;
    bridge.onMessageFromHost = (reply) => {
      const answered = JSON.parse(reply) as Answered;
      if (answered.id !== sent.id) {
        answer(reply);
        return;
      }
      bridge.onMessageFromHost = answer;
      const done = JSON.parse(answered.message.body) as object;
      const error = { Code: "GeneralException", Message: "", Location: "", ActionIndex: count };
      const message = { ...answered.message, body: JSON.stringify({ ...done, Error: error }) };
      answer(JSON.stringify({ ...answered, message }));
    };
    const Actions = body.Actions.slice(0, count);
    send(JSON.stringify({ ...sent, message: { ...sent.message, body: { ...body, Actions } } }));
  };
  return () => all;
}
