import type { ReactElement } from "react";
import { useLastYearOffers } from "../form-context";
import { Phrases } from "./phrases";

interface LastYearLineProps {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What last year's report says for a line that is blank, with 采用. */
export function LastYearLine(props: LastYearLineProps): ReactElement | null {
  const { field, label, value, onChange } = props;
  const [told] = useLastYearOffers(field);
  if (told === undefined || value.trim() !== "") return null;
  return (
    <p className="quiet">
      {`上年：${told} `}
      <button
        type="button"
        className="link"
        aria-label={`采用上年的${label}`}
        onClick={() => onChange(told)}
      >
        采用
      </button>
    </p>
  );
}

interface LastYearListProps {
  readonly field: string;
  readonly isUsed: (text: string) => boolean;
  readonly onChoose: (text: string) => void;
}

/** The entries that last year's report had in such a list, to choose from. */
export function LastYearList(props: LastYearListProps): ReactElement {
  const { field, isUsed, onChoose } = props;
  const told = useLastYearOffers(field).filter((text) => !isUsed(text));
  return <Phrases name="上年年报写到的" phrases={told} text={(text) => text} onChoose={onChoose} />;
}
