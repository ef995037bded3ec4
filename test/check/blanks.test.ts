import { cell, change, filled, fixture, found, only, told } from "./reports";

const zero = filled(0);

describe("blank cells and the sums round them", () => {
  it("a blank is one finding, and the sums that need it are not judged", () => {
    const report = change(fixture("suqian-2023"), { "requests.process.naturalPerson": null });
    expect(found(report)).toEqual(["blank requests.process.naturalPerson"]);
  });

  it("text that is no number, or a number that is no count, is one finding too", () => {
    const report = change(fixture("suqian-2023"), {
      "requests.process.naturalPerson": "减4",
      "requests.inquiry.business": -1,
      "requests.notHeld.total": 1047.5,
    });
    expect(found(report)).toEqual([
      "not-a-number requests.process.naturalPerson",
      "not-a-count requests.inquiry.business",
      "not-a-count requests.notHeld.total",
    ]);
  });

  it("filled parts above a filled total are a broken sum in spite of a blank", () => {
    const report = change(zero, {
      "requests.received.naturalPerson": 3,
      "requests.received.business": null,
      "requests.received.total": 2,
    });
    expect(only("row-total", report)).toMatchObject({
      expected: 3,
      actual: 2,
      difference: -1,
      atLeast: true,
    });
  });

  it("a filled 0 is a total: a filled part beside it breaks the sum", () => {
    const report = change(zero, {
      "proceedings.reconsideration.upheld": 1,
      "proceedings.reconsideration.pending": null,
    });
    expect(only("outcomes-total", report)).toMatchObject({ expected: 1, actual: 0 });
  });

  it("filled parts below a filled total are no broken sum while a part is blank", () => {
    const report = change(zero, {
      "proceedings.reconsideration.upheld": null,
      "proceedings.reconsideration.total": 4,
    });
    expect(found(report)).toEqual(["blank proceedings.reconsideration.upheld"]);
  });

  it("the balance is judged when one side already exceeds the other, complete one", () => {
    const report = change(zero, {
      "requests.received.naturalPerson": 2,
      "requests.received.total": 2,
      "requests.carriedIn.naturalPerson": null,
      "requests.carriedIn.total": null,
    });
    expect(found(report).filter((line) => line.startsWith("balance"))).toHaveLength(2);
    const open = change(report, {
      "requests.resultsTotal.naturalPerson": null,
      "requests.resultsTotal.total": null,
    });
    expect(found(open).filter((line) => line.startsWith("balance"))).toEqual([]);
  });

  it("limits need all their cells", () => {
    const report = change(zero, {
      "disclosure.normativeDocuments.issued": 5,
      "disclosure.normativeDocuments.repealed": null,
    });
    expect(found(report)).toEqual(["blank disclosure.normativeDocuments.repealed"]);
  });

  it("a text of white space is a blank", () => {
    expect(found(change(zero, { "disclosure.fees.amount": " \u3000" }))).toEqual([
      "blank disclosure.fees.amount",
    ]);
  });
});

describe("what the fix writes into a blank", () => {
  const fillOf = (changes: Parameters<typeof change>[1], base = zero) => {
    const { expected, atLeast, fill } = only("blank", change(base, changes));
    return { expected, atLeast, fill };
  };

  it("0 where no sum says otherwise", () => {
    expect(fillOf({ "disclosure.licences.decisions": null })).toEqual({
      expected: null,
      atLeast: false,
      fill: 0,
    });
    expect(fillOf({ "requests.granted.total": null })).toMatchObject({ fill: 0 });
  });

  it("the sum, where a total is blank and its parts are filled", () => {
    expect(fillOf({ "proceedings.reconsideration.total": null }, fixture("suqian-2023"))).toEqual({
      expected: 440,
      atLeast: false,
      fill: 440,
    });
    expect(fillOf({ "requests.resultsTotal.total": null }, fixture("suqian-2023"))).toEqual({
      expected: 3486,
      atLeast: false,
      fill: 3486,
    });
  });

  it("nothing, where a total is blank beside blank parts: it is at least what is filled", () => {
    const report = change(fixture("suqian-2023"), {
      "proceedings.reconsideration.total": null,
      "proceedings.reconsideration.pending": null,
    });
    const [pending, total] = [
      "proceedings.reconsideration.pending",
      "proceedings.reconsideration.total",
    ];
    expect(found(report)).toEqual([`blank ${pending}`, `blank ${total}`]);
    expect(
      only("blank", change(report, { [pending]: "/" })), // text counts as blank for the sum
    ).toMatchObject({ expected: 414, atLeast: true, fill: null });
  });

  it("nothing, where a sum wants a number that only the office knows", () => {
    expect(fillOf({ "requests.granted.business": null }, fixture("suqian-2023"))).toEqual({
      expected: 12,
      atLeast: false,
      fill: null,
    });
  });

  it("nothing, where two sums want different numbers", () => {
    const report = change(fixture("suqian-2023"), { "requests.carriedOut.naturalPerson": 117 });
    expect(only("blank", change(report, { "requests.carriedOut.total": null }))).toMatchObject({
      fill: null,
    });
  });

  it("nothing, where several blanks have to share a difference", () => {
    const report = change(zero, {
      "proceedings.litigationDirect.upheld": null,
      "proceedings.litigationDirect.corrected": "—",
      "proceedings.litigationDirect.total": 2,
    });
    expect(only("blank", report)).toMatchObject({ expected: null, fill: null });
  });

  // 上年结转 is last year's own number: with last year's report nobody has to look it up.
  it("last year's 结转下年度 into 上年结转, where last year's report is at hand", () => {
    const report = change(fixture("suqian-2024"), { "requests.carriedIn.business": null });
    const previous = fixture("suqian-2023");
    expect(only("blank", report, { previous })).toMatchObject({ expected: 3, fill: 3 });
    const at = cell("requests.carriedIn.business");
    expect(told("blank", report, { previous })).toMatchObject({
      sentence: "没有填数；按横向合计推算为 3；按勾稽关系推算为 3；按上年年报的结转数应为 3。",
      advice: "填 3；数不对的，先核对相加的各数。",
      offers: [{ kind: "write", label: "填 3", changes: [{ cell: at, from: null, value: 3 }] }],
    });
    expect(only("blank", report)).toMatchObject({ expected: 3, fill: null });
  });
});
