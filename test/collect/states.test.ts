import type { DeskOutcome, UnitLine } from "../../src/collect/desk";
import { outcomeOf } from "../../src/collect/outcome";
import { deskOf, fileOf, reportOf, unit } from "./desks";

const COUNTY = unit("固镇县人民政府", "own");
const TOWN = unit("城关镇", "township");
const OTHER = unit("任桥镇", "township");
const RECEIVED = "requests.received.naturalPerson";

const lineOf = ({ lines }: DeskOutcome, name: string): UnitLine => {
  const line = lines.find(({ unit: own }) => own.name === name);
  if (line === undefined) throw new Error(name);
  return line;
};
const fingerprintOf = ({ file }: UnitLine): string =>
  file?.content.kind === "read" ? file.content.fingerprint : "";

describe("已退回", () => {
  const broken = fileOf("a.docx", reportOf("城关镇", { [RECEIVED]: 3 }), 1_000_000);
  const first = outcomeOf(deskOf({ units: [TOWN], files: [broken] }));
  const returned = {
    unit: "城关镇",
    returned: "2026-01-20",
    due: "2026-01-25",
    remarks: "",
    struck: [],
    fingerprint: fingerprintOf(lineOf(first, "城关镇")),
  };

  it("a report with errors is 有错误, and 已退回 once it was sent back; it stays in the sum", () => {
    expect(lineOf(first, "城关镇")).toMatchObject({ state: "errors", counted: true });
    const sent = outcomeOf(deskOf({ units: [TOWN], files: [broken], returns: [returned] }));
    expect(lineOf(sent, "城关镇")).toMatchObject({ state: "returned", counted: true });
  });

  it("the corrected report is judged anew", () => {
    const corrected = fileOf(
      "b.docx",
      reportOf("城关镇", { [RECEIVED]: 3, "requests.received.total": 3 }),
      9_000_000,
    );
    const again = outcomeOf(
      deskOf({ units: [TOWN], files: [broken, corrected], returns: [returned] }),
    );
    const line = lineOf(again, "城关镇");
    expect(line.file?.path).toBe("b.docx");
    expect(line.state).not.toBe("returned");
  });

  it("remarks without a day send nothing back", () => {
    const kept = { ...returned, returned: "", due: "", remarks: "请核对" };
    const outcome = outcomeOf(deskOf({ units: [TOWN], files: [broken], returns: [kept] }));
    expect(lineOf(outcome, "城关镇").state).toBe("errors");
  });
});

describe("口径", () => {
  const files = [
    fileOf("a.docx", reportOf("固镇县人民政府", { "disclosure.licences.decisions": 5 })),
    fileOf("b.docx", reportOf("城关镇", { "disclosure.licences.decisions": 7 })),
  ];
  const sumOf = (scope: "all" | "own"): DeskOutcome => {
    const desk = deskOf({ units: [COUNTY, TOWN], files });
    return outcomeOf({ ...desk, frame: { ...desk.frame, scope } });
  };

  it("全口径 adds all units of the list", () => {
    const { sum, expected, counted } = sumOf("all");
    expect(sum.report.disclosure?.["licences"]?.["decisions"]).toBe(12);
    expect({ expected, counted }).toEqual({ expected: 2, counted: 2 });
  });

  it("本级 takes the government's own report alone; the others are 不计入 with the reason", () => {
    const outcome = sumOf("own");
    expect(outcome.sum.report.disclosure?.["licences"]?.["decisions"]).toBe(5);
    expect(outcome).toMatchObject({ expected: 1, received: 1, counted: 1 });
    expect(lineOf(outcome, "城关镇")).toMatchObject({ state: "excluded", counted: false });
    expect(lineOf(outcome, "城关镇").reason).toContain("本级");
  });
});

describe("what the officer answers", () => {
  it("a doubtful file is asked, and is the unit's that was answered", () => {
    const files = [fileOf("财政局.docx", reportOf("区财政局"))];
    const units = [unit("甲区财政局", "department"), unit("乙区财政局", "department")];
    const asked = outcomeOf(deskOf({ units, files }));
    expect(asked.questions).toMatchObject([{ kind: "whose", path: "财政局.docx" }]);
    expect(asked.counted).toBe(0);
    const assignments = [{ path: "财政局.docx", unit: "乙区财政局" }];
    const told = outcomeOf(deskOf({ units, files, assignments }));
    expect(told.questions).toEqual([]);
    expect(lineOf(told, "乙区财政局")).toMatchObject({ counted: true });
  });

  it("a file that is said to be nobody's is a stranger, and is not asked again", () => {
    const files = [fileOf("财政局.docx", reportOf("区财政局"))];
    const assignments = [{ path: "财政局.docx", unit: null }];
    const outcome = outcomeOf(deskOf({ units: [TOWN], files, assignments }));
    expect(outcome.questions).toEqual([]);
    expect(outcome.strangers).toEqual(["财政局.docx"]);
    expect(lineOf(outcome, "城关镇").state).toBe("missing");
  });
});

describe("the same report under two names", () => {
  const numbers = {
    "disclosure.licences.decisions": 17,
    "disclosure.penalties.decisions": 23,
    "disclosure.coercion.decisions": 4,
    "requests.received.naturalPerson": 9,
    "requests.received.total": 9,
    "requests.granted.naturalPerson": 9,
    "requests.granted.total": 9,
    "requests.resultsTotal.naturalPerson": 9,
    "requests.resultsTotal.total": 9,
  };

  it("is told on both lines, which wait for a look", () => {
    const outcome = outcomeOf(
      deskOf({
        units: [TOWN, OTHER],
        files: [
          fileOf("a.docx", reportOf("城关镇", numbers)),
          fileOf("b.docx", reportOf("任桥镇", numbers)),
        ],
      }),
    );
    expect(lineOf(outcome, "城关镇").reason).toContain("任桥镇");
    expect(lineOf(outcome, "任桥镇").reason).toContain("城关镇");
    expect(outcome.lines.map(({ state }) => state)).toEqual(["open", "open"]);
  });
});
