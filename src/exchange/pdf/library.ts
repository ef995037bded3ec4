import type { getDocument, OPS, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { loadOnce } from "../load-once";

interface Library {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
  readonly PDFWorker: typeof PDFWorker;
  readonly WorkerMessageHandler: typeof WorkerMessageHandler;
}

/** Stands for what the library looks for when it is loaded, although it draws nothing here. */
function NotDrawn(): void {
  // It is made once, while the library is loaded.
}

/** What is set while the library is loaded, and taken away again. */
interface Pretence {
  readonly on: object;
  readonly name: string;
  readonly value: unknown;
}

/**
 * The library behaves alike everywhere when it believes to stand in a page: in Node it would look
 * for a canvas and complain, in a worker it would take the messages of the pane for its own.
 */
function pretences(): readonly Pretence[] {
  const scope = globalThis as Readonly<Record<string, unknown>>;
  const names = ["DOMMatrix", ...("postMessage" in scope ? ["window"] : [])];
  const missing = names.filter((name) => scope[name] === undefined);
  const { process } = scope;
  return [
    ...missing.map((name): Pretence => ({ on: globalThis, name, value: NotDrawn })),
    ...(typeof process === "object" && process !== null
      ? [{ on: process, name: "toString", value: () => "" }]
      : []),
  ];
}

async function inPage<T>(load: () => Promise<T>): Promise<T> {
  const made = pretences();
  for (const { on, name, value } of made) {
    Object.defineProperty(on, name, { value, configurable: true });
  }
  try {
    return await load();
  } finally {
    for (const { on, name } of made) Reflect.deleteProperty(on, name);
  }
}

/** pdf.js, loaded with the first PDF. Both halves run in this thread, which is a worker already. */
export const pdfLibrary = loadOnce((): Promise<Library> =>
  inPage(async () => {
    const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    const { getDocument, OPS, PDFWorker } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    return { getDocument, OPS, PDFWorker, WorkerMessageHandler };
  }),
);

/** The library's reading half, and what ends it. */
export interface ReadingHalf {
  readonly worker: PDFWorker;
  readonly end: () => void;
}

/**
 * Starts the half that reads. The halves speak through a real channel: then a file that keeps the
 * reading half busy leaves turns to the clock that limits it.
 */
export async function readingHalf(): Promise<ReadingHalf> {
  const library = await pdfLibrary();
  const { port1, port2 } = new MessageChannel();
  // The library takes a port, its types do not.
  const worker = new library.PDFWorker({ port: port1 as unknown as null, verbosity: 0 });
  library.WorkerMessageHandler.initializeFromPort(port2);
  port1.start();
  port2.start();
  const end = (): void => {
    worker.destroy();
    port1.close();
    port2.close();
  };
  return { worker, end };
}
