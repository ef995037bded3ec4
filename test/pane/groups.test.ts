import { countSeverities } from "../../src/check/rules/severity";
import { groupFindings, zeroFills } from "../../src/pane/check/groups";
import type { BlankRow } from "../../src/pane/check/groups";
import { fixture } from "../check/reports";
import { outcomeOf } from "./fake-workbook";

const groupsOf = (name: string) => groupFindings(outcomeOf(fixture(name)).audit.findings);

const blanksOf = (rows: readonly BlankRow[] = []) => rows.flatMap(({ blanks }) => blanks);

describe("the list of findings", () => {
  it("shows 朝阳镇 2023 under table three alone: two broken totals, no blank", () => {
    const [group, ...others] = groupsOf("chaoyang-2023");
    expect(others).toEqual([]);
    expect(group?.part).toBe("requests");
    expect(group?.findings.map(({ code }) => code)).toEqual(["results-total", "results-total"]);
    expect(group?.blankRows).toEqual([]);
  });

  it("gathers the 42 blanks of 城关镇 2022 in six rows of seven", () => {
    const [group] = groupsOf("chengguan-2022");
    expect(group?.blankRows.map(({ blanks }) => blanks.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(group?.blankRows[0]?.name).toBe("（一）予以公开");
    expect(group?.findings).toEqual([]);
  });

  it("offers 0 for all blanks that nothing speaks against, and for no other", () => {
    const [chengguan] = groupsOf("chengguan-2022");
    const fills = zeroFills(blanksOf(chengguan?.blankRows));
    expect(fills).toHaveLength(42);
    expect(new Set(fills.map(({ value }) => value))).toEqual(new Set([0]));
    const office = groupsOf("shanghai-office-2019").find(({ part }) => part === "requests");
    const offered = zeroFills(blanksOf(office?.blankRows));
    expect(offered.length).toBeLessThan(126);
    expect(offered.every(({ cell }) => cell.row !== "granted" || cell.column !== "total")).toBe(
      true,
    );
  });

  it("shows a blank whose number follows from the sums as a finding of its own", () => {
    const [group] = groupsOf("shanghai-science-2024");
    expect(group?.findings.map(({ code }) => code)).toEqual(["blank"]);
    expect(group?.blankRows).toEqual([]);
  });

  it("begins with what concerns the whole report", () => {
    expect(groupsOf("hongze-2023").map(({ part }) => part)).toEqual([null, "proceedings"]);
  });

  it("counts by severity", () => {
    const { findings } = outcomeOf(fixture("hongze-2023")).audit;
    expect(countSeverities(findings)).toEqual({ error: 3, explain: 0, hint: 0 });
  });
});
