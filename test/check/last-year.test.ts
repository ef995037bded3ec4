import { isLastYear } from "../../src/report/last-year";
import { change, fixture, found, told } from "./reports";

const previous = fixture("suqian-2023");
const report = fixture("suqian-2024");

describe("beside last year's report", () => {
  it("carried-in: 二 is last year's 四, column by column", () => {
    const changed = change(report, {
      "requests.carriedIn.business": 4,
      "requests.carriedIn.naturalPerson": 117,
    });
    expect(found(changed, { previous }).filter((line) => line.startsWith("carried-in"))).toEqual([
      "carried-in requests.carriedIn.naturalPerson",
      "carried-in requests.carriedIn.business",
    ]);
  });

  it("in-force: 现行有效 is last year's + 制发 − 废止, for both rows", () => {
    const changed = change(report, { "disclosure.normativeDocuments.inForce": 421 });
    expect(told("in-force", changed, { previous })).toMatchObject({
      severity: "explain",
      expected: 420,
      actual: 421,
      difference: 1,
      lastYear: 597,
    });
  });

  it("neither is judged without last year's number or without this year's", () => {
    const blankBefore = change(previous, {
      "requests.carriedOut.business": null,
      "disclosure.regulations.inForce": "无",
    });
    const changed = change(report, {
      "disclosure.regulations.inForce": 100,
      "disclosure.normativeDocuments.repealed": null,
    });
    expect(found(changed, { previous: blankBefore })).toEqual([
      "blank disclosure.normativeDocuments.repealed",
    ]);
  });

  it("fee-unit: 1000 times last year's amount, or a thousandth of it", () => {
    const yuan = change(report, { "disclosure.fees.amount": 592372449 });
    expect(found(yuan, { previous })).toEqual(["fee-unit disclosure.fees.amount"]);
    const small = change(report, { "disclosure.fees.amount": 5.9 });
    expect(found(small, { previous })).toEqual(["fee-unit disclosure.fees.amount"]);
    expect(found(change(report, { "disclosure.fees.amount": 0 }), { previous })).toEqual([]);
  });

  it("year-jump: more than three times and 30 apart, and quiet for small numbers", () => {
    const jump = change(report, { "disclosure.licences.decisions": 600_000 });
    expect(told("year-jump", jump, { previous })).toMatchObject({
      severity: "hint",
      actual: 600_000,
      lastYear: 1_808_595,
    });
    const quiet = change(previous, { "disclosure.coercion.decisions": 2 });
    const small = change(report, { "disclosure.coercion.decisions": 20 });
    expect(found(small, { previous: quiet })).toEqual([]);
    expect(found(small, { previous: quiet, yearJump: { ratio: 3, count: 10 } })).toEqual([
      "year-jump disclosure.coercion.decisions",
    ]);
  });

  it("a report of another year is not compared with", () => {
    expect(isLastYear(previous, report)).toBe(true);
    const older = { ...change(previous, { "requests.carriedOut.business": 9 }), year: 2022 };
    expect(isLastYear(older, report)).toBe(false);
    expect(found(report, { previous: older })).toEqual([]);
  });

  it("another unit's report of the year before is not compared, whatever its numbers", () => {
    const others = { ...change(previous, { "requests.carriedOut.business": 9 }) };
    expect(isLastYear({ ...others, organisation: "宿迁市公安局" }, report)).toBe(false);
    expect(found(report, { previous: { ...others, organisation: "沭阳县" } })).toEqual([]);
    expect(isLastYear({ ...others, organisation: "宿迁市人民政府" }, report)).toBe(true);
    expect(isLastYear({ ...others, organisation: "" }, report)).toBe(true);
  });

  it("the last report of the 2019 edition hands its 结转 on to the 2021 edition", () => {
    const before = { ...fixture("hongze-2023"), year: 2020, format: "2019" as const };
    const older = { ...before, disclosure: null };
    const next = { ...report, organisation: before.organisation, year: 2021 };
    expect(found(next, { previous: older }).some((line) => line.startsWith("carried-in"))).toBe(
      true,
    );
  });
});
