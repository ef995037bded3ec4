import { cellId } from "../../src/report/cell";
import { change, filled, fixture, found, only, told } from "./reports";

const zero = filled(0);

describe("the sums of tables three and four", () => {
  it("row-total: the six applicant columns add up to 总计", () => {
    const report = change(zero, {
      "requests.received.naturalPerson": 3,
      "requests.received.business": 1,
      "requests.received.total": 5,
      "requests.carriedOut.naturalPerson": 3,
      "requests.carriedOut.business": 1,
      "requests.carriedOut.total": 4,
    });
    const finding = only("row-total", report);
    expect(finding).toMatchObject({ expected: 4, actual: 5, difference: 1, atLeast: false });
    expect(finding.focus.map(cellId)).toEqual(["requests.received.total"]);
    expect(finding.cells.map(({ column }) => column)).toEqual([
      "total",
      "naturalPerson",
      "business",
      "research",
      "nonprofit",
      "legalService",
      "otherOrganisation",
    ]);
  });

  it("balance: 一 + 二 = （七） + 四 in each column, and all four cells are marked", () => {
    const report = change(zero, { "requests.received.business": 2, "requests.received.total": 2 });
    const [business, total] = found(report);
    expect(business).toBe(
      "balance requests.received.business requests.carriedIn.business " +
        "requests.resultsTotal.business requests.carriedOut.business",
    );
    expect(total).toContain("balance requests.received.total");
    expect(found(report)).toHaveLength(2);
  });

  it("a wrong number in one cell breaks its row and its column: one finding each", () => {
    const report = change(zero, { "requests.process.research": 1 });
    expect(found(report)).toEqual([
      "row-total requests.process.total",
      "results-total requests.resultsTotal.research",
    ]);
  });

  it("carried-out-exceeds: 四 larger than 一 + 二", () => {
    const report = change(zero, {
      "requests.carriedOut.nonprofit": 1,
      "requests.carriedOut.total": 1,
    });
    expect(found(report).filter((line) => line.startsWith("carried-out-exceeds"))).toEqual([
      "carried-out-exceeds requests.carriedOut.nonprofit",
      "carried-out-exceeds requests.carriedOut.total",
    ]);
  });

  it("outcomes-total: the four outcomes add up to 总计", () => {
    const report = change(zero, { "proceedings.litigationDirect.pending": 2 });
    expect(only("outcomes-total", report)).toMatchObject({
      expected: 2,
      actual: 0,
      difference: -2,
    });
  });

  it("issued-exceeds: 制发 larger than 现行有效 + 废止", () => {
    const report = change(fixture("suqian-2023"), { "disclosure.regulations.issued": 12 });
    expect(told("issued-exceeds", report)).toMatchObject({
      severity: "explain",
      expected: 11,
      actual: 12,
      difference: 1,
    });
  });

  it("the 2019 edition has the same sums, with （六） as one row", () => {
    const report = change(filled(0, "2019"), { "requests.otherHandling.total": 2 });
    expect(found(report)).toEqual([
      "row-total requests.otherHandling.total",
      "results-total requests.resultsTotal.total",
    ]);
  });
});
