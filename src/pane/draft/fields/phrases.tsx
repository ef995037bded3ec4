import type { ReactElement } from "react";
import { Fold } from "../../parts/fold";

interface PhrasesProps<T> {
  /** What they are: 常用写法. */
  readonly name?: string;
  readonly phrases: readonly T[];
  /** The words of a phrase. */
  readonly text: (phrase: T) => string;
  readonly onChoose: (phrase: T) => void;
}

/** Well-made phrases to choose from: a click takes one over, and it is edited there. */
export function Phrases<T>(props: PhrasesProps<T>): ReactElement | null {
  const { name = "常用写法", phrases, text, onChoose } = props;
  if (phrases.length === 0) return null;
  return (
    <Fold summary={`${name}（${phrases.length}）`}>
      {() => (
        <ul className="draft-phrases plain">
          {phrases.map((phrase) => (
            <li key={text(phrase)}>
              <button type="button" className="draft-phrase" onClick={() => onChoose(phrase)}>
                {text(phrase)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
