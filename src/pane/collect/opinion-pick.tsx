import type { ReactElement } from "react";
import type { OpinionForm } from "../../actions/collect/desk-state";
import type { OpinionUnit } from "../../actions/collect/opinion-units";
import { countWords } from "../../check/review/verdict";
import type { DeskParts } from "./desk-screen";

interface OpinionPickProps extends DeskParts {
  readonly units: readonly OpinionUnit[];
  readonly chosen: readonly OpinionUnit[];
  readonly onChange: (part: Partial<OpinionForm>) => void;
}

const namesOf = (units: readonly OpinionUnit[]): ReadonlySet<string> =>
  new Set(units.map(({ line }) => line.unit.name));

/** Which units get one; those with errors that were not returned yet are proposed. */
export function OpinionPick({ units, chosen, onChange }: OpinionPickProps): ReactElement {
  const names = namesOf(chosen);
  const toggle = (name: string): void => {
    const next = new Set(names);
    if (!next.delete(name)) next.add(name);
    onChange({ chosen: next });
  };
  const ways: readonly { readonly label: string; readonly chosen: ReadonlySet<string> | null }[] = [
    { label: "有错误的", chosen: null },
    { label: "全部", chosen: namesOf(units) },
    { label: "都不选", chosen: new Set() },
  ];
  return (
    <fieldset className="collect-pick">
      <legend>{`退回给（${chosen.length} / ${units.length}）`}</legend>
      <div className="collect-filters">
        {ways.map(({ label, chosen: next }) => (
          <button
            key={label}
            type="button"
            className="collect-filter"
            onClick={() => onChange({ chosen: next })}
          >
            {label}
          </button>
        ))}
      </div>
      <ul className="plain collect-ticks">
        {units.map(({ line, due, struck }) => {
          const { name } = line.unit;
          return (
            <li key={name}>
              <label className="tick">
                <input type="checkbox" checked={names.has(name)} onChange={() => toggle(name)} />
                <span>
                  {name}
                  <span className="quiet">
                    {[
                      countWords(due),
                      ...(struck > 0 ? [`不退回 ${struck} 处`] : []),
                      ...(line.state === "returned" ? ["已退回"] : []),
                    ]
                      .filter((words) => words !== "")
                      .join("，")}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
