import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { assemble } from "../../src/exchange/assemble";
import { readFile } from "../../src/exchange/read-file";
import type { Report } from "../../src/report/model";
import { day, gridOf } from "../ledger/ledgers";
import type { Row } from "../ledger/ledgers";
import { nianbao, temporaryFolder } from "./reports";
import type { Folder } from "./reports";

interface PrintedLedger {
  readonly report: Report;
  readonly cases: number;
  readonly problems: readonly { readonly row: number; readonly column: string }[];
}

const parse: (line: string) => PrintedLedger = JSON.parse;

/** What must never leave the sheet. */
const PERSONAL = ["张三丰", "拆迁补偿协议", "〔2025〕第 77 号", "电话 13800138000"];
const [NAME = "", CONTENT = "", DOCUMENT = "", REMARK = ""] = PERSONAL;

const closed = (number: string, result: string): Row => ({
  ...{ number, applicant: NAME, content: CONTENT, document: DOCUMENT, remarks: REMARK },
  ...{ received: day("2025-03-01"), applicantKind: "自然人" },
  ...{ closed: day("2025-03-20"), result },
});

const SOUND: readonly Row[] = [
  closed("2025-1", "（一）予以公开"),
  { ...closed("2025-2", "（三）不予公开 1.属于国家秘密"), applicantKind: "商业企业" },
  { number: "2025-3", received: day("2025-12-31"), applicantKind: "自然人", applicant: NAME },
];

/** A ledger with every fault in which the sheet's own words could be repeated. */
const FAULTY: readonly Row[] = [
  ...SOUND,
  { ...closed("2025-1", "不予公开"), applicantKind: "法人" },
  { ...closed("2025-5", ""), closed: "三月二十日" },
  { number: "2025-6", applicant: NAME, content: CONTENT },
];

describe("nianbao ledger", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());
  const at = (name: string): string => join(folder.path, name);

  async function ledger(rows: readonly Row[]): Promise<string> {
    const book = new Workbook();
    const { name, rows: cells } = gridOf(rows);
    const sheet = book.addWorksheet(name);
    for (const row of cells) sheet.addRow([...row]);
    return folder.write("台账.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
  }

  it("counts a year: received, its results, what is carried out, and nothing to mend", async () => {
    const file = await ledger(SOUND);
    const { status, out } = await nianbao("ledger", file, "--year", "2025", "--json");
    expect(status).toBe(0);
    const { report, cases, problems } = parse(out[0] ?? "");
    expect([cases, problems]).toEqual([3, []]);
    expect(report.requests?.["received"]).toMatchObject({
      ...{ naturalPerson: 2, business: 1, total: 3 },
    });
    expect(report.requests?.["carriedOut"]).toMatchObject({ naturalPerson: 1, total: 1 });
    expect(report.disclosure).toBeNull();
  });

  it("names row, column and what to do, and ends with 1", async () => {
    const file = await ledger(FAULTY);
    const { status, out } = await nianbao("ledger", file, "--year", "2025");
    expect(status).toBe(1);
    expect(out.join("\n")).toMatch(/第 5 行 · 申请人类型：“法人”不能确定/);
    expect(out.join("\n")).toMatch(/第 5 行 · 编号：/);
    expect(out.join("\n")).toMatch(/第 6 行 · 办结日期：“三月二十日”不是日期/);
  });

  it("writes 表三 and 表四 as official sheets, which are read back as they were counted", async () => {
    const file = await ledger(SOUND);
    const out = at("表.xlsx");
    expect((await nianbao("ledger", file, "--year", "2025", "--out", out)).status).toBe(0);
    const json = parse((await nianbao("ledger", file, "--year", "2025", "--json")).out[0] ?? "");
    const read = await readFile("表.xlsx", new Uint8Array(readFileSync(out)));
    if (!read.ok) throw new Error(read.sentence);
    const { report } = assemble(read.imported, {});
    expect(report).toMatchObject({
      requests: json.report.requests,
      proceedings: json.report.proceedings,
    });
  });

  it("says why there is nothing to count", async () => {
    const other = folder.write("别的.txt", "不是台账");
    const { status, err } = await nianbao("ledger", other, "--year", "2025");
    expect(status).toBe(2);
    expect(err.join("\n")).toMatch(/不是 Excel 工作簿/);
    const missing = await nianbao("ledger", at("没有.xlsx"), "--year", "2025");
    expect(missing.status).toBe(2);
  });

  it.each([
    [["台账.xlsx"], "没有写“--year”和报告年度。"],
    [["台账.xlsx", "--year", "25"], "“--year”后面要写年度，例如 2025。"],
    [["--year", "2025"], "请写一个台账文件。"],
    [
      ["台账.xlsx", "--year", "2025", "--out", "表.csv"],
      "“--out”的文件名应以 .xlsx 或 .json 结尾。",
    ],
  ])("ledger %j: %s", async (given, sentence) => {
    const { status, err } = await nianbao("ledger", ...given);
    expect(status).toBe(2);
    expect(err.join("\n")).toContain(sentence);
  });

  it("lets no name, content, document or remark out, printed or written", async () => {
    const file = await ledger(FAULTY);
    const outputs: string[] = [];
    for (const json of [["--json"], []]) {
      const { out, err } = await nianbao("ledger", file, "--year", "2025", ...json);
      outputs.push(...out, ...err);
    }
    const tables = at("表.xlsx");
    const report = at("年报.json");
    await nianbao("ledger", file, "--year", "2025", "--out", tables);
    await nianbao("ledger", file, "--year", "2025", "--out", report);
    outputs.push(readFileSync(report, "utf8"));
    const book = new Workbook();
    await book.xlsx.load(readFileSync(tables).buffer);
    book.eachSheet((sheet) => outputs.push(JSON.stringify(sheet.getSheetValues())));
    const all = outputs.join("\n");
    expect(all).toContain("自然人");
    expect(PERSONAL.filter((words) => all.includes(words))).toEqual([]);
  });
});
