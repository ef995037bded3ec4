import fc from "fast-check";
import type { Report } from "../../../src/report/model";
import { valueAt } from "../../../src/report/model";
import { soundReport } from "../arbitrary";
import { brief, claimed } from "./claims";

const total = (report: Report, table: "requests" | "proceedings", ...rows: string[]): number =>
  rows.reduce((sum, row) => sum + Number(valueAt(report, { table, row, column: "total" })), 0);

const REFUSED = "stateSecret forbiddenByLaw publicSafety thirdParty internalAffairs process";

/** A number that a text may state, its words, and the other number that would be right as well. */
interface Statement {
  readonly words: string;
  readonly number: (report: Report) => number;
  readonly alternative?: (report: Report) => number;
}

const requests =
  (...rows: string[]) =>
  (report: Report): number =>
    total(report, "requests", ...rows);
const proceedings =
  (...rows: string[]) =>
  (report: Report): number =>
    total(report, "proceedings", ...rows);

const STATEMENTS: readonly Statement[] = [
  {
    words: "全年共收到政府信息公开申请",
    number: requests("received"),
    alternative: requests("received", "carriedIn"),
  },
  {
    words: "本年度受理依申请公开",
    number: requests("received", "carriedIn"),
    alternative: requests("received"),
  },
  { words: "上年结转", number: requests("carriedIn") },
  { words: "结转下年度", number: requests("carriedOut") },
  { words: "予以公开", number: requests("granted") },
  { words: "部分公开", number: requests("partlyGranted") },
  { words: "予以公开及部分公开", number: requests("granted", "partlyGranted") },
  { words: "不予公开", number: requests(...REFUSED.split(" "), "enforcementFile", "inquiry") },
  { words: "无法提供", number: requests("notHeld", "needsCreation", "unclear") },
  { words: "行政复议", number: proceedings("reconsideration") },
  {
    words: "行政诉讼",
    number: proceedings("litigationDirect", "litigationAfterReconsideration"),
  },
];

const statements = fc.shuffledSubarray([...STATEMENTS], { minLength: 1 });
const mark = fc.constantFrom("，", "；", "。", "、");
const unit = fc.constantFrom("件", "条", "起");

describe("any sound report", () => {
  it("and a text that states the tables' own numbers: no finding", () => {
    fc.assert(
      fc.property(soundReport, statements, mark, (report, chosen, between) => {
        const text = chosen.map(({ words, number }) => `${words}${number(report)}件`).join(between);
        expect(claimed(report, `${text}。`).map(brief)).toEqual([]);
      }),
    );
  });

  it("and one number of the text changed: exactly one finding, with both numbers", () => {
    fc.assert(
      fc.property(
        soundReport,
        statements,
        mark,
        fc.nat(),
        fc.integer({ min: 1, max: 3000 }),
        (report, chosen, between, place, more) => {
          const at = place % chosen.length;
          const changed = chosen[at];
          if (changed === undefined) throw new Error("nothing chosen");
          const wrong = changed.number(report) + more;
          fc.pre(wrong !== changed.alternative?.(report));
          const text = chosen
            .map(({ words, number }, index) => [words, index === at ? wrong : number(report)])
            .map(([words = "", number = ""]) => `${words}${number}件`)
            .join(between);
          const findings = claimed(report, `${text}。`);
          const others = [changed.number(report), changed.alternative?.(report)];
          expect(findings.map(({ code, actual }) => [code, actual])).toEqual([
            ["text-count", wrong],
          ]);
          expect(others).toContain(findings[0]?.expected);
        },
      ),
    );
  });

  it("read alike with any unit and with the number's digits in full width", () => {
    fc.assert(
      fc.property(soundReport, fc.nat({ max: 99_999 }), unit, (report, number, of) => {
        const wide = String(number).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        const found = (printed: string): readonly string[] =>
          claimed(report, `收到申请${printed}${of}。`).map(brief);
        expect(found(wide)).toEqual(found(String(number)));
        expect(found(number.toLocaleString("en-US"))).toEqual(found(String(number)));
      }),
    );
  });

  it("no text makes the check fail", () => {
    const scraps = fc.constantFrom(
      ..."收到 申请 12 件 一 万 余 （ ） ， 。 ： 其中 予以公开 % 占 “ ” 、 行政复议 均 未 结转 下年".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(soundReport, fc.array(scraps, { maxLength: 40 }), (report, words) => {
        const text = words.join("");
        for (const { span, quote } of claimed(report, text)) {
          expect(span?.to).toBeGreaterThan(span?.from ?? Infinity);
          expect(span?.to).toBeLessThanOrEqual(text.length);
          expect(text).toContain(quote);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
