import { outcomeOf } from "../../src/collect/outcome";
import type { DeskOutcome, UnitLine } from "../../src/collect/desk";
import { deskOf, fileOf, reportOf, unit, unreadFile } from "./desks";

const TOWN = unit("城关镇", "township");
const OTHER = unit("任桥镇", "township");
const OWN = unit("固镇县人民政府", "own");

function lineOf({ lines }: DeskOutcome, name: string): UnitLine {
  const line = lines.find(({ unit: { name: own } }) => own === name);
  if (line === undefined) throw new Error(name);
  return line;
}

describe("how units stand", () => {
  it("counts who is due, who has reported and who is added", () => {
    const outcome = outcomeOf(
      deskOf({
        units: [
          OWN,
          TOWN,
          OTHER,
          unit("县教育局", "department", { counted: false, note: "在县政府年报中" }),
        ],
        files: [
          fileOf("a.json", reportOf("固镇县人民政府")),
          fileOf(
            "b.json",
            reportOf("固镇县城关镇人民政府", { "disclosure.licences.decisions": "若干" }),
          ),
        ],
      }),
    );
    expect(outcome).toMatchObject({ expected: 3, received: 2, counted: 1 });
    expect(lineOf(outcome, "固镇县人民政府")).toMatchObject({ state: "open", counted: true });
    expect(lineOf(outcome, "城关镇")).toMatchObject({
      state: "errors",
      counted: false,
      reason: "表二 · 行政许可 · 本年处理决定数量填的是“若干”，不是件数或金额，未计入",
    });
    expect(lineOf(outcome, "任桥镇")).toMatchObject({ state: "missing", file: null });
    expect(lineOf(outcome, "县教育局")).toMatchObject({
      state: "excluded",
      reason: "在县政府年报中",
    });
  });

  it("asks whose a report of another county is", () => {
    const outcome = outcomeOf(
      deskOf({ units: [TOWN], files: [fileOf("a.json", reportOf("怀远县城关镇人民政府"))] }),
    );
    expect(outcome.questions).toEqual([
      { kind: "whose", path: "a.json", found: "怀远县城关镇人民政府", candidates: ["城关镇"] },
    ]);
    expect(lineOf(outcome, "城关镇")).toMatchObject({ state: "asked", counted: false, file: null });
  });

  it("tells of a file that cannot be read by its name", () => {
    const outcome = outcomeOf(
      deskOf({ units: [TOWN, OTHER], files: [unreadFile("x/城关镇年报.docx")] }),
    );
    expect(lineOf(outcome, "城关镇")).toMatchObject({
      state: "unread",
      reason: "文件打不开。请另存后再试。",
    });
  });
});

describe("the sum", () => {
  it("adds 规章 of the body itself alone, and lists others", () => {
    const outcome = outcomeOf(
      deskOf({
        units: [OWN, TOWN],
        files: [
          fileOf("a.json", reportOf("固镇县人民政府", { "disclosure.regulations.issued": 1 })),
          fileOf("b.json", reportOf("城关镇", { "disclosure.regulations.issued": 2 })),
        ],
      }),
    );
    expect(outcome.sum.cells.get("disclosure.regulations.issued")).toMatchObject({
      parts: [{ unit: "固镇县人民政府", value: 1 }],
      notAdded: [{ unit: "城关镇", value: 2 }],
    });
    expect(outcome.sum.report.disclosure?.["regulations"]?.["issued"]).toBe(1);
  });

  it("adds amounts as they are printed", () => {
    const outcome = outcomeOf(
      deskOf({
        units: [TOWN, OTHER],
        files: [
          fileOf("a.json", reportOf("城关镇", { "disclosure.fees.amount": 86489.3629 })),
          fileOf("b.json", reportOf("任桥镇", { "disclosure.fees.amount": 0.1 })),
        ],
      }),
    );
    expect(outcome.sum.report.disclosure?.["fees"]?.["amount"]).toBe(86489.4629);
  });
});
