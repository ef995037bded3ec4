import { explain } from "../../../src/check/repair/explain";
import { fixture } from "../reports";
import { NOTHING_KNOWN, briefly, found } from "./told";

describe("朝阳镇 2023: sub-rows 3, printed totals 0", () => {
  const [only, ...others] = found(fixture("chaoyang-2023"));

  it("both findings have one explanation", () => {
    expect(others).toEqual([]);
    expect(only?.findings.map(({ code }) => code)).toEqual(["results-total", "results-total"]);
  });

  it("three readings of four cells, none hidden: new applications, carried in, or none at all", () => {
    expect(only?.repairs.map(briefly).sort()).toEqual([
      "requests.carriedIn.naturalPerson 0→3 · requests.carriedIn.total 0→3 · " +
        "requests.resultsTotal.naturalPerson 0→3 · requests.resultsTotal.total 0→3",
      "requests.received.naturalPerson 0→3 · requests.received.total 0→3 · " +
        "requests.resultsTotal.naturalPerson 0→3 · requests.resultsTotal.total 0→3",
      "requests.repeated.naturalPerson 2→0 · requests.repeated.total 2→0 · " +
        "requests.thirdParty.naturalPerson 1→0 · requests.thirdParty.total 1→0",
    ]);
    expect(only?.equal).toBe(3);
  });

  it("every reading takes both findings away and says how it came about", () => {
    expect(only?.repairs.map(({ resolves }) => resolves)).toEqual([2, 2, 2]);
    expect(only?.repairs[0]?.reason).toBe("总计没有填，没有填数");
    expect(only?.repairs[0]?.changes.map(({ reason }) => reason)).toContain("总计随之更正");
  });
});

describe("洪泽区 2023: two totals of table four are 0", () => {
  const explanations = found(fixture("hongze-2023"));

  it("10 + 1 + 0 + 0: only the total 11 is possible", () => {
    expect(explanations[0]?.repairs.map(briefly)).toEqual([
      "proceedings.reconsideration.total 0→11",
    ]);
    expect(explanations[0]?.repairs[0]?.reason).toBe("总计没有填");
  });

  it("5 + 0 + 0 + 0: the total 5 first, no lawsuits at all second", () => {
    expect(explanations[1]?.repairs.map(briefly)).toEqual([
      "proceedings.litigationAfterReconsideration.total 0→5",
      "proceedings.litigationAfterReconsideration.upheld 5→0",
    ]);
  });

  it("the two rows are explained apart", () => {
    expect(explanations.map(({ findings }) => findings.length)).toEqual([1, 1]);
  });
});

describe.each(["suqian-2023", "suqian-2024", "fancheng-2023", "sikeshu-2023", "baikui-2023"])(
  "%s, whose sums hold",
  (name) => {
    it("needs no explanation", () => {
      expect(explain(fixture(name), NOTHING_KNOWN)).toEqual([]);
    });
  },
);

it("城关镇 2022: blanks are no broken sums", () => {
  expect(explain(fixture("chengguan-2022"), NOTHING_KNOWN)).toEqual([]);
});
