import { pathToFileURL } from "node:url";
import { threads } from "../../src/cli/threads";
import type { Runner } from "../../src/cli/task";
import { temporaryFolder } from "./reports";
import type { Folder } from "./reports";

const HOW = { json: false, lastYear: null, tables: null, opinion: false };

/** A thread that hangs, breaks or runs out of memory as its file's name asks. */
const SCRIPT = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ path }) => {
  if (path === "hangs") for (;;);
  if (path === "breaks") throw new Error("a fault");
  parentPort.postMessage({ out: [path], err: [], unread: false, partly: false, errors: false, opinion: null });
});
`;

describe("files are read in threads", () => {
  let folder: Folder;
  let runner: Runner;
  beforeEach(() => {
    folder = temporaryFolder();
    runner = threads(pathToFileURL(folder.write("thread.mjs", SCRIPT)), 1_000);
  });
  afterEach(async () => {
    await runner.end();
    folder.remove();
  });

  it("one that never ends is ended with a sentence, and the next one is read", async () => {
    const hung = await runner.check("hangs", HOW);
    expect(hung).toMatchObject({ out: [], unread: true });
    expect(hung.err[0]).toMatch(/^hangs：读了 1 秒还没有读完，已经停止，没有审核。/);
    expect(await runner.check("年报.docx", HOW)).toMatchObject({ out: ["年报.docx"] });
  });

  it("one that breaks its thread is told, and the next one is read", async () => {
    const broken = await runner.check("breaks", HOW);
    expect(broken.err).toEqual(["breaks：没有读出来。请用 Word 或 Excel 打开后另存一份再试。"]);
    expect(await runner.check("年报.docx", HOW)).toMatchObject({ out: ["年报.docx"] });
  });

  it("one that hangs while others are read keeps none of them", async () => {
    const names = ["一", "hangs", "二", "三"];
    const done = await Promise.all(names.map((name) => runner.check(name, HOW)));
    expect(done.map(({ out }) => out[0] ?? null)).toEqual(["一", null, "二", "三"]);
  });

  it("a report of last year that never ends is told, too", async () => {
    const read = await runner.read("hangs");
    expect(read).toMatchObject({ ok: false });
  });
});
