import type { Level } from "../report/levels";

/** Whom a phrase suits; a department of any level writes alike. */
export type Writer = "township" | "department" | "county" | "city";

/** The parts of the form that take measures. */
export type MeasureTopic = "disclosure" | "requests" | "management" | "platforms" | "supervision";

/** An entry for a list of measures; {…} is a blank to be filled. */
export interface MeasurePhrase {
  readonly topic: MeasureTopic;
  readonly writers: readonly Writer[];
  readonly text: string;
}

/** A problem with the improvement that answers it. */
export interface ProblemPhrase {
  readonly writers: readonly Writer[];
  readonly problem: string;
  readonly improvement: string;
}

export const EVERYBODY: readonly Writer[] = ["township", "department", "county", "city"];

/** Who writes at a level; a body whose level nobody has said is offered everything. */
export const WRITERS: Readonly<Record<Level, Writer>> = {
  township: "township",
  countyDepartment: "department",
  county: "county",
  cityDepartment: "department",
  city: "city",
  provinceDepartment: "department",
  province: "city",
};
