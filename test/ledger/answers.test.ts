import { readApplicant } from "../../src/ledger/applicants";
import { readLitigation, readReconsideration } from "../../src/ledger/proceedings";
import { Results, resultRows, resultText } from "../../src/ledger/results";
import { readDay } from "../../src/ledger/day";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { day } from "./ledgers";

const results = new Results(FORMAT_2021);
const known = (value: string) => ({ kind: "known", value });

describe("申请人类型", () => {
  it.each([
    ["自然人", "naturalPerson"],
    ["公民", "naturalPerson"],
    ["个人", "naturalPerson"],
    [" 商业 企业 ", "business"],
    ["法人或其他组织（商业企业）", "business"],
    ["某某有限公司", "business"],
    ["科研机构", "research"],
    ["大学", "research"],
    ["社会公益组织", "nonprofit"],
    ["基金会", "nonprofit"],
    ["律师事务所", "legalService"],
    ["其他", "otherOrganisation"],
    ["法人或其他组织-其他", "otherOrganisation"],
    ["个人独资企业", "business"],
    ["个体户", "business"],
    ["公民（个人）", "naturalPerson"],
  ])("%s counts under %s", (cell, column) => {
    expect(readApplicant(cell)).toEqual(known(column));
  });

  it.each(["法人", "法人或其他组织", "法人或者其他组织", "外地", "123"])("%s is asked", (cell) => {
    expect(readApplicant(cell).kind).toBe("unsure");
  });

  it.each([
    [
      "the kinds of the 条例, which are not the form's",
      ["其他组织", "法人/其他组织", "法人、其他"],
    ],
    ["words for what it is not", ["非自然人", "民办非企业单位", "自然人以外", "非商业企业"]],
    ["two kinds that are printed, whichever is ticked", ["自然人/法人", "□自然人☑法人"]],
    ["people named after where they are", ["企业职工", "大学生", "律师", "个人（公司员工）"]],
    ["a 法人 of its own kind", ["农民专业合作社"]],
  ])("%s: asked, never guessed", (_name, cells) => {
    const guessed = cells.filter((cell) => readApplicant(cell).kind !== "unsure");
    expect(guessed).toEqual([]);
  });
});

describe("办理结果", () => {
  it.each(resultRows(FORMAT_2021).map((row) => [resultText(row), row] as const))(
    "%s, its label alone and its label without number are understood",
    (text, { row, label }) => {
      for (const cell of [text, label, label.replace(/^（.）|^\\d\\./u, "")]) {
        expect(results.read(cell)).toEqual(known(row));
      }
    },
  );

  it.each([
    ["公开", "granted"],
    ["同意公开", "granted"],
    ["已主动公开", "granted"],
    ["区分处理后部分公开", "partlyGranted"],
    ["涉及国家秘密", "stateSecret"],
    ["不予公开（国家秘密）", "stateSecret"],
    ["不予公开-内部事务信息", "internalAffairs"],
    ["过程性信息不予公开", "process"],
    ["涉及商业秘密，第三方不同意", "thirdParty"],
    ["信息不存在", "notHeld"],
    ["非本机关掌握", "notHeld"],
    ["需要加工分析", "needsCreation"],
    ["信访事项", "complaint"],
    ["重复申请", "repeated"],
    ["逾期未补正", "correctionOverdue"],
    ["逾期未缴费", "feeOverdue"],
    ["申请人撤回", "other"],
    ["部分予以公开", "partlyGranted"],
    ["部分公开，部分不予公开", "partlyGranted"],
    ["第三方不同意公开", "thirdParty"],
    ["不予处理（重复）", "repeated"],
    ["补正逾期", "correctionOverdue"],
    ["查无此信息", "notHeld"],
  ])("%s is %s", (cell, row) => {
    expect(results.read(cell)).toEqual(known(row));
  });

  it.each([
    "不予公开",
    "（三）不予公开",
    "无法提供",
    "（四）无法提供",
    "不予处理",
    "其他处理",
    "已办结",
    "国家秘密及第三方",
    "征求第三方意见后公开",
    "不涉及国家秘密，予以公开",
    "删除个人隐私后公开",
    "非重复申请",
    "告知查询途径",
    "视为放弃",
    "终止办理",
  ])("%s is asked, never guessed", (cell) => {
    expect(results.read(cell).kind).toBe("unsure");
  });
});

describe("行政复议 and 行政诉讼", () => {
  it.each(["驳回", "驳回申请", "不予维持", "未纠正", "部分维持"])("复议 %s is asked", (cell) => {
    expect(readReconsideration(cell).kind).toBe("unsure");
  });

  it.each(["未复议", "未经复议 驳回起诉", "复议后 不予维持", "未经复议，一审撤销，二审中"])(
    "诉讼 %s is asked",
    (cell) => {
      expect(readLitigation(cell).kind).toBe("unsure");
    },
  );

  it("未复议 维持 names the way there", () => {
    expect(readLitigation("未复议 维持")).toMatchObject({ value: { row: "litigationDirect" } });
  });
});

describe("words for what is not there yet", () => {
  it.each(["办理中", "未办结", "正在办理", "尚未答复", "结转下年度"])("%s is no answer", (cell) => {
    expect([results.read(cell).kind, readDay(cell).kind]).toEqual(["blank", "blank"]);
  });

  it.each(["无", "否", "不需要"])("%s under a date is none", (cell) => {
    expect(readDay(cell).kind).toBe("blank");
  });
});

describe("dates", () => {
  it.each(["2025-1-3", "2025/01/03", "2025.1.3", "2025年1月3日", "20250103", "２０２５年１月３日"])(
    "the text %s is 3 January 2025, typed as a text",
    (cell) => {
      expect(readDay(cell)).toMatchObject({ kind: "text", day: day("2025-01-03") });
    },
  );

  it("a number of the spreadsheet is a day, its time left out", () => {
    expect(readDay(45_660.75)).toEqual({ kind: "day", day: day("2025-01-03") });
  });

  it.each(["2025-2-30", "2025-13-1", "1月3日", 12, -1])("%s is none", (cell) => {
    expect(readDay(cell).kind).toBe("unknown");
  });
});
