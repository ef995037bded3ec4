import type { ReactElement } from "react";
import { useId, useState } from "react";
import { formatOf, levelOf, yearOf } from "../../actions/form";
import type { ProfileForm } from "../../actions/form";
import { LEVELS } from "../../report/levels";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";
import { formatWords } from "./format-words";
import { TOTALS_WORDS } from "./totals-words";

const profileFields = laterPart(async () => (await import("./profile-fields")).ProfileFields);

/** The level, as far as there is a name that could tell it. */
function levelParts(form: ProfileForm): readonly string[] {
  const level = levelOf(form);
  if (level !== null) return [LEVELS[level]];
  return form.organisation.trim() === "" ? [] : ["单位层级未选"];
}

const yearWords = (form: ProfileForm): string => {
  const year = yearOf(form);
  return year === null ? "年度没有填对" : `${year} 年度`;
};

/** What the tables will be, before they stand: everything but the name is derived. */
function wordsBefore(form: ProfileForm): string {
  const parts = [
    yearWords(form),
    formatWords(formatOf(form)),
    ...levelParts(form),
    TOTALS_WORDS[form.totals],
  ];
  return parts.join(" · ");
}

/** Whose the tables are. */
function wordsOfStanding(form: ProfileForm): string {
  const unit = form.organisation.trim() || "单位名称还没有填";
  const level = levelOf(form) === null ? levelParts(form) : [];
  return [unit, yearWords(form), ...level].join(" · ");
}

interface ProfileLineProps {
  readonly pane: Pane;
  /** Whether the tables stand: the name is part of the line then. */
  readonly isStanding: boolean;
}

/** Who reports for which year as one line; 修改 unfolds the fields. */
export function ProfileLine({ pane, isStanding }: ProfileLineProps): ReactElement {
  const { form, asked } = pane.state;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [openedFor, setOpenedFor] = useState<object | null>(null);
  if (asked !== openedFor) {
    setOpenedFor(asked);
    if (isStanding || asked?.field !== "organisation") setOpen(true);
  }
  return (
    <div className="fill-profile">
      <p className={isStanding ? "" : "quiet"}>
        {`${isStanding ? wordsOfStanding(form) : wordsBefore(form)}　`}
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          修改
        </button>
      </p>
      <div id={id} className="fields" hidden={!open}>
        {open && <LazyPart part={profileFields} props={{ pane, withName: isStanding }} />}
      </div>
    </div>
  );
}
