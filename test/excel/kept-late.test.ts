import { keepRequest } from "../../src/actions/reasons";
import { workbookActions } from "../../src/excel/actions";
import { beforeRequest, failAfterActions } from "../host/bench";
import { findingOf, keep, keyOf, REPORT, rows, SHEET, states } from "./kept-findings";
import { inWorkbook } from "./pasted";
import { closeAll, sentence, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { dropReasons, keepFindings } = workbookActions;

test("保存说明 that failed after any of its actions is completed by its second try or the next one", async () => {
  const bench = await workbookOf(REPORT);
  const request = keepRequest([await findingOf("空白")], "没有");
  const before = bench.snapshot();
  const written = async (): Promise<unknown> => ({
    cells: await bench.formulas(`'${SHEET}'!A1:G10`),
    sheets: bench.sheets(),
    states: await states(),
  });
  value(await keepFindings(request));
  const whole = await written();
  let all = Infinity;
  // The first make the sheet and its headings: until they stand it is nobody's.
  for (let count = 0; count < all; count += count < 24 ? 4 : 30) {
    await bench.open(before);
    let actions = (): number => 0;
    beforeRequest(3, () => {
      actions = failAfterActions(count);
      return Promise.resolve();
    });
    // It tries once more by itself, without what only decorates the sheet.
    const { ok } = await keepFindings(request);
    all = actions();
    if (!ok) expect(await keepFindings(request)).toMatchObject({ ok: true });
    expect({ count, whole: await written() }).toEqual({ count, whole });
  }
  expect(all).toBeGreaterThan(100);
}, 240_000);

test("a row inserted meanwhile: nobody's row is written over, and saving again finds its own", async () => {
  const bench = await workbookOf(REPORT);
  await keep("规章制定权", "仍在施行");
  const request = keepRequest([await findingOf("规章制定权")], "已经废止");
  beforeRequest(3, () =>
    inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("D4").values = [["自己的备注"]];
    }),
  );
  expect(sentence(await keepFindings(request))).toBe(
    "“审核说明”刚刚改动过，说明没有保存。请再试一次。",
  );
  expect((await rows(bench)).slice(1).map((row) => row[3])).toEqual(["自己的备注", "仍在施行"]);
  value(await keepFindings(request));
  expect((await rows(bench)).slice(1).map((row) => row[3])).toEqual(["自己的备注", "已经废止"]);
});

describe("撤回说明", () => {
  test.each([3, 4])("takes its own row when one is inserted before request %i", async (request) => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "没有");
    const keys = [keyOf(await findingOf("空白"))];
    beforeRequest(request, () =>
      inWorkbook(({ worksheets }) => {
        const sheet = worksheets.getItem(SHEET);
        sheet.getRange("4:4").insert("Down");
        sheet.getRange("D4").values = [["自己的备注"]];
      }),
    );
    const attempt = await dropReasons(keys);
    if (request === 3) {
      expect(sentence(attempt)).toBe("“审核说明”刚刚改动过，说明没有撤回。请再试一次。");
      value(await dropReasons(keys));
    }
    expect((await rows(bench)).slice(1).map((row) => row[3])).toEqual(["自己的备注", "仍在施行"]);
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
  });

  test("empties our cells of a row that the user shares and has merged, and says where it cannot", async () => {
    const bench = await workbookOf(REPORT);
    await keep("规章制定权", "仍在施行");
    await keep("空白", "没有");
    await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("H5").values = [["自己的备注"]];
      sheet.getRange("E4:E5").merge();
    });
    value(await dropReasons([keyOf(await findingOf("空白"))]));
    expect(await states()).toEqual(["规章制定权：仍在施行", "空白"]);
    expect(await bench.read(`'${SHEET}'!A5:H5`)).toEqual([
      ["", "", "", "", "", "", "", "自己的备注"],
    ]);
  });
});
