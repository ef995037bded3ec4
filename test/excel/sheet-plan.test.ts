import { planSheet } from "../../src/excel/tables/sheet-plan";
import { rectangles } from "../../src/excel/host/rectangles";
import { LAYOUTS } from "../../src/report/formats";
import type { Profile } from "../../src/excel/contract/contract";

const profile: Profile = { organisation: "宝清县朝阳镇", year: 2023, level: "township" };
const { disclosure, requests, proceedings } = LAYOUTS["2021"];

describe("the planned sheet of table three", () => {
  const plan = planSheet(requests, profile, "formulas");

  test("has the form's 25 rows under its three heading rows", () => {
    expect(plan.table).toEqual({ top: 2, left: 0, rows: 28, columns: 10 });
  });

  test("computes 总计 of every row, and （七）总计 of every column but the last", () => {
    expect(plan.contents[3]?.[9]).toBe("=SUM(D6:I6)");
    expect(plan.contents[26]?.[3]).toBe("=SUM(D8:D28)");
    expect(plan.contents[26]?.[9]).toBe("=SUM(D29:I29)");
  });

  test("leaves 144 cells to fill in when totals are formulas, 175 when they are typed", () => {
    expect(plan.inputs).toHaveLength(144);
    expect(planSheet(requests, profile, "typed").inputs).toHaveLength(175);
  });

  test("checks 25 rows at the right, and 7 columns twice below, outside what is printed", () => {
    const formulas = plan.checks.filter((check) => check.isFormula);
    const { rows, columns } = plan.printed;
    expect(formulas).toHaveLength(25 + 7 + 7);
    expect(plan.checks.every(({ row, column }) => row >= rows || column >= columns)).toBe(true);
  });

  test("breaks the headings of narrow columns after two characters, as the template does", () => {
    expect(plan.contents[2]?.[6]).toBe("社会\n公益\n组织");
    expect(plan.contents[1]?.[3]).toBe("自然人");
  });
});

test("table two has no sums, so no 核对 cells", () => {
  expect(planSheet(disclosure, profile, "formulas").checks).toEqual([]);
});

test("table four checks its three totals under them", () => {
  const formulas = planSheet(proceedings, profile, "typed").checks.filter((c) => c.isFormula);
  expect(formulas.map(({ column }) => column)).toEqual([4, 9, 14]);
});

test("neighbouring cells become one rectangle", () => {
  const cell = (top: number, left: number) => ({ top, left, rows: 1, columns: 1 });
  expect(rectangles([cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1), cell(3, 0)])).toEqual([
    { top: 0, left: 0, rows: 2, columns: 2 },
    cell(3, 0),
  ]);
});
