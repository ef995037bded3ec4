import { explain } from "../../../src/check/repair/explain";
import { LAYOUTS } from "../../../src/report/formats";
import type { Report } from "../../../src/report/model";
import { isTotal } from "../../../src/check/sums/formulas";
import { cell, change, filled, fixture } from "../reports";
import { NOTHING_KNOWN, briefly, first, found } from "./told";

const sound = fixture("suqian-2023");

/** The number of a cell in 宿迁市 2023. */
function number(id: string): number {
  const { table, row, column } = cell(id);
  return Number(sound[table]?.[row]?.[column]);
}

const typed = (id: string, value: number | string): Report => change(sound, { [id]: value });

describe("one number of 宿迁市 2023 typed wrongly", () => {
  const granted = "requests.granted.naturalPerson";

  it.each([
    ["two digits transposed", 1715, "相邻两位颠倒"],
    ["a digit left out", 175, "少打一位"],
    ["a digit too many", 11175, "多打一位"],
    ["a wrong digit", 1185, "打错一位"],
  ])("予以公开 1175, %s: %i", (_, value, reason) => {
    expect(number(granted)).toBe(1175);
    const repair = first(typed(granted, value));
    expect(briefly(repair)).toBe(`${granted} ${value}→1175`);
    expect(repair.reason).toBe(reason);
    expect(repair.resolves).toBe(2);
  });

  it("as a text in full width: the number in it is what is wrong", () => {
    const repair = first(typed(granted, "１７１５"));
    expect(repair.changes).toEqual([
      { cell: cell(granted), from: "１７１５", to: 1175, reason: "相邻两位颠倒" },
    ]);
  });

  it("a total that was not reckoned again after a part was corrected", () => {
    const repair = first(
      change(sound, {
        "requests.received.total": number("requests.received.total") - 40,
      }),
    );
    expect(briefly(repair)).toContain("requests.received.total");
    expect(repair.reason).toBe("总计没有更新");
  });

  it("a number in the row below its own is one mistake, not two", () => {
    const from = "requests.partlyGranted.naturalPerson";
    const report = change(sound, { [from]: 0, "requests.stateSecret.naturalPerson": number(from) });
    const [only] = found(report);
    expect(number("requests.stateSecret.naturalPerson")).toBe(0);
    expect(briefly(only?.repairs[0] ?? { changes: [], resolves: 0, reason: "", cost: 0 })).toBe(
      `${from} 0→${number(from)} · requests.stateSecret.naturalPerson ${number(from)}→0`,
    );
    expect(only?.repairs[0]?.reason).toBe("填到了相邻的行");
    expect(only?.equal).toBe(1);
  });

  it("two numbers of neighbouring columns in each other's place", () => {
    const [one, other] = ["requests.received.naturalPerson", "requests.received.business"];
    const repair = first(change(sound, { [one]: number(other), [other]: number(one) }));
    expect(repair.reason).toBe("与相邻的列的数互换了");
    expect(repair.changes).toHaveLength(2);
  });
});

describe("two faults", () => {
  it("that have no sum in common are explained apart, each with its own findings", () => {
    const explanations = found(
      change(sound, {
        "requests.granted.naturalPerson": 1157,
        "requests.carriedOut.business": number("requests.carriedOut.business") + 30,
      }),
    );
    expect(explanations.map(({ findings }) => findings.map(({ code }) => code).sort())).toEqual([
      ["balance", "row-total"],
      ["results-total", "row-total"],
    ]);
    expect(explanations.every(({ repairs }) => repairs[0]?.changes.length === 1)).toBe(true);
  });

  it("in one column are explained together", () => {
    const [only, ...others] = found(
      change(sound, {
        "requests.granted.naturalPerson": 1715,
        "requests.partlyGranted.naturalPerson": 391,
      }),
    );
    expect(number("requests.partlyGranted.naturalPerson")).toBe(319);
    expect(others).toEqual([]);
    expect(only?.repairs.map(briefly)).toEqual([
      "requests.granted.naturalPerson 1715→1175 · requests.partlyGranted.naturalPerson 391→319",
    ]);
    expect(only?.repairs[0]?.reason).toBe("相邻两位颠倒");
  });

  it("by the same amount in two rows and columns may be crossed: both readings are shown", () => {
    const [only] = found(
      change(sound, {
        "requests.granted.naturalPerson": 1176,
        "requests.notHeld.business": number("requests.notHeld.business") + 1,
      }),
    );
    const readings = only?.repairs.map(briefly) ?? [];
    expect(readings).toHaveLength(2);
    expect(readings.some((reading) => reading.includes("requests.notHeld.naturalPerson"))).toBe(
      true,
    );
  });
});

