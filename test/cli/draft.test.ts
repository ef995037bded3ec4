import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { MAX_FILE_BYTES } from "../../src/exchange/limits";
import { readFile } from "../../src/exchange/read-file";
import { formatReportJson } from "../../src/report/parse";
import { TABLE_KEYS } from "../../src/report/form";
import { change, fixture } from "../check/reports";
import { gbk, utf16 } from "../exchange/encoded";
import { written } from "../exchange/reports";
import { writePage } from "../exchange/write-page";
import { nianbao, temporaryFolder } from "./reports";
import type { Folder } from "./reports";

describe("nianbao draft", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const form = (content: object = {}): string =>
    folder.write("表单.json", JSON.stringify({ version: 1, ...content }));
  const report = (name: string): string =>
    folder.write(`${name}.json`, formatReportJson(fixture(name)));

  it("prints the whole report as text, with the tables' own numbers in it", async () => {
    const { status, out } = await nianbao("draft", form(), "--report", report("suqian-2023"));
    expect(status).toBe(0);
    expect(out.join("\n")).toContain("宿迁市2023年政府信息公开工作年度报告");
    expect(out.join("\n")).toContain("3511");
    expect(out.join("\n")).toContain("六、其他需要报告的事项");
  });

  it.each(["docx", "html", "txt"])(
    "a .%s written with --out is read back as the same report",
    async (ending) => {
      const file = `${folder.path}/年报.${ending}`;
      const { status } = await nianbao(
        "draft",
        form(),
        "--report",
        report("suqian-2023"),
        "--out",
        file,
      );
      expect(status).toBe(0);
      const read = await readFile(`年报.${ending}`, readFileSync(file));
      if (!read.ok) throw new Error(read.sentence);
      expect(read.imported.year).toBe(2023);
      const values = TABLE_KEYS.flatMap((table) =>
        Object.values(fixture("suqian-2023")[table] ?? {}),
      );
      expect(read.imported.tables.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual(
        values.flatMap((row) => Object.values(row)),
      );
    },
  );

  it("朝阳镇 2023: the draft says under its title that two errors are open, and status is 1", async () => {
    const { status, out, err } = await nianbao(
      "draft",
      form(),
      "--report",
      report("chaoyang-2023"),
    );
    expect(status).toBe(1);
    expect(out.join("\n").split("\n")[2]).toMatch(/^草稿：错误 2 处/u);
    expect(err.join("\n")).toMatch(/chaoyang-2023\.json：草稿：错误 2 处.*。$/u);
  });

  it("blanks and gaps make a draft as well, but no error: they are counted, and status is 0", async () => {
    const blank = change(fixture("suqian-2023"), { "requests.repeated.business": null });
    const { status, out } = await nianbao(
      "draft",
      form({ general: { overview: "全年围绕【待填：重点工作】推进公开。" } }),
      "--report",
      folder.write("有空白.json", formatReportJson(blank)),
    );
    expect(status).toBe(0);
    expect(out.join("\n").split("\n")[2]).toMatch(/^草稿：空白 1 格，待填 \d+ 处$/u);
  });

  it("what the form leaves open is said, and written all the same", async () => {
    const { err } = await nianbao("draft", form(), "--report", report("suqian-2023"));
    expect(err.length).toBeGreaterThan(0);
    for (const line of err) expect(line).toMatch(/(?:表单\.json：|json：草稿：).*。$/u);
  });

  it("a form with an unknown field: one sentence, nothing written, status 2", async () => {
    const file = `${folder.path}/年报.docx`;
    const { status, err } = await nianbao(
      "draft",
      form({ openning: {} }),
      "--report",
      report("suqian-2023"),
      "--out",
      file,
    );
    expect({ status, written: existsSync(file) }).toEqual({ status: 2, written: false });
    expect(err.join()).toContain("openning");
  });

  const page = (change: (html: string) => string): string =>
    folder.write("年报.html", change(writePage(written("suqian-2023"), "plain")));

  it("a report that names no year: one sentence, nothing written, status 2", async () => {
    const file = `${folder.path}/正文.docx`;
    const source = page((html) => html.replace(/\d{4}年/gu, ""));
    const { status, out, err } = await nianbao("draft", form(), "--report", source, "--out", file);
    expect({ status, out, written: existsSync(file) }).toEqual({
      status: 2,
      out: [],
      written: false,
    });
    expect(err).toEqual([
      `${source}：没有找到报告年度，不能写正文。请在年报文件里写明年度后再试。`,
    ]);
  });

  it("a report with a table that cannot be read: the reason, nothing written, status 2", async () => {
    const source = page((html) => html.replace("2.重复申请", "二次来信"));
    const { status, out, err } = await nianbao("draft", form(), "--report", source);
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(err).toEqual([expect.stringMatching(/年报\.html：表三：.*没有读取这张表。.*。$/u)]);
  });

  it.each(["form", "report"] as const)("--out over the %s: nothing is written", async (name) => {
    const files = {
      form: folder.write("表单.txt", JSON.stringify({ version: 1 })),
      report: page((html) => html),
    };
    const before = readFileSync(files[name]);
    const out = join(folder.path, "别处", "..", basename(files[name]));
    const { status, err } = await nianbao(
      "draft",
      files.form,
      "--report",
      files.report,
      "--out",
      relative(process.cwd(), out),
    );
    expect(status).toBe(2);
    expect(err.join()).toContain("会覆盖");
    expect(readFileSync(files[name])).toEqual(before);
  });

  it.each([
    ["GBK", gbk],
    ["UTF-16", (text: string) => utf16(`\ufeff${text}`, true)],
    ["UTF-8 with its mark", (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
  ])("a form in %s is read", async (_, encoded) => {
    const content = JSON.stringify({ version: 1, opening: { office: "柳河镇党政办公室" } });
    const file = folder.write("表单.json", encoded(content));
    const { status, out } = await nianbao("draft", file, "--report", report("suqian-2023"));
    expect(status).toBe(0);
    expect(out.join("\n")).toContain("柳河镇党政办公室");
  });

  it("a form larger than any report is not loaded: the sentence, status 2", async () => {
    const file = folder.write("表单.json", new Uint8Array(MAX_FILE_BYTES + 1));
    const { status, err } = await nianbao("draft", file, "--report", report("suqian-2023"));
    expect({ status, err }).toEqual({
      status: 2,
      err: [`${file}：文件太大，不像一份表单，没有读取。请确认选择的是表单文件后再试。`],
    });
  });

  it.each([
    [["draft"], "请写一个表单文件。"],
    [["draft", "a.json"], "没有写“--report”和年报的文件名。"],
    [
      ["draft", "a.json", "--report", "b.json", "--out", "c.pdf"],
      "“--out”的文件名应以 .docx、.html 或 .txt 结尾。",
    ],
  ])("%j is answered: %s", async (given, sentence) => {
    const { status, err } = await nianbao(...given);
    expect(status).toBe(2);
    expect(err.join()).toContain(sentence);
  });

  it("a folder that is not there: the sentence, status 2", async () => {
    const { status, err } = await nianbao(
      "draft",
      form(),
      "--report",
      report("suqian-2023"),
      "--out",
      `${folder.path}/没有/年报.docx`,
    );
    expect(status).toBe(2);
    expect(err.join("\n")).toContain("没有这个文件或文件夹。");
  });
});
