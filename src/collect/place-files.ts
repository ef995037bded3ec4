import type { Desk, FileQuestion } from "./desk";
import { candidatesFor, matchUnit, namedInFile, unitIndex } from "./match-unit";
import type { UnitIndex } from "./match-unit";
import { baseName } from "./names";
import type { ReceivedFile } from "./received";
import type { Unit } from "./unit";

/** A file whose unit nobody knows for certain. */
export type WhoseQuestion = Extract<FileQuestion, { readonly kind: "whose" }>;

/** The files of one unit. */
export interface UnitFiles {
  /** By path. */
  readonly files: readonly ReceivedFile[];
  /** Paths that the officer said are this unit's. */
  readonly assigned: ReadonlySet<string>;
}

/** Which file is whose. */
export interface PlacedFiles {
  readonly ofUnit: ReadonlyMap<Unit, UnitFiles>;
  readonly questions: readonly WhoseQuestion[];
  readonly strangers: readonly string[];
}

/** Where a file belongs. */
type Place =
  | { readonly kind: "unit"; readonly unit: Unit; readonly assigned: boolean }
  | { readonly kind: "question"; readonly question: WhoseQuestion }
  | { readonly kind: "stranger" };

const STRANGER: Place = { kind: "stranger" };

/** Of a file that cannot be read only its own name tells; it brings no numbers into the sum. */
function placeOfUnread({ path }: ReceivedFile, index: UnitIndex): Place {
  const match = matchUnit(index, baseName(path));
  if (match.kind === "unit") return { kind: "unit", unit: match.unit, assigned: false };
  const candidates = namedInFile(index, baseName(path));
  const [only, ...others] = candidates;
  const unit = index.units.find((known) => known.unit.name === only)?.unit;
  if (unit !== undefined && others.length === 0) return { kind: "unit", unit, assigned: false };
  return { kind: "question", question: { kind: "whose", path, found: "", candidates } };
}

function placeOf(file: ReceivedFile, index: UnitIndex): Place {
  const { path, content } = file;
  if (content.kind === "unread") return placeOfUnread(file, index);
  const found = content.audit.report.organisation;
  if (found === "") {
    const own = baseName(path);
    const candidates = [...new Set([...namedInFile(index, own), ...candidatesFor(index, own)])];
    return { kind: "question", question: { kind: "whose", path, found, candidates } };
  }
  const match = matchUnit(index, found);
  if (match.kind === "unit") return { kind: "unit", unit: match.unit, assigned: false };
  // Nobody of the list is called anything like it.
  if (match.candidates.length === 0) return STRANGER;
  const { candidates } = match;
  return { kind: "question", question: { kind: "whose", path, found, candidates } };
}

const byPath = (a: ReceivedFile, b: ReceivedFile): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** Finds each file's unit: the officer's answers first, then by name, and what is doubtful is asked. */
export function placeFiles({ frame, units, files, assignments }: Desk): PlacedFiles {
  const index = unitIndex(units, frame.organisation);
  const answers = new Map(assignments.map(({ path, unit }) => [path, unit]));
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const ofUnit = new Map<Unit, { files: ReceivedFile[]; assigned: Set<string> }>();
  const questions: WhoseQuestion[] = [];
  const strangers: string[] = [];
  const answered = (path: string): Place | null => {
    const answer = answers.get(path);
    if (answer === null) return STRANGER;
    const unit = answer === undefined ? undefined : byName.get(answer);
    // A unit that has left the list is asked for again.
    return unit === undefined ? null : { kind: "unit", unit, assigned: true };
  };
  for (const file of [...files].sort(byPath)) {
    const place = answered(file.path) ?? placeOf(file, index);
    if (place.kind === "question") questions.push(place.question);
    else if (place.kind === "stranger") strangers.push(file.path);
    else {
      const own = ofUnit.get(place.unit) ?? { files: [], assigned: new Set<string>() };
      own.files.push(file);
      if (place.assigned) own.assigned.add(file.path);
      ofUnit.set(place.unit, own);
    }
  }
  return { ofUnit, questions, strangers };
}
