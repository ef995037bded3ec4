import { workbookActions } from "../../src/excel/actions";
import { readNow } from "./checked";
import { inWorkbook, paste } from "./pasted";
import { closeAll, fixture, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { chooseTable, goTo, readSources, readWorkbook } = workbookActions;
const SUQIAN = fixture("suqian-2023");
/** 白奎镇 has no table two. */
const BAIKUI = fixture("baikui-2023");

const hide = (sheet: string, how: "Hidden" | "VeryHidden" = "Hidden"): Promise<void> =>
  inWorkbook(({ worksheets }) => {
    worksheets.getItem(sheet).visibility = how;
  });

test("of two tables the one on the visible sheet is meant, and the hidden one is told", async () => {
  await workbookOf(BAIKUI);
  await paste(SUQIAN, "disclosure", { sheet: "去年" });
  await paste(SUQIAN, "disclosure", { sheet: "今年" });
  await hide("去年");
  const { tables, refused, remarks } = value(await readWorkbook());
  expect(refused).toEqual([]);
  expect(tables[0]).toMatchObject({ sheet: "今年", others: [] });
  expect(remarks).toEqual(["隐藏的工作表“去年”的 A1:D14 还有一张表二，没有审核。"]);
});

test.each(["Hidden", "VeryHidden"] as const)(
  "an old table on a %s sheet alone is not audited unless it is chosen",
  async (how) => {
    await workbookOf(BAIKUI);
    await paste(SUQIAN, "disclosure", { sheet: "去年" });
    await hide("去年", how);
    const { refused, audit, report } = await readNow();
    expect(report.disclosure).toBeNull();
    const candidates = [{ table: "disclosure" as const, sheet: "去年", address: "A1:D14" }];
    expect(refused).toEqual([
      {
        table: "disclosure",
        sentence:
          "表二只在隐藏的工作表上（“去年”的 A1:D14），可能是旧表，没有读取。要审核它，请在下面选择；不是的话，请插入表二。",
        candidates,
      },
    ]);
    expect(audit.findings.map(({ code }) => code)).not.toContain("table-missing");
    for (const choice of candidates) value(await chooseTable(choice));
    const chosen = value(await readWorkbook());
    expect(chosen.report.disclosure).toEqual(SUQIAN.disclosure);
    expect(chosen.remarks).toEqual(["表二在隐藏的工作表“去年”上，审核的是这一张。"]);
  },
);

test("an inserted table whose sheet was hidden is read, and that is said", async () => {
  await workbookOf(SUQIAN);
  await hide("四、复议诉讼", "VeryHidden");
  const { report, remarks } = value(await readWorkbook());
  expect(report).toEqual(SUQIAN);
  expect(remarks).toEqual(["表四在隐藏的工作表“四、复议诉讼”上，审核的是这一张。"]);
  expect(sentence(await goTo("'四、复议诉讼'!A5"))).toBe(
    "工作表“四、复议诉讼”被宏隐藏了，Excel 的“取消隐藏”里没有它。请让设置的人先显示它，再定位。",
  );
});

test("a source on a hidden sheet is named so", async () => {
  await workbookOf(BAIKUI);
  await paste(SUQIAN, "requests", { sheet: "去年" });
  await hide("去年");
  const [source] = value(await readSources()).tables;
  expect(source?.where).toBe("隐藏的工作表“去年”的 A1:J28");
});
