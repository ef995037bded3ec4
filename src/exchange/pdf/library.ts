import type { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { loadOnce } from "../load-once";

interface Library {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
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
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return import("pdfjs-dist/legacy/build/pdf.mjs");
  }),
);
