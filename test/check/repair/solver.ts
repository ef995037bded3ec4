import loadHighs from "highs";
import type { Problem } from "../../../src/check/repair/problem";

/** "2 d3 - d5": the terms of a linear expression in the format of LP files. */
function terms(parts: readonly (readonly [number, string])[]): string {
  return parts
    .map(([factor, name]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`)
    .join(" ");
}

/**
 * The fewest cells whose change makes every rule hold, from a general solver for whole numbers.
 * Every cell may go up or down; a switch, of which as few as possible are on, allows it to.
 */
function modelOf({ unknowns, constraints }: Problem, most: number): string {
  const free = unknowns.flatMap(({ fixed }, at) => (fixed ? [] : [at]));
  const names = (prefix: string): string => free.map((at) => `${prefix}${at}`).join(" ");
  const rules = constraints.map(({ coefficients, relation, now }, at) => {
    const parts = [...coefficients].flatMap(([unknown, factor]) =>
      unknowns[unknown]?.fixed === false
        ? [[factor, `up${unknown}`] as const, [-factor, `down${unknown}`] as const]
        : [],
    );
    return parts.length === 0 ? "" : ` rule${at}: ${terms(parts)} ${relation} ${-now}`;
  });
  const switches = free.flatMap((at) => [
    ` rise${at}: up${at} - ${most} on${at} <= 0`,
    ` fall${at}: down${at} - ${unknowns[at]?.value ?? 0} on${at} <= 0`,
  ]);
  return [
    "Minimize",
    ` cells: ${free.map((at) => `on${at}`).join(" + ")}`,
    "Subject To",
    ...rules.filter((rule) => rule !== ""),
    ...switches,
    "General",
    ` ${names("up")} ${names("down")}`,
    "Binary",
    ` ${names("on")}`,
    "End",
  ].join("\n");
}

/** Asks HiGHS for the fewest cells; null when no change of any number of cells is enough. */
export async function fewestCells(): Promise<(problem: Problem, most: number) => number | null> {
  const highs = await loadHighs();
  return (problem, most) => {
    const { Status, ObjectiveValue } = highs.solve(modelOf(problem, most));
    return Status === "Optimal" ? Math.round(ObjectiveValue) : null;
  };
}
