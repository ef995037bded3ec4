import { cell, change, filled, findingsIn, found, only } from "./reports";

describe("the form itself", () => {
  it("an edition that the report year does not use is one error", () => {
    expect(found({ ...filled(0, "2019"), year: 2021 })).toEqual(["form-version form"]);
    expect(found({ ...filled(0), year: 2020 })).toEqual(["form-version form"]);
    expect(only("form-version", { ...filled(0), year: 2020 })).toMatchObject({
      expected: "2019",
      actual: "2021",
      found: "2021",
      tables: ["disclosure", "requests"],
    });
  });

  it("every missing table is one error", () => {
    const report = { ...filled(0), disclosure: null, requests: null, proceedings: null };
    expect(found(report)).toEqual([
      "table-missing disclosure",
      "table-missing requests",
      "table-missing proceedings",
    ]);
  });

  it("what the sheet knows becomes findings: altered labels, overwritten formulas", () => {
    const sheet = {
      changedLabels: [
        {
          table: "disclosure" as const,
          expected: "行政规范性文件",
          found: "规范性文件",
          address: "'二、主动公开'!A5",
        },
      ],
      overwrittenFormulas: [cell("requests.granted.total")],
      computedTotals: [],
    };
    const findings = findingsIn(filled(0), { sheet });
    expect(findings).toMatchObject([
      {
        code: "label-changed",
        severity: "explain",
        table: "disclosure",
        expected: "行政规范性文件",
        actual: "规范性文件",
        address: "'二、主动公开'!A5",
      },
      {
        code: "formula-overwritten",
        severity: "hint",
        focus: sheet.overwrittenFormulas,
      },
    ]);
  });

  it("findings come in the order of the form", () => {
    const report = change(
      { ...filled(0, "2019"), year: 2023, proceedings: null },
      {
        "requests.carriedOut.total": "无",
        "requests.received.business": null,
        "disclosure.fees.change": "减4",
        "disclosure.regulations.made": null,
      },
    );
    expect(found(report)).toEqual([
      "form-version form",
      "blank disclosure.regulations.made",
      "not-a-number disclosure.fees.change",
      "blank requests.received.business",
      "not-a-number requests.carriedOut.total",
      "table-missing proceedings",
    ]);
  });
});
