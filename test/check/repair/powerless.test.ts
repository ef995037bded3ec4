import { explain } from "../../../src/check/repair/explain";
import { cellId } from "../../../src/report/cell";
import type { Report } from "../../../src/report/model";
import { change, filled } from "../reports";

const zero = filled(0);

/** The proposals about 规章, each as its changes in one line. */
function proposed(report: Report): readonly (readonly string[])[] {
  const known = { previous: null, computedTotals: [], confirmed: [], text: null };
  return explain(report, known).flatMap((explanation) =>
    explanation.kind === "found"
      ? explanation.repairs.map(({ changes }) =>
          changes.map(({ cell, from, to }) => `${cellId(cell)} ${String(from)}→${to}`),
        )
      : [[explanation.kind]],
  );
}

describe("规章 of a body that cannot make any", () => {
  test("乡镇 with 规章制发 3: it was meant for 行政规范性文件, if that mends what is broken", () => {
    const report = change(zero, {
      "disclosure.regulations.issued": 3,
      "disclosure.regulations.inForce": 2,
    });
    // Below, 3 would exceed 2 again: only that no 规章 belongs here is left.
    expect(proposed(report)).toEqual([
      ["disclosure.regulations.issued 3→0", "disclosure.regulations.inForce 2→0"],
    ]);
    const sound = change(zero, {
      "disclosure.regulations.issued": 3,
      "disclosure.normativeDocuments.inForce": 4,
    });
    expect(proposed(sound)).toEqual([
      ["disclosure.regulations.issued 3→0", "disclosure.normativeDocuments.issued 0→3"],
    ]);
  });

  test("never a number in another column of the same line", () => {
    const report = change(zero, { "disclosure.regulations.issued": 3 });
    expect(proposed(report).flat().join(" ")).not.toContain("regulations.repealed");
    expect(proposed(report).flat().join(" ")).not.toContain("regulations.inForce");
  });

  test("设区的市政府 makes 规章: all columns stay possible", () => {
    const report = {
      ...change(zero, { "disclosure.regulations.issued": 3 }),
      level: "city" as const,
    };
    expect(proposed(report).flat().join(" ")).toContain("regulations.inForce");
  });

  test("a number that somebody confirmed stays", () => {
    const report = change(zero, {
      "disclosure.regulations.issued": 3,
      "disclosure.normativeDocuments.inForce": 4,
    });
    const confirmed = [{ table: "disclosure", row: "regulations", column: "issued" }] as const;
    const found = explain(report, { previous: null, computedTotals: [], confirmed, text: null });
    const cells = found.flatMap((one) =>
      one.kind === "found"
        ? one.repairs.flatMap(({ changes }) => changes.map(({ cell }) => cellId(cell)))
        : [],
    );
    expect(cells).not.toContain("disclosure.regulations.issued");
  });
});
