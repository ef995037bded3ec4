import { isDateText } from "../../src/recognise/date-text";
import { readNow } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, workbookOf } from "./workbook";

afterAll(closeAll);

test("a date in a cell of an inserted table is no number: it is told with its place", async () => {
  const bench = await workbookOf(fixture("suqian-2023"));
  await inWorkbook(({ worksheets }) => {
    const cell = worksheets.getItem("三、依申请公开").getRange("E8");
    cell.numberFormat = [['m"月"d"日"']];
    cell.values = [[46024]];
  });
  expect(await bench.read("'三、依申请公开'!E8")).toEqual([[46024]]);
  const { report, audit } = await readNow();
  expect(report.requests?.["granted"]?.["business"]).toBe("1月2日");
  const [finding] = audit.findings.filter(({ code }) => code === "not-a-number");
  expect(finding).toMatchObject({
    address: "'三、依申请公开'!E8",
    sentence: "填的是“1月2日”，不是数字。",
  });
});

test.each([
  "2026/1/2",
  "1月2日",
  "2026年1月2日",
  "2026年1月",
  "2026年",
  "12:30",
  "2-Jan",
  "Jan-26",
])("%s is a date", (shown) => {
  expect(isDateText(shown)).toBe(true);
});

test.each(["12", "-3", "1,234.50", "25.10", "1.2E+15", "12%", "3 件", "-"])(
  "%s is none",
  (shown) => {
    expect(isDateText(shown)).toBe(false);
  },
);
