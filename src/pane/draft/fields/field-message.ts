import { useProblems } from "../form-context";

/** What stands under a field: what is wrong with it, else the hint. */
export function useFieldMessage(field: string, hint?: string) {
  const problems = useProblems(field);
  if (problems.length > 0) {
    return { validationState: "warning", validationMessage: problems.join("") } as const;
  }
  return hint === undefined ? {} : { hint };
}
