import { explain } from "../../../src/check/repair/explain";
import { LAYOUTS, rowKeys } from "../../../src/report/formats";
import type { Report } from "../../../src/report/model";
import { change, filled } from "../reports";
import { NOTHING_KNOWN } from "./told";

describe("the time limit", () => {
  /** 自然人 with 总计 blank all down: its results and its balance are off by different numbers. */
  const manyReadings = (): Report => {
    const { requests } = LAYOUTS["2021"];
    const rows = rowKeys(requests);
    const all = (rows.length - 4) * 50;
    const around: Record<string, number> = {
      received: all + 5,
      carriedIn: 1,
      resultsTotal: all,
      carriedOut: 0,
    };
    return change(
      filled(0),
      Object.fromEntries(
        rows.flatMap((name): [string, number | null][] => [
          [`requests.${name}.naturalPerson`, around[name] ?? (name === "granted" ? 57 : 50)],
          [`requests.${name}.total`, null],
        ]),
      ),
    );
  };

  it("is kept whenever it ends: in the search, and in the ranking of many readings", () => {
    const report = manyReadings();
    let looks = 0;
    const [all] = explain(report, NOTHING_KNOWN, () => (looks += 1) < 0);
    expect(all?.kind === "found" && all.repairs.length).toBeGreaterThan(60);
    // The search looks at the clock every few hundred sets, the ranking at each of many readings.
    expect(looks).toBeGreaterThan(10);
    for (let end = 1; end <= looks; end += 1) {
      let left = end;
      const kinds = explain(report, NOTHING_KNOWN, () => (left -= 1) <= 0).map(({ kind }) => kind);
      expect(kinds).toEqual(["stopped"]);
    }
  });

  it("takes table four first: it is explained although table three takes too long", () => {
    const wrong = Object.fromEntries(
      ["granted", "partlyGranted", "notHeld", "unclear", "complaint", "repeated"].flatMap(
        (name, at) => [
          [`requests.${name}.naturalPerson`, 1000 + at * 17],
          [`requests.${name}.total`, 5000 + at * 31],
        ],
      ),
    );
    const report = change(filled(0), {
      ...wrong,
      "proceedings.litigationDirect.upheld": 31,
      "proceedings.litigationDirect.total": 13,
    });
    let looks = 0;
    const kinds = explain(report, NOTHING_KNOWN, () => (looks += 1) > 1).map(({ kind }) => kind);
    expect(kinds).toEqual(["stopped", "found"]);
  });
});
