import { createContext, useContext } from "react";
import type { DraftProblem } from "../../draft/draft-problems";
import type { Report } from "../../report/model";
import { bareSentence } from "./field-label";

/** What every field of the form may need beside its value. */
interface FormSurroundings {
  readonly report: Report;
  /** The report of the year before, when the workbook keeps it. */
  readonly lastYear: Report | null;
  /** What that report offers a field, by the field's name. */
  readonly offers: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly DraftProblem[];
}

export const FormContext = createContext<FormSurroundings | null>(null);

function useSurroundings(): FormSurroundings {
  const surroundings = useContext(FormContext);
  if (surroundings === null) throw new Error("a field of the form stands outside of the form");
  return surroundings;
}

export function useReport(): Report {
  return useSurroundings().report;
}

export function useLastYear(): Report | null {
  return useSurroundings().lastYear;
}

/** What last year's report offers a field. */
export function useLastYearOffers(field: string): readonly string[] {
  return useSurroundings().offers.get(field) ?? [];
}

/** What is wrong with a field, as sentences for the place under it. */
export function useProblems(field: string): readonly string[] {
  const { problems } = useSurroundings();
  return problems
    .filter((problem) => problem.field === field)
    .map(({ sentence }) => bareSentence(field, sentence));
}