describe("what is known stays as it is", () => {
  it("a confirmed cell is not proposed again: the next explanation comes first", () => {
    const report = change(filled(0), {
      "proceedings.reconsideration.upheld": 31,
      "proceedings.reconsideration.total": 13,
    });
    expect(briefly(first(report))).toBe("proceedings.reconsideration.upheld 31→13");
    const confirmed = [cell("proceedings.reconsideration.upheld")];
    expect(briefly(first(report, { confirmed }))).toBe("proceedings.reconsideration.total 13→31");
  });

  it("with every cell of a sum confirmed nothing is proposed", () => {
    const report = change(filled(0), { "proceedings.reconsideration.total": 13 });
    const confirmed = LAYOUTS["2021"].proceedings.cells.map(({ key }) => key);
    expect(explain(report, { ...NOTHING_KNOWN, confirmed }).map(({ kind }) => kind)).toEqual([
      "none",
    ]);
  });

  it("formula totals follow: the part that breaks the balance is named, not its totals", () => {
    const layout = LAYOUTS["2021"].requests;
    const computedTotals = layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key));
    // 1175 typed as 1715: the formulas of row and column have followed.
    const by = 1715 - 1175;
    const more = (id: string): Record<string, number> => ({ [id]: number(id) + by });
    const report = change(sound, {
      "requests.granted.naturalPerson": 1715,
      ...more("requests.granted.total"),
      ...more("requests.resultsTotal.naturalPerson"),
      ...more("requests.resultsTotal.total"),
    });
    const repairs = found(report, { computedTotals })[0]?.repairs ?? [];
    expect(repairs[0]?.changes.map(({ cell: key }) => key)).toEqual([
      cell("requests.granted.naturalPerson"),
    ]);
    expect(repairs[0]?.resolves).toBe(2);
    const totals = repairs
      .flatMap(({ changes }) => changes)
      .filter(({ cell: key }) => isTotal(layout, key));
    expect(totals).toEqual([]);
  });

  it("last year's 结转 decides between two readings", () => {
    const chaoyang = fixture("chaoyang-2023");
    const { organisation } = chaoyang;
    const lastYear: Report = { ...filled(0), organisation, year: 2022 };
    const previous = change(lastYear, {
      "requests.carriedOut.naturalPerson": 3,
      "requests.carriedOut.total": 3,
    });
    const [only] = found(chaoyang, { previous });
    expect(only?.repairs.map(briefly)).toEqual([
      "requests.carriedIn.naturalPerson 0→3 · requests.carriedIn.total 0→3 · " +
        "requests.resultsTotal.naturalPerson 0→3 · requests.resultsTotal.total 0→3",
    ]);
    expect(only?.repairs[0]?.resolves).toBe(4);
  });

  it("last year's numbers speak for a number that was left standing", () => {
    const then: Report = { ...filled(0), year: 2022 };
    const previous = change(then, { "proceedings.reconsideration.upheld": 8 });
    const report = change(filled(0), {
      "proceedings.reconsideration.upheld": 8,
      "proceedings.reconsideration.corrected": 6,
      "proceedings.reconsideration.total": 11,
    });
    const repair = first(report, { previous });
    expect(briefly(repair)).toBe("proceedings.reconsideration.upheld 8→5");
    expect(repair.reason).toBe("仍是上年的数");
  });

  it("a number that the text says speaks for the reading that agrees with it", () => {
    const report = change(filled(0), {
      "proceedings.reconsideration.upheld": 4,
      "proceedings.reconsideration.corrected": 3,
      "proceedings.reconsideration.total": 6,
    });
    const paragraph = "因政府信息公开工作被申请行政复议6件，结果维持3件，结果纠正3件。";
    const text = {
      title: null,
      introduction: [],
      sections: [{ key: "proceedings" as const, heading: null, paragraphs: [paragraph] }],
      hasHeadings: false,
    };
    const repair = first(report, { text });
    expect(briefly(repair)).toBe("proceedings.reconsideration.upheld 4→3");
    expect(repair.reason).toContain("与正文里的数一致");
  });
});

