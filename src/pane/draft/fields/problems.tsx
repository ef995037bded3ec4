import type { ReactElement } from "react";
import { useProblems } from "../form-context";

/** What is wrong with a list or a part, where it stands. */
export function Problems({ field }: { readonly field: string }): ReactElement {
  return (
    <>
      {useProblems(field).map((sentence) => (
        <p key={sentence} className="draft-problem">
          {sentence}
        </p>
      ))}
    </>
  );
}
