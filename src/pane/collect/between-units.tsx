import type { ReactElement, ReactNode } from "react";
import { useEffect, useState } from "react";
import type { UnitComparison } from "../../collect/compare-units";
import type { DeskOutcome } from "../../collect/desk";
import { SECTION_KEYS } from "../../report/text";
import { SECTION_TITLES } from "../../report/names";
import { placeOf } from "../../report/place";
import { Fold } from "../parts/fold";
import { askComparison } from "./ask-once";
import type { DeskParts } from "./desk-screen";
import { UnitLink } from "./unit-link";

/** 单位之间: hints, worked out when somebody opens it. */
export function BetweenUnits(parts: DeskParts): ReactElement | null {
  if (parts.state.reading !== null || parts.outcome.received < 2) return null;
  return <Fold summary="单位之间（雷同、突出的数）">{() => <Compared {...parts} />}</Fold>;
}

/** What came of comparing this outcome; null where it took too long. */
interface Told {
  readonly outcome: DeskOutcome;
  readonly comparison: UnitComparison | null;
}

function Compared(parts: DeskParts): ReactElement {
  const { outcome } = parts;
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let stale = false;
    void askComparison(outcome).then((comparison) => {
      if (!stale) setTold({ outcome, comparison });
    });
    return () => {
      stale = true;
    };
  }, [outcome]);
  if (told?.outcome !== outcome) return <p className="quiet">正在比较…</p>;
  if (told.comparison === null) return <p>没有比较完，用时太长。其他功能不受影响。</p>;
  return <Hints {...parts} comparison={told.comparison} />;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function Hints(props: DeskParts & { readonly comparison: UnitComparison }): ReactElement {
  const { comparison, ...parts } = props;
  const { alike, farFromLastYear, farFromGroup, largest } = comparison;
  const isQuiet = alike.length + farFromLastYear.length + farFromGroup.length === 0;
  return (
    <div className="collect-between">
      <p className="quiet">只供参考，不是错误。</p>
      {isQuiet && <p>没有看到雷同的段落和突出的数。</p>}
      <Part title="与别的单位雷同的段落">
        {alike.map(({ unit, other, section, share }) => (
          <li key={`${unit} ${section}`}>
            <UnitLink {...parts} unit={unit} />
            {`“${SECTION_TITLES[SECTION_KEYS.indexOf(section)] ?? ""}”有 ${percent(share)} 与${other}相同`}
          </li>
        ))}
      </Part>
      <Part title="与自己上年相差大的">
        {farFromLastYear.map(({ unit, cell, actual, lastYear }) => (
          <li key={`${unit} ${placeOf(cell).full}`}>
            <UnitLink {...parts} unit={unit} />
            {`${placeOf(cell).full}：上年 ${lastYear}，今年 ${actual}`}
          </li>
        ))}
      </Part>
      <Part title="比同类单位高得多的">
        {farFromGroup.map(({ unit, cell, actual, median }) => (
          <li key={`${unit} ${placeOf(cell).full}`}>
            <UnitLink {...parts} unit={unit} />
            {`${placeOf(cell).full}：${actual}，同类的中位数是 ${median}`}
          </li>
        ))}
      </Part>
      <Part title="占得最多的单位">
        {largest.map(({ cell, total, parts: most }) => (
          <li key={placeOf(cell).full}>
            {`${placeOf(cell).full} ${total}：${most.map(({ unit, value }) => `${unit} ${value}（${percent(value / total)}）`).join("、")}`}
          </li>
        ))}
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="collect-group">{title}</h3>
      <ul className="plain collect-told">{children}</ul>
    </section>
  );
}
