import fc from "fast-check";
import { headingLine, readHeadingLine } from "../../src/report/heading-line";

describe("the line over a table", () => {
  it.each([
    ["填报单位：朝阳镇　　报告年度：2023年", "朝阳镇", 2023],
    ["  填报单位: 朝阳镇 报告年度: 2023 ", "朝阳镇", 2023],
    ["填报单位：　　　报告年度：2023 年", "", 2023],
    ["填报单位：朝阳镇　报告年度：年", "朝阳镇", null],
    ["填报单位：朝阳镇　报告年度：", "朝阳镇", null],
    ["填报单位：报告年度：司 报告年度：2023年", "报告年度：司", 2023],
  ])("%s", (line, organisation, year) => {
    expect(readHeadingLine(line)).toEqual({ organisation, year });
  });

  it.each([
    "单位：朝阳镇　报告年度：2023年",
    "填报单位：朝阳镇",
    "填报单位：朝阳镇 报告年度：23年",
    "填报单位：朝阳镇 报告年度2023年",
    "填报单位：甲 报告年度：2023年 填表人：乙",
  ])("%s is none", (line) => {
    expect(readHeadingLine(line)).toBeNull();
  });

  it("is read back as it was written, for every name", () => {
    const name = fc.string({ unit: "grapheme" }).map((text) => text.trim());
    fc.assert(
      fc.property(name, fc.integer({ min: 2008, max: 2100 }), (organisation, year) => {
        expect(readHeadingLine(headingLine({ organisation, year }))).toEqual({
          organisation,
          year,
        });
      }),
    );
  });
});
