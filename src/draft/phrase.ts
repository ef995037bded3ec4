/** Whom a phrase suits; departments of all levels write alike. */
export type Writer =
  | "township"
  | "street"
  | "zone"
  | "department"
  | "county"
  | "city"
  | "school"
  | "hospital"
  | "service";

/** What a department deals with, where its name says so. */
export type Field =
  | "market"
  | "education"
  | "health"
  | "emergency"
  | "housing"
  | "police"
  | "work"
  | "civilAffairs"
  | "land"
  | "agriculture"
  | "finance"
  | "transport"
  | "environment"
  | "approval";

/** The parts of the form that take measures. */
export type MeasureTopic = "disclosure" | "requests" | "management" | "platforms" | "supervision";

/** Whom a phrase is for: departments of one field only where it names the field. */
export interface ForWhom {
  readonly writers: readonly Writer[];
  readonly field?: Field;
}

/**
 * An entry for a list of measures. {…} is a blank that asks for a fact, and every phrase has one:
 * what anybody could have written tells nothing, and makes reports alike.
 */
export interface MeasurePhrase extends ForWhom {
  readonly topic: MeasureTopic;
  readonly text: string;
}

/** A problem with the improvement that answers it. */
export interface ProblemPhrase extends ForWhom {
  readonly problem: string;
  readonly improvement: string;
}

export const GOVERNMENTS: readonly Writer[] = ["county", "city"];
export const LOCAL: readonly Writer[] = ["township", "street"];
/** Schools, hospitals, and companies that serve the public: water, gas, buses. */
export const PUBLIC_BODIES: readonly Writer[] = ["school", "hospital", "service"];
export const EVERYBODY: readonly Writer[] = [
  ...LOCAL,
  "zone",
  "department",
  ...GOVERNMENTS,
  ...PUBLIC_BODIES,
];
/** Bodies of the administration; public bodies are none. */
export const ADMINISTRATION: readonly Writer[] = [...LOCAL, "zone", "department", ...GOVERNMENTS];

/** Phrases of a topic for the same writers. */
export const measures =
  (topic: MeasureTopic) =>
  (writers: readonly Writer[], ...texts: readonly string[]): readonly MeasurePhrase[] =>
    texts.map((text) => ({ topic, writers, text }));

/** Phrases of a topic for the departments of a field. */
export const ofField =
  (topic: MeasureTopic) =>
  (field: Field, ...texts: readonly string[]): readonly MeasurePhrase[] =>
    texts.map((text) => ({ topic, writers: ["department"], field, text }));
