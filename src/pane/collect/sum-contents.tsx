import type { ReactElement, ReactNode } from "react";
import { countedCells } from "../../actions/collect/counted-cells";
import type { UnitLine } from "../../collect/desk";
import { placeOf } from "../../report/place";
import { Fold } from "../parts/fold";
import type { DeskParts } from "./desk-screen";
import { UnitLink } from "./unit-link";

/** What is in the sum and what is not: nothing is left out in silence. */
export function SumContents(parts: DeskParts): ReactElement {
  const { outcome } = parts;
  const { lines, sum } = outcome;
  const out = lines.filter(({ counted }) => !counted);
  const { blanks, notAdded } = countedCells(sum);
  return (
    <section aria-labelledby="sum-contents">
      <h2 id="sum-contents">{`计入 ${outcome.counted} 个单位`}</h2>
      <Part title="没有计入的单位" count={out.length}>
        {() => out.map((line) => <LeftOut key={line.unit.name} {...parts} line={line} />)}
      </Part>
      <Part title="合计不平、按各项相加的单位" count={sum.unbalanced.length}>
        {() =>
          sum.unbalanced.map((unit) => (
            <li key={unit}>
              <UnitLink {...parts} unit={unit} />
            </li>
          ))
        }
      </Part>
      <Part title="有单位空白的格（空白不当作 0）" count={blanks.length}>
        {() =>
          blanks.map(({ cell, blank }) => (
            <li key={placeOf(cell).full}>
              {`${placeOf(cell).full}：其中 ${blank.length} 个单位此格空白`}
              <span className="quiet">{`（${blank.join("、")}）`}</span>
            </li>
          ))
        }
      </Part>
      <Part title="列出、没有相加的数" count={notAdded.length}>
        {() =>
          notAdded.map(({ cell, parts: numbers }) => (
            <li key={placeOf(cell).full}>
              {`${placeOf(cell).full}只计本级：${numbers.map(({ unit, value }) => `${unit} ${value}`).join("、")}`}
            </li>
          ))
        }
      </Part>
      <Part title="没有用上的调整" count={sum.refused.length}>
        {() => sum.refused.map(({ sentence }) => <li key={sentence}>{sentence}</li>)}
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: () => ReactNode;
}

/** What there is none of is not told. */
function Part({ title, count, children }: PartProps): ReactElement | null {
  if (count === 0) return null;
  return (
    <Fold summary={`${title}（${count}）`}>
      {() => <ul className="plain collect-told">{children()}</ul>}
    </Fold>
  );
}

function LeftOut({ line, ...parts }: DeskParts & { readonly line: UnitLine }): ReactElement {
  const { unit, reason, state } = line;
  return (
    <li>
      <UnitLink {...parts} unit={unit.name} />
      {`：${state === "missing" ? "未报" : (reason ?? "未计入")}`}
    </li>
  );
}
