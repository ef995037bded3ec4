import type { ReactElement } from "react";
import { NoticeBox } from "../parts/notice-box";

/** What could not be read or told of the source, each a sentence. */
export function AssembledProblems({
  problems,
}: {
  readonly problems: readonly string[];
}): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <ul className="plain" aria-label="读取中的问题">
      {problems.map((problem) => (
        <li key={problem}>
          <NoticeBox tone="error" text={problem} />
        </li>
      ))}
    </ul>
  );
}