describe("blanks and limits", () => {
  it("a blank is never filled: parts above the total are explained without it", () => {
    const report = change(filled(0), {
      "proceedings.reconsideration.upheld": 31,
      "proceedings.reconsideration.corrected": null,
      "proceedings.reconsideration.total": 13,
    });
    const [only] = found(report);
    expect(only?.repairs.map(briefly)).toEqual([
      "proceedings.reconsideration.upheld 31→13",
      "proceedings.reconsideration.total 13→31",
    ]);
  });

  it("制发 above 现行有效 and 废止: a slip of the fingers that keeps the limit is proposed", () => {
    const report = change(filled(0), {
      "disclosure.normativeDocuments.issued": 31,
      "disclosure.normativeDocuments.inForce": 20,
    });
    const [only] = found(report);
    expect(only?.findings.map(({ code }) => code)).toEqual(["issued-exceeds"]);
    expect(only?.repairs.map(briefly)).toContain("disclosure.normativeDocuments.issued 31→13");
  });
});

describe("more faults than the search looks for together", () => {
  const tenCells = [
    "received.business",
    "carriedIn.naturalPerson",
    "granted.naturalPerson",
    "partlyGranted.business",
    "stateSecret.research",
    "publicSafety.nonprofit",
    "process.legalService",
    "notHeld.naturalPerson",
    "unclear.otherOrganisation",
    "complaint.business",
  ].map((id) => `requests.${id}`);
  const ten = Object.fromEntries(tenCells.map((id, at) => [id, number(id) + 1000 + 37 * at]));

  it("ten wrong numbers, some in one column: those that show by themselves are explained", () => {
    const explained = found(change(sound, ten));
    expect(explained.flatMap(({ repairs }) => repairs[0]?.changes ?? [])).toHaveLength(10);
    const named = explained.flatMap(({ repairs }) => repairs.map(briefly)).join(" · ");
    for (const id of tenCells) expect(named).toContain(`${id} ${ten[id] ?? 0}→${number(id)}`);
  });

  it("beside a mess that nothing small explains, an independent fault is still told", () => {
    const mess = Object.fromEntries(
      ["process", "inquiry", "notHeld", "unclear", "complaint", "repeated", "publication"].flatMap(
        (row, at) => [
          [`requests.${row}.naturalPerson`, 5000 + at * 17],
          [`requests.${row}.research`, 7000 + at * 29],
        ],
      ),
    );
    const report = change(sound, { ...mess, "requests.received.business": 4 });
    const kinds = explain(report, NOTHING_KNOWN);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(["found", "none"]);
    const told = kinds.flatMap((one) => (one.kind === "found" ? one.repairs.map(briefly) : []));
    expect(told).toEqual([`requests.received.business 4→${number("requests.received.business")}`]);
  });
});

describe("what cannot be explained", () => {
  it("many faults at once: it says that there is no small explanation", () => {
    const cells = ["granted", "partlyGranted", "notHeld", "unclear", "complaint", "repeated"];
    const wrong = Object.fromEntries(
      cells.flatMap((row, at) => [
        [`requests.${row}.naturalPerson`, 1000 + at * 17],
        [`requests.${row}.total`, 5000 + at * 31],
      ]),
    );
    const explanations = explain(change(filled(0), wrong), NOTHING_KNOWN);
    expect(explanations.map(({ kind }) => kind)).toEqual(["none"]);
  });

  it("the time is over: it says so, with the findings", () => {
    const explanations = explain(fixture("chaoyang-2023"), NOTHING_KNOWN, () => true);
    expect(explanations.map(({ kind }) => kind)).toEqual(["stopped"]);
    expect(explanations[0]?.findings).toHaveLength(2);
  });
});
