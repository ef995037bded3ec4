import type { Assignment, FileQuestion } from "../../collect/desk";
import type { DeskState } from "./desk-state";

/** What choosing one of a unit's files says: another that was assigned to it is nobody's then. */
export function chosenFile(
  { unit, paths }: Extract<FileQuestion, { readonly kind: "which" }>,
  chosen: string,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  const others = paths.filter(
    (path) => path !== chosen && assignments.some((one) => one.path === path && one.unit === unit),
  );
  return [{ path: chosen, unit }, ...others.map((path) => ({ path, unit: null }))];
}

/** The desk with the officer's answers: whose files are. */
export function assigned(state: DeskState, answers: readonly Assignment[]): DeskState {
  const units = new Map(state.assignments.map(({ path, unit }) => [path, unit]));
  for (const { path, unit } of answers) units.set(path, unit);
  const assignments = [...units].map(([path, unit]) => ({ path, unit }));
  return { ...state, assignments, isUnwritten: true };
}
