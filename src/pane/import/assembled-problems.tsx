import type { ReactElement } from "react";
import type { Assembled } from "../../exchange/assemble";
import { NoticeBox } from "../parts/notice-box";

/** What could not be read or told of the source, and what else stands in it, each a sentence. */
export function AssembledProblems({
  problems,
  notes,
}: Pick<Assembled, "problems" | "notes">): ReactElement {
  return (
    <>
      {problems.length > 0 && (
        <ul className="plain" aria-label="读取中的问题">
          {problems.map((problem) => (
            <li key={problem}>
              <NoticeBox tone="error" text={problem} />
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </>
  );
}
