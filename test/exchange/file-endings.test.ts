import { readFileSync } from "node:fs";
import { join } from "node:path";
import { USAGE } from "../../src/cli/arguments";
import { FILE_ENDINGS, isReadable } from "../../src/exchange/file-endings";
import { refusals } from "../../src/exchange/refusal";

/** Other names of what is told under one. */
const ALSO = [".htm", ".xlsm"];

describe("the kinds of files that are read", () => {
  const manual = readFileSync(join(__dirname, "../../docs/使用手册.md"), "utf8");
  const line = manual.split("\n").find((each) => each.includes("【导入文件】：")) ?? "";

  it.each(FILE_ENDINGS.filter((ending) => !ALSO.includes(ending)))(
    "%s stands in the manual, in the usage and in the refusal of others",
    (ending) => {
      expect(`${line}${line.includes("PDF") ? ".pdf" : ""}`).toContain(ending);
      expect(USAGE).toContain(ending);
      expect(refusals.unknown.replace("PDF", ".pdf")).toContain(ending);
    },
  );

  it("are told by the end of a name in any case", () => {
    expect(["2023年报.CSV", "年报.Docx"].every(isReadable)).toBe(true);
    expect(["年报.doc", "年报.docx.bak", "docx"].some(isReadable)).toBe(false);
  });
});
