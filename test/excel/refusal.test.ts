import { refuseFor, sentenceFor, syncOr, UNKNOWN } from "../../src/excel/host/refusal";
import { attempt } from "../../src/excel/host/run";
import { closeAll, newWorkbook, sentence } from "./workbook";

afterAll(closeAll);

/** What Excel ends a request with. */
function excelError(code: string): object {
  // The library's own constructor is not declared.
  return Object.assign(Object.create(OfficeExtension.Error.prototype) as object, { code });
}

const CODES = [
  ...["InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "ItemAlreadyExists"],
  ...["InvalidReference", "InvalidSelection", "UnsupportedSheet", "GeneralException", "Conflict"],
  ...["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"],
  ...["ReadOnly", "InactiveWorkbook", "ServiceNotAvailable", "ActivityLimitReached"],
  ...["RequestAborted", "UnsupportedOperation", "ApiNotFound"],
];

describe("why Excel refused", () => {
  beforeAll(() => newWorkbook());

  test.each(CODES)("%s has its own words", (code) => {
    expect(sentenceFor(excelError(code))).not.toBe(UNKNOWN);
  });

  test.each([...CODES, "SomethingNew"])("%s is one sentence that says what to do", (code) => {
    expect(sentenceFor(excelError(code))).toMatch(/^[^。]+(请|再试)[^。]+。$/);
  });

  test.each([...CODES, "SomethingNew"])("%s claims nothing about what was written", (code) => {
    expect(sentenceFor(excelError(code))).not.toMatch(/没有(改动|插入|写入|保存|标记)|恢复|已写/);
  });

  test("a part of the add-in that could not be fetched is one sentence that says what to do", () => {
    const error = Object.assign(new Error("Loading chunk 15 failed."), { name: "ChunkLoadError" });
    expect(sentenceFor(error)).toBe(
      "这项功能没有载入，请检查与加载项服务器的连接后再试一次；仍然不行，请关闭并重新打开窗格。",
    );
  });

  test("a fault of ours is no sentence: it is thrown on", () => {
    const fault = new RangeError("no such cell");
    expect(() => sentenceFor(fault)).toThrow(fault);
    expect(() => refuseFor("说明可能没有写完。", fault)).toThrow(fault);
  });
});

test("what a refused request leaves stands before the reason, and nothing else", async () => {
  const bench = await newWorkbook();
  bench.fail({ code: "UnsupportedOperation" });
  const refused = await attempt((context) => syncOr(context, "可能只写入了一部分。"));
  expect(sentence(refused)).toBe(
    "可能只写入了一部分。当前的 Excel 不支持这个操作，请更新 Excel 后再试。",
  );
});
