import { sentenceFor } from "../../src/excel/host/refusal";
import { closeAll, newWorkbook } from "./workbook";

afterAll(closeAll);

test("a part of the add-in that could not be fetched is one sentence that says what to do", async () => {
  await newWorkbook();
  const error = Object.assign(new Error("Loading chunk 15 failed."), { name: "ChunkLoadError" });
  expect(sentenceFor(error)).toBe(
    "这项功能没有载入。请检查与加载项服务器的连接后再试一次；仍然不行，请关闭并重新打开窗格。",
  );
});

test("a fault of ours is no sentence: it is thrown on", async () => {
  await newWorkbook();
  const fault = new RangeError("no such cell");
  expect(() => sentenceFor(fault)).toThrow(fault);
});
