import { TextDecoder, TextEncoder } from "node:util";

export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** What jsdom does not have. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Collects what the tests of a file download. */
export function collectDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  beforeEach(() => {
    downloads.length = 0;
    let last: Blob | null = null;
    Object.assign(URL, {
      createObjectURL: (content: Blob) => {
        last = content;
        return "blob:report";
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      if (last !== null) downloads.push({ name: this.download, content: last });
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  return downloads;
}

/** The bytes of a file; jsdom's blobs cannot give them themselves. */
export function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(new Uint8Array(reader.result));
    };
    reader.onerror = () => reject(new Error("the file was not read"));
    reader.readAsArrayBuffer(content);
  });
}
