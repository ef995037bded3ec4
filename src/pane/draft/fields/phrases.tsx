import type { ReactElement } from "react";
import { Fold } from "../../parts/fold";

interface PhrasesProps<T> {
  readonly phrases: readonly T[];
  /** The words of a phrase. */
  readonly text: (phrase: T) => string;
  readonly onChoose: (phrase: T) => void;
}

/** Well-made phrases to choose from: a click takes one over, and it is edited there. */
export function Phrases<T>({ phrases, text, onChoose }: PhrasesProps<T>): ReactElement | null {
  if (phrases.length === 0) return null;
  return (
    <Fold summary={`常用写法（${phrases.length}）`}>
      {() => (
        <ul className="phrases plain">
          {phrases.map((phrase) => (
            <li key={text(phrase)}>
              <button type="button" className="phrase" onClick={() => onChoose(phrase)}>
                {text(phrase)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
