import { keepRequest } from "../../src/actions/reasons";
import { workbookActions } from "../../src/excel/actions";
import type { CellFix } from "../../src/excel/contract/contract";
import type { Finding } from "../../src/check/finding";
import type { CellValue } from "../../src/report/cell";
import type { Report } from "../../src/report/model";
import { openReport } from "../../workbench/open-report";
import type { Workbench } from "../../workbench/node/open";
import { cell, change, filled } from "../check/reports";
import { checkNow, readNow, unexplained } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { clearMarks, keepFindings, readWorkbook, writeFixes } = workbookActions;

/** A township with something of every kind; 规章制发 3 is explained by nothing twice. */
const REPORT: Report = change(filled(0), {
  "disclosure.regulations.issued": 3,
  "disclosure.regulations.inForce": 2,
  "disclosure.licences.decisions": null,
  "disclosure.fees.amount": 1.23456,
  "proceedings.reconsideration.total": 1,
});
const TWO = "'二、主动公开'";
const FOUR = "'四、复议诉讼'";
const ISSUED = `${TWO}!B5`;
const IN_FORCE = `${TWO}!D5`;
const LICENCES = `${TWO}!B9`;
const FEES = `${TWO}!B16`;
const TOTAL = `${FOUR}!E6`;
const ALL = {
  [ISSUED]: "explain",
  [IN_FORCE]: "explain",
  [LICENCES]: "explain",
  [FEES]: "hint",
  [TOTAL]: "error",
};

const COLOURS: Readonly<Record<string, string>> = {
  "#FFC7CE": "error",
  "#FFE699": "explain",
  "#CFE2F7": "hint",
};

/** The cells that carry marks, with the severity that the colour stands for. */
async function looks(bench: Workbench): Promise<Record<string, string>> {
  const marked = await bench.marks();
  return Excel.run(async (context) => {
    const asked = marked.map((address) => {
      const at = address.lastIndexOf("!");
      const name = address.slice(0, at).replace(/^'|'$/g, "");
      const range = context.workbook.worksheets.getItem(name).getRange(address.slice(at + 1));
      return { address, formats: range.conditionalFormats.load("items/type") };
    });
    await context.sync();
    const fills = asked.map(({ address, formats }) => {
      const colours = formats.items.map(({ custom }) => custom.format.fill.load("color"));
      return { address, colours };
    });
    await context.sync();
    const names = fills.map(({ address, colours }) => {
      const all = colours.map(({ color }) => COLOURS[color] ?? color);
      return [address, all.join("+")] as const;
    });
    return Object.fromEntries(names);
  });
}

/** A workbook with these tables after 审核, with nothing counted yet. */
async function checked(report = REPORT): Promise<Workbench> {
  const bench = await workbookOf(report);
  value(await checkNow(unexplained));
  bench.requests.reset();
  return bench;
}

const fix = (id: string, from: CellValue, to: CellValue): CellFix => ({
  cell: cell(id),
  from,
  value: to,
});
const FILL = fix("disclosure.licences.decisions", null, 0);
const CORRECT = fix("proceedings.reconsideration.total", 1, 0);

/** The findings of a rule over one cell. */
async function findingsOn(code: string, id: string): Promise<readonly Finding[]> {
  const { findings } = (await readNow()).audit;
  const { row, column } = cell(id);
  return findings.filter(
    (one) => one.code === code && one.focus.some((key) => key.row === row && key.column === column),
  );
}

async function keep(code: string, id: string): Promise<void> {
  value(await keepFindings(keepRequest(await findingsOn(code, id), "已核实")));
}

/** What the workbook remembers of the marks, changed as if somebody else had written it. */
async function rewriteStored(change: (cells: Record<string, unknown>[]) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("nianbao.marks").load("value");
    await context.sync();
    const stored = JSON.parse(String(setting.value)) as { cells: Record<string, unknown>[] };
    const cells = change(stored.cells);
    context.workbook.settings.add(
      "nianbao.marks",
      JSON.stringify({ ...stored, token: "1700000000000-1", cells }),
    );
    await context.sync();
  });
}

const without = (...gone: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(ALL).filter(([address]) => !gone.includes(address)));

test("审核 marks every cell with its gravest finding", async () => {
  const bench = await checked();
  expect(await looks(bench)).toEqual(ALL);
});

