import { existsSync, readFileSync } from "node:fs";
import { readFile } from "../../src/exchange/read-file";
import { formatReportJson } from "../../src/report/parse";
import { TABLE_KEYS } from "../../src/report/form";
import { fixture } from "../check/reports";
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

  it("朝阳镇 2023: the draft says over its title that two errors are open, and status is 1", async () => {
    const { status, out, err } = await nianbao(
      "draft",
      form(),
      "--report",
      report("chaoyang-2023"),
    );
    expect(status).toBe(1);
    expect(out.join("\n").split("\n")[0]).toBe("草稿：尚有 2 处错误");
    expect(err.join("\n")).toContain("草稿：尚有 2 处错误");
  });

  it("what the form leaves open is said, and written all the same", async () => {
    const { err } = await nianbao("draft", form(), "--report", report("suqian-2023"));
    expect(err.length).toBeGreaterThan(0);
    for (const line of err) expect(line).toMatch(/表单\.json：.*。$/);
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
