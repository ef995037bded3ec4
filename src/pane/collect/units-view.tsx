import type { ReactElement } from "react";
import type { UnitLine, UnitState } from "../../collect/desk";
import { STATE_WORDS } from "../../collect/state-words";
import { CATEGORIES, CATEGORY_KEYS } from "../../collect/unit";
import type { DeskParts } from "./desk-screen";
import { MissingText } from "./missing-text";
import { STATE_ORDER } from "./state-words";
import { Strangers } from "./strangers";
import { UnitEntry } from "./unit-entry";

/** 收齐情况: a line a unit, by state. */
export function UnitsView(parts: DeskParts): ReactElement {
  const { outcome, state, desk } = parts;
  const { lines } = outcome;
  const counts = STATE_ORDER.map((key) => ({
    key,
    count: lines.filter((line) => line.state === key).length,
  })).filter(({ count }) => count > 0);
  const filter = counts.some(({ key }) => key === state.filter) ? state.filter : null;
  const shown = filter === null ? lines : lines.filter((line) => line.state === filter);
  const choose = (next: UnitState | null): void =>
    desk.change((before) => ({ ...before, filter: next }));
  return (
    <div className="collect-units">
      <div className="collect-filters" role="group" aria-label="只看">
        <Filter
          name="全部"
          count={lines.length}
          isOn={filter === null}
          onChoose={() => choose(null)}
        />
        {counts.map(({ key, count }) => (
          <Filter
            key={key}
            name={STATE_WORDS[key]}
            count={count}
            isOn={filter === key}
            onChoose={() => choose(filter === key ? null : key)}
          />
        ))}
      </div>
      <MissingText {...parts} />
      <Groups {...parts} shown={shown} />
      <Strangers {...parts} />
    </div>
  );
}

interface FilterProps {
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

function Filter({ name, count, isOn, onChoose }: FilterProps): ReactElement {
  return (
    <button type="button" className="collect-filter" aria-pressed={isOn} onClick={onChoose}>
      {`${name} ${count}`}
    </button>
  );
}

/** The lines by category, where there is more than one. */
function Groups(parts: DeskParts & { readonly shown: readonly UnitLine[] }): ReactElement {
  const { shown, state, desk } = parts;
  const from = state.view.kind === "units" ? state.view.from : null;
  const groups = CATEGORY_KEYS.map((category) => ({
    category,
    lines: shown.filter(({ unit }) => unit.category === category),
  })).filter(({ lines }) => lines.length > 0);
  const open = (name: string): void =>
    desk.change((before) => ({ ...before, view: { kind: "unit", name } }));
  return (
    <>
      {groups.map(({ category, lines }) => (
        <section key={category} aria-labelledby={`units-${category}`}>
          <h3 id={`units-${category}`} className="collect-group">
            {`${CATEGORIES[category]} ${lines.length}`}
          </h3>
          <ul className="plain collect-list-units">
            {lines.map((line) => (
              <UnitEntry
                key={line.unit.name}
                line={line}
                isFromSheet={state.fromSheet.has(line.unit.name)}
                hasFocus={line.unit.name === from}
                onOpen={open}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