describe("the mark of a finding that is gone goes with the request that makes it go", () => {
  test("填 0: the others stay with their severity; one request writes, as without marks", async () => {
    const bench = await checked();
    expect(value(await writeFixes([FILL]))).toMatchObject({ written: 1 });
    expect(bench.requests()).toMatchObject({
      syncs: 3,
      clearsUndo: [],
      highestApiSet: "ExcelApi 1.9",
    });
    expect(await looks(bench)).toEqual(without(LICENCES));
    expect(value(await readWorkbook()).standing).toBe(4);
  });

  test("采纳: one number corrected, the only mark of its sheet is gone", async () => {
    const bench = await checked();
    value(await writeFixes([CORRECT]));
    expect(bench.requests().syncs).toBe(3);
    expect(await looks(bench)).toEqual(without(TOTAL));
  });

  test("采纳 where the repair had named the cell: 1157 becomes 1175", async () => {
    const wrong = { "requests.granted.naturalPerson": 1157 };
    const bench = await workbookOf(change(fixture("suqian-2023"), wrong));
    value(await checkNow());
    expect(await bench.marks()).toEqual(["'三、依申请公开'!D8"]);
    value(await writeFixes([fix("requests.granted.naturalPerson", 1157, 1175)]));
    expect(await bench.marks()).toEqual([]);
    expect(value(await readWorkbook()).standing).toBe(0);
  });

  test("保存说明: in the three requests that it takes without marks", async () => {
    const bench = await checked();
    const findings = await findingsOn("no-rulemaking-power", "disclosure.regulations.inForce");
    bench.requests.reset();
    value(await keepFindings(keepRequest(findings, "已核实")));
    expect(bench.requests()).toMatchObject({ syncs: 3, clearsUndo: [] });
    expect(await looks(bench)).toEqual(without(IN_FORCE));
  });

  test("one after the other: what is left can go in the same way", async () => {
    const bench = await checked();
    value(await writeFixes([FILL]));
    await keep("no-rulemaking-power", "disclosure.regulations.inForce");
    value(await writeFixes([CORRECT]));
    expect(await looks(bench)).toEqual(without(LICENCES, IN_FORCE, TOTAL));
    bench.requests.reset();
    expect(value(await clearMarks())).toEqual({ cleared: 2 });
    expect(bench.requests().syncs).toBe(4);
    expect(await bench.marks()).toEqual([]);
  });
});

describe("a cell with two findings keeps its mark until both are gone", () => {
  test("two reasons", async () => {
    const bench = await checked();
    await keep("issued-exceeds", "disclosure.regulations.issued");
    expect(await looks(bench)).toEqual(ALL);
    await keep("no-rulemaking-power", "disclosure.regulations.issued");
    expect(await looks(bench)).toEqual(without(ISSUED));
  });

  test("a number and a reason", async () => {
    const bench = await checked();
    value(await writeFixes([fix("disclosure.regulations.inForce", 2, 4)]));
    expect((await findingsOn("issued-exceeds", "disclosure.regulations.issued")).length).toBe(0);
    expect(await looks(bench)).toEqual(ALL);
    await keep("no-rulemaking-power", "disclosure.regulations.issued");
    expect(await looks(bench)).toEqual(without(ISSUED));
  });
});

test("撤销 brings the value back, not the mark; nothing is said to be marked that is not", async () => {
  const bench = await checked();
  const { undo } = value(await writeFixes([FILL]));
  bench.requests.reset();
  value(await writeFixes(undo));
  expect(bench.requests().syncs).toBe(3);
  expect(await bench.read(LICENCES)).toEqual([[""]]);
  expect(await looks(bench)).toEqual(without(LICENCES));
  expect(value(await readWorkbook()).standing).toBe(4);
});

test("a number that makes nothing right leaves all marks where they are", async () => {
  const bench = await checked();
  value(await writeFixes([fix("proceedings.reconsideration.total", 1, 2)]));
  expect(await looks(bench)).toEqual(ALL);
});

