import type * as pageModule from "../../scripts/rules-page";
import type * as auditModule from "../../src/check/audit";
import type * as explainModule from "../../src/check/repair/explain";
import type * as opinionModule from "../../src/check/review/opinion";
import { onCell } from "../../src/check/rules/found";
import { linearRule } from "../../src/check/rules/linear-rule";
import { TABLES, filled as filledIn } from "../../src/check/rules/need";
import { rule } from "../../src/check/rules/rule";
import { totalSentence } from "../../src/check/rules/sum-words";
import type * as tablesModule from "../../src/check/rules/tables";
import type * as formulasModule from "../../src/check/sums/formulas";
import type * as sumsModule from "../../src/check/sums/linear-rules";
import type { LinearCode, LinearRule } from "../../src/check/sums/linear-rules";
import { cellId } from "../../src/report/cell";
import type { CellKey } from "../../src/report/cell";
import { LAYOUTS } from "../../src/report/formats";
import { findCell } from "../../src/report/layout";
import { valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { cell, change, filled } from "./reports";
import { soundText } from "./sound-text";

/** Everything that knows the rules. */
interface House {
  readonly audit: typeof auditModule.audit;
  readonly opinionOf: typeof opinionModule.opinionOf;
  readonly explain: typeof explainModule.explain;
  readonly checkFormulas: typeof formulasModule.checkFormulas;
  readonly rulesPage: typeof pageModule.rulesPage;
}

/** Loads it anew with one line more in the list of rules, and perhaps more data of sums. */
function houseWith(
  line: unknown,
  sums: (actual: typeof sumsModule) => Partial<typeof sumsModule> = () => ({}),
): House {
  const [tables, linear] = ["../../src/check/rules/tables", "../../src/check/sums/linear-rules"];
  let house: House | undefined;
  jest.isolateModules(() => {
    jest.doMock(linear, () => {
      const actual = jest.requireActual<typeof sumsModule>(linear);
      return { ...actual, ...sums(actual) };
    });
    jest.doMock(tables, () => {
      const actual = jest.requireActual<typeof tablesModule>(tables);
      return { ...actual, TABLE_RULES: [...actual.TABLE_RULES, line] };
    });
    house = {
      ...jest.requireActual<typeof auditModule>("../../src/check/audit"),
      ...jest.requireActual<typeof opinionModule>("../../src/check/review/opinion"),
      ...jest.requireActual<typeof explainModule>("../../src/check/repair/explain"),
      ...jest.requireActual<typeof formulasModule>("../../src/check/sums/formulas"),
      ...jest.requireActual<typeof pageModule>("../../scripts/rules-page"),
    };
    jest.dontMock(tables);
    jest.dontMock(linear);
  });
  if (house === undefined) throw new Error("nothing was loaded");
  return house;
}

const judged = ({ audit }: House, report: Report) =>
  audit({ report, text: soundText(report), previous: null, sheet: null, justifications: [] });

/** How a house judges a rule over a report. */
const judgedAs = (house: House, title: string, report: Report) =>
  judged(house, report).judged.find((each) => each.title === title);

const opinionTitles = (house: House, report: Report) =>
  house
    .opinionOf(judged(house, report), [], new Date(2026, 10, 21))
    .rules.map(({ title, count }) => [title, count]);

const LICENCES = cell("disclosure.licences.decisions");
const PENALTIES = cell("disclosure.penalties.decisions");
const COERCION = cell("disclosure.coercion.decisions");

describe("a new rule about one cell is one file and one line", () => {
  const roundPenalties = rule({
    code: "round-penalties",
    severity: "explain",
    title: "处罚数是整千",
    text: "行政处罚决定数不是整千的数。",
    advice: "核对是否为约数。",
    source: "通行做法",
    needs: [TABLES, filledIn([PENALTIES])],
    find: ({ report }) => {
      const actual = Number(valueAt(report, PENALTIES));
      return actual > 0 && actual % 1000 === 0 ? [{ ...onCell(PENALTIES), actual }] : [];
    },
    says: ({ actual }) => `填的是 ${actual}，是整千的数。`,
  });
  const house = houseWith(roundPenalties);
  const round = change(filled(0), { [cellId(PENALTIES)]: 4000 });

  it("it is found, named and told, and can be justified", () => {
    const { findings, verdict } = judged(house, round);
    expect(findings).toMatchObject([
      {
        id: "round-penalties/disclosure/penalties.decisions",
        severity: "explain",
        place: "表二 · 行政处罚 · 本年处理决定数量",
        sentence: "填的是 4000，是整千的数。",
        advice: "核对是否为约数。",
        state: "open",
        justifiable: { rule: "处罚数是整千", values: "填的是 4000，是整千的数。" },
      },
    ]);
    expect(verdict).toMatchObject({ state: "open", open: 1 });
  });

  it("it counts as passed where it holds, and not where its cell is blank", () => {
    const of = (report: Report) => judgedAs(house, "处罚数是整千", report);
    expect(of(filled(0))).toMatchObject({ found: 0, lacks: [] });
    const blank = change(filled(0), { [cellId(PENALTIES)]: null });
    expect(of(blank)).toMatchObject({ found: 0, lacks: ["表格有空白"] });
  });

  it("it stands in the opinion and in the documentation", () => {
    expect(opinionTitles(house, round)).toEqual([["处罚数是整千", 1]]);
    expect(house.rulesPage()).toContain(
      "| 处罚数是整千 | `round-penalties` | 需核实 | 行政处罚决定数不是整千的数。 |",
    );
  });
});

describe("a new sum is its data, and one file with its line", () => {
  const made: string = "decisions-total";
  const code = made as LinearCode;
  const sum: LinearRule = {
    code,
    relation: "=",
    isSum: true,
    terms: [
      { cell: LICENCES, coefficient: 1 },
      { cell: PENALTIES, coefficient: 1 },
      { cell: COERCION, coefficient: -1 },
    ],
    lastYear: [],
    states: COERCION,
  };
  const decisionsTotal = linearRule({
    code,
    severity: "error",
    title: "决定合计不符",
    text: "行政许可、行政处罚之和等于行政强制。",
    advice: "核对三个数。",
    source: "假设的关系",
    says: (found) => totalSentence({ parts: "两类决定", total: "行政强制", by: "row" }, found),
  });
  const house = houseWith(decisionsTotal, (actual) => ({
    rulesOf: (layout) =>
      layout.key === "disclosure" ? [...actual.rulesOf(layout), sum] : actual.rulesOf(layout),
    LINEAR_NAMES: { ...actual.LINEAR_NAMES, [code]: { name: "两类决定合计", check: "决定核对" } },
    isLinear: (each): each is LinearCode => each === code || actual.isLinear(each),
  }));
  const sound = change(filled(0), {
    [cellId(LICENCES)]: 30,
    [cellId(PENALTIES)]: 400,
    [cellId(COERCION)]: 430,
  });
  const wrong = change(sound, { [cellId(COERCION)]: 340 });

  it("it is judged: held, broken with its parts, not judged beside a blank", () => {
    const of = (report: Report) => judgedAs(house, "决定合计不符", report);
    expect(of(sound)).toMatchObject({ found: 0, lacks: [] });
    expect(judged(house, wrong).findings).toMatchObject([
      {
        id: "decisions-total/disclosure/coercion.decisions",
        sentence: "行政许可 30 + 行政处罚 400 = 430，行政强制填的是 340，少 90。",
        expected: 430,
        actual: 340,
        cells: [COERCION, LICENCES, PENALTIES],
      },
    ]);
    const blank = change(sound, { [cellId(LICENCES)]: null });
    expect(of(blank)).toMatchObject({ found: 0, lacks: ["表格有空白"] });
  });

  it("it says what belongs into a blank", () => {
    const { findings } = judged(house, change(sound, { [cellId(COERCION)]: null }));
    expect(findings).toMatchObject([
      { sentence: "没有填数；按两类决定合计应为 430。", offers: [{ label: "填 430" }] },
    ]);
  });

  it("it is explained by the repair", () => {
    const facts = { previous: null, computedTotals: [], confirmed: [], text: null };
    const [explanation] = house.explain(wrong, facts);
    expect(explanation).toMatchObject({ kind: "found", findings: [{ code }] });
    const repairs = explanation?.kind === "found" ? explanation.repairs : [];
    expect(repairs[0]?.changes).toMatchObject([{ cell: COERCION, from: 340, to: 430 }]);
  });

  it("it has its 核对 formula in the sheet, and its heading", () => {
    const { disclosure } = LAYOUTS["2021"];
    const address = (key: CellKey): string => `B${findCell(disclosure, key)?.top ?? 0}`;
    const [licences, penalties, coercion] = [LICENCES, PENALTIES, COERCION].map(address);
    const all = house.checkFormulas(disclosure, address);
    expect(all).toMatchObject([{ code, heading: "决定核对", at: COERCION }]);
    expect(all[0]?.formula).toContain(`SUM(${licences},${penalties})=${coercion}`);
  });

  it("it stands in the opinion and in the documentation, with its number in every edition", () => {
    expect(opinionTitles(house, wrong)).toEqual([["决定合计不符", 1]]);
    expect(house.rulesPage()).toContain("| 决定合计不符 | `decisions-total` | 错误 |");
    expect(house.rulesPage()).toContain("| `decisions-total` | 1 | 1 |");
  });
});
