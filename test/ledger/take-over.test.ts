import * as fc from "fast-check";
import { doubtKey, withAnswers } from "../../src/ledger/answered";
import type { Answers } from "../../src/ledger/answered";
import { countLedger } from "../../src/ledger/count";
import { yearPeriod } from "../../src/ledger/day";
import { findHeadings } from "../../src/ledger/headings";
import { resultRows, Results } from "../../src/ledger/results";
import { settledRows, takeOver } from "../../src/ledger/take-over";
import { unformulated } from "../../src/ledger/unformulated";
import { FORMAT_2021 } from "../../src/report/format-2021";
import { damagedRows } from "./damage";
import { day, ledgerOf, sourceOf } from "./ledgers";
import type { Row } from "./ledgers";

const EDITION = { results: new Results(FORMAT_2021), rows: resultRows(FORMAT_2021) };

const CLOSED: Row = {
  received: "2025.3.3",
  applicantKind: "公民",
  closed: day("2025-03-20"),
  result: "不予公开",
};

/** Another office's sheet: a title, its own headings, rows and a sum. */
const FOREIGN = {
  grid: {
    name: "2025年",
    rows: [
      ["某县依申请公开登记表", null, null, null, null, null, null, null],
      ["序号", "受理时间", "姓名", "申请主体", "答复时间", "答复情况", "是否延期", "经办人"],
      [1, "2025年3月3日", "王五", "公民", 45736, "不予公开", "否", "赵六"],
      [2, 45720, "某公司", "法人", 45740, "不予公开", "是", "赵六"],
      [3, "三月初", "李四", "个人", 45741, "同意公开", "已审批", "赵六"],
      ["合计", 3, null, null, null, null, null, null],
    ],
  },
  shift: 0,
};

const source = () => {
  const headings = findHeadings(FOREIGN.grid);
  if (headings === null) throw new Error("no headings");
  return { ...FOREIGN, headings };
};

describe("another office's ledger", () => {
  const taken = takeOver(source(), EDITION);

  it("is asked about word by word, each answer for all rows that have the words", () => {
    const [first, ...others] = taken.doubts;
    expect(first).toMatchObject({
      ...{ column: "result", words: "不予公开", isNarrowed: true, mayBeBlank: false },
      rows: [
        { row: 3, number: "1" },
        { row: 4, number: "2" },
      ],
    });
    expect(first?.choices).toHaveLength(8);
    expect(others.map(({ words, choices, rows }) => [words, choices.length, rows.length])).toEqual([
      ["法人", 5, 1],
      ["已审批", 1, 1],
    ]);
  });

  it("shows its columns with samples of what was understood, none of a person", () => {
    expect(
      taken.columns.map(({ heading, theirs, filled, understood, samples }) => [
        ...[heading, theirs, filled, understood],
        samples.join("、"),
      ]),
    ).toEqual([
      ["编号", "序号", 3, 3, "1、2、3"],
      ["收到日期", "受理时间", 3, 2, "2025-03-03、2025-03-04"],
      ["申请人", "姓名", 3, 3, ""],
      ["申请人类型", "申请主体", 3, 2, "自然人"],
      ["延期", "是否延期", 3, 2, "是"],
      ["办结日期", "答复时间", 3, 3, "2025-03-20、2025-03-24、2025-03-25"],
      ["办理结果", "答复情况", 3, 1, "（一）予以公开"],
    ]);
    expect(taken.leftColumns).toEqual(["经办人"]);
    expect(JSON.stringify(taken.columns)).not.toMatch(/王五|某公司|李四|赵六/u);
  });

  it("names what is taken along as it stands, and the rows that are no application", () => {
    expect(taken.kept).toEqual([{ column: "received", rows: [{ row: 5, number: "3" }] }]);
    expect(taken.passedOver).toEqual([6]);
  });

  it("comes in our columns, the form's words and real dates", () => {
    const answers: Answers = new Map([
      [doubtKey("result", "不予公开"), "（三）不予公开 1.属于国家秘密"],
      [doubtKey("extended", "已审批"), ""],
    ]);
    expect(settledRows(taken.cases, source(), EDITION, answers)).toEqual([
      {
        ...{ number: 1, received: day("2025-03-03"), applicant: "王五", applicantKind: "自然人" },
        ...{ closed: 45736, result: "（三）不予公开 1.属于国家秘密" },
      },
      {
        ...{ number: 2, received: 45720, applicant: "某公司", applicantKind: "法人" },
        ...{ extended: "是", closed: 45740, result: "（三）不予公开 1.属于国家秘密" },
      },
      {
        ...{ number: 3, received: "三月初", applicant: "李四", applicantKind: "自然人" },
        ...{ closed: 45741, result: "（一）予以公开" },
      },
    ]);
  });
});

it("words are one question however they are spaced", () => {
  const rows = [CLOSED, { ...CLOSED, result: "不予公开 " }, { ...CLOSED, result: " 不予公开" }];
  expect(takeOver(sourceOf(rows), EDITION).doubts.map(({ rows: of }) => of.length)).toEqual([3]);
});

it("taken over or counted in place with the same answers, a ledger gives the same tables", () => {
  let answered = 0;
  fc.assert(
    fc.property(damagedRows, fc.array(fc.nat(), { minLength: 6, maxLength: 12 }), (rows, drawn) => {
      const foreign = sourceOf(rows);
      const { cases, doubts } = takeOver(foreign, EDITION);
      // Some doubts stay without an answer, and some are answered with nothing.
      const answers: Answers = new Map(
        doubts.flatMap(({ key, choices, mayBeBlank }, at) => {
          const all = mayBeBlank ? ["", ...choices] : choices;
          const nth = drawn[at] ?? 0;
          const words = all[nth % (all.length + 1)];
          return words === undefined ? [] : [[key, words] as const];
        }),
      );
      answered += answers.size;
      const taken = ledgerOf(...settledRows(cases, foreign, EDITION, answers)).cases;
      const inPlace = withAnswers(cases, answers, EDITION.results);
      for (const year of [2024, 2025]) {
        expect(countLedger(taken, yearPeriod(year), FORMAT_2021)).toEqual(
          countLedger(inPlace, yearPeriod(year), FORMAT_2021),
        );
      }
      // What was understood stands in the words that formulas count.
      expect(unformulated(taken, EDITION.rows)).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(answered).toBeGreaterThan(20);
});

it("without answers nothing is settled: the same words are asked of the new ledger", () => {
  fc.assert(
    fc.property(damagedRows, (rows) => {
      const foreign = sourceOf(rows);
      const { cases, doubts } = takeOver(foreign, EDITION);
      const taken = settledRows(cases, foreign, EDITION, new Map());
      const again = takeOver(sourceOf(taken), EDITION).doubts;
      expect(again.map(({ key, rows: of }) => [key, of.length]).sort()).toEqual(
        doubts.map(({ key, rows: of }) => [key, of.length]).sort(),
      );
    }),
    { numRuns: 30 },
  );
});
