import type { ReactElement } from "react";
import { memo, useEffect, useRef } from "react";
import { countWords } from "../../check/review/verdict";
import type { UnitLine } from "../../collect/desk";
import { fileName } from "./file-words";
import { UnitBadge } from "./unit-badge";

interface UnitEntryProps {
  readonly line: UnitLine;
  /** Its numbers are known from 明细 alone. */
  readonly isFromSheet: boolean;
  /** It was looked at just now. */
  readonly hasFocus: boolean;
  readonly onOpen: (unit: string) => void;
}

/** What is due in its report, and what else has to be known of it. */
function wordsOf({ verdict, reason }: UnitLine): readonly string[] {
  const due = verdict === null ? "" : countWords(verdict);
  return [due, reason ?? ""].filter((words) => words !== "");
}

/** A unit: state, what is due, its file. The whole line opens it. */
export const UnitEntry = memo(function UnitEntry(props: UnitEntryProps): ReactElement {
  const { line, isFromSheet, hasFocus, onOpen } = props;
  const { unit, state, file } = line;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  return (
    <li>
      <button ref={button} type="button" className="collect-unit" onClick={() => onOpen(unit.name)}>
        <span className="collect-unit-head">
          <span className="collect-unit-name">{unit.name}</span>
          <UnitBadge state={state} />
        </span>
        {wordsOf(line).map((words) => (
          <span key={words} className="collect-unit-words">
            {words}
          </span>
        ))}
        {file !== null && (
          <span className="collect-unit-file">
            {isFromSheet ? "数取自明细" : fileName(file.path)}
          </span>
        )}
      </button>
    </li>
  );
});