describe("marks that cannot be taken away for certain are left, and nothing fails", () => {
  test("those of an earlier opening of the file", async () => {
    const bench = await checked();
    await bench.open(bench.snapshot());
    await rewriteStored((cells) => cells);
    bench.requests.reset();
    expect(value(await writeFixes([FILL]))).toMatchObject({ written: 1 });
    await keep("no-rulemaking-power", "disclosure.regulations.inForce");
    expect(await looks(bench)).toEqual(ALL);
    value(await checkNow(unexplained));
    expect(await looks(bench)).toEqual(without(LICENCES, IN_FORCE));
  });

  test("those of the version before, which did not say what they stand for", async () => {
    const bench = await checked();
    await rewriteStored((cells) =>
      cells.map(({ cell: key, sheet, local }) => ({ cell: key, sheet, local })),
    );
    expect(value(await readWorkbook()).standing).toBe(5);
    expect(value(await writeFixes([FILL]))).toMatchObject({ written: 1 });
    await keep("no-rulemaking-power", "disclosure.regulations.inForce");
    expect(await looks(bench)).toEqual(ALL);
    value(await checkNow(unexplained));
    expect(await looks(bench)).toEqual(without(LICENCES, IN_FORCE));
    value(await clearMarks());
    expect(await bench.marks()).toEqual([]);
  });

  test("those of another set of tables, whose numbers are others", async () => {
    const bench = await workbookOf(REPORT);
    await inWorkbook(({ worksheets }) => {
      for (const name of ["二、主动公开", "三、依申请公开", "四、复议诉讼"]) {
        worksheets.getItem(name).name = `2023 ${name}`;
      }
    });
    await openReport({ ...change(filled(0), { "disclosure.fees.amount": null }), year: 2024 });
    bench.select("'2023 二、主动公开'!A1");
    value(await checkNow(unexplained));
    const before = (await bench.marks()).sort();
    bench.select(`${TWO}!A1`);
    const [blank] = (await readNow()).audit.findings.flatMap(({ focus }) => focus);
    if (blank === undefined) throw new Error("the second set has no blank");
    expect(value(await writeFixes([{ cell: blank, from: null, value: 0 }]))).toMatchObject({
      written: 1,
    });
    expect((await bench.marks()).sort()).toEqual(before);
  });
});

describe("our rules were cleared by hand in between", () => {
  const cleared = async (): Promise<Workbench> => {
    const bench = await checked();
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem("二、主动公开").getRange().conditionalFormats.clearAll();
    });
    bench.requests.reset();
    return bench;
  };

  test("the numbers are written all the same", async () => {
    const bench = await cleared();
    const { written, undo } = value(await writeFixes([FILL]));
    expect(written).toBe(1);
    expect(await bench.read(LICENCES)).toEqual([[0]]);
    value(await writeFixes(undo));
    expect(await bench.read(LICENCES)).toEqual([[""]]);
  });

  test("so is the reason, once", async () => {
    const bench = await cleared();
    await keep("no-rulemaking-power", "disclosure.regulations.inForce");
    expect(value(await readWorkbook()).justifications).toHaveLength(1);
    value(await checkNow(unexplained));
    expect(await looks(bench)).toEqual(without(IN_FORCE));
  });
});

describe("the tables were moved since 审核", () => {
  test("rows inserted above, the sheet renamed: the other marks stay on their cells", async () => {
    const bench = await checked();
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem("二、主动公开");
      sheet.getRange("1:3").insert("Down");
      sheet.name = "主动";
    });
    value(await writeFixes([FILL]));
    expect(await looks(bench)).toEqual({
      "主动!B8": "explain",
      "主动!D8": "explain",
      "主动!B19": "hint",
      [TOTAL]: "error",
    });
    value(await clearMarks());
    expect(await bench.marks()).toEqual([]);
  });
});

describe("another sheet with marks is protected since 审核", () => {
  const locked = async (name: string): Promise<Workbench> => {
    const bench = await checked();
    await inWorkbook(({ worksheets }) => {
      worksheets.getItem(name).protection.protect();
    });
    return bench;
  };

  test("numbers are written on this one, and its marks go", async () => {
    const bench = await locked("四、复议诉讼");
    expect(value(await writeFixes([FILL]))).toMatchObject({ written: 1 });
    expect(await looks(bench)).toEqual(without(LICENCES));
  });

  test("a reason is kept, and the mark that cannot go stays", async () => {
    const bench = await locked("二、主动公开");
    await keep("no-rulemaking-power", "disclosure.regulations.inForce");
    expect(value(await readWorkbook()).justifications).toHaveLength(1);
    expect(await looks(bench)).toEqual(ALL);
  });

  test("what stands on it cannot be written, and that is the reason that is told", async () => {
    const bench = await locked("二、主动公开");
    expect(sentence(await writeFixes([CORRECT, FILL]))).toBe(
      "“二、主动公开”受保护，没有填写。请在“审阅”中撤销工作表保护后再试。",
    );
    expect(await bench.read(TOTAL)).toEqual([[1]]);
    expect(await looks(bench)).toEqual(ALL);
  });
});
