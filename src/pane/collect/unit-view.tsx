import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import { goToUnit } from "../../actions/collect/go-to-unit";
import type { UnitLine } from "../../collect/desk";
import { CATEGORIES } from "../../collect/unit";
import { VerdictLine } from "../parts/verdict-line";
import type { DeskParts } from "./desk-screen";
import { fileName } from "./file-words";
import { OneOpinion } from "./one-opinion";
import { ReturnFields } from "./return-fields";
import { UnitBadge } from "./unit-badge";
import { UnitFindings } from "./unit-findings";
import { UnitYears } from "./unit-years";

/** What all parts of a unit's view show. */
export interface UnitParts extends DeskParts {
  readonly line: UnitLine;
}

/** A unit: what was found in its report, its tables beside last year's, what is sent back. */
export function UnitView(parts: UnitParts): ReactElement {
  const { pane, line, state, desk } = parts;
  const { unit, file, verdict, reason } = line;
  const { name, contact, phone, category } = unit;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const scroll = heading.current?.closest(".scroll");
    if (scroll) scroll.scrollTop = 0;
  }, []);
  const read = file?.content.kind === "read" ? file.content : null;
  const isFromSheet = state.fromSheet.has(name);
  const reach = [contact, phone].filter((words) => words !== "").join(" ");
  return (
    <div className="collect-one">
      <div className="collect-one-bar">
        <Button
          size="small"
          onClick={() =>
            desk.change((before) => ({ ...before, view: { kind: "units", from: name } }))
          }
        >
          返回
        </Button>
        <Neighbours {...parts} />
      </div>
      <div className="collect-one-head">
        <h2 ref={heading} className="grow" tabIndex={-1}>
          {name}
        </h2>
        <UnitBadge state={line.state} />
      </div>
      <p className="quiet">
        {[CATEGORIES[category], reach, line.counted ? "已计入" : "未计入"]
          .filter((words) => words !== "")
          .join(" · ")}
      </p>
      {file !== null && !isFromSheet && <p className="quiet">{`文件：${fileName(file.path)}`}</p>}
      {reason !== null && <p>{reason}</p>}
      {verdict !== null && !isFromSheet && <VerdictLine verdict={verdict} />}
      {isFromSheet && <p className="quiet">只有“明细”里的数，问题和正文要重新选择文件才看得到。</p>}
      {file !== null && read !== null && (
        <div className="actions">
          <Button size="small" onClick={() => pane.perform(goToUnit({ unit: name, cell: null }))}>
            到明细看
          </Button>
        </div>
      )}
      {read !== null &&
        read.problems.map((problem) => (
          <p key={problem} className="quiet">
            {problem}
          </p>
        ))}
      {read !== null && <UnitFindings {...parts} read={read} isFromSheet={isFromSheet} />}
      {read !== null && <UnitYears {...parts} read={read} />}
      {read !== null && !isFromSheet && (
        <>
          <ReturnFields {...parts} />
          <OneOpinion {...parts} />
        </>
      )}
    </div>
  );
}

/** 上一个 and 下一个 of what is listed. */
function Neighbours({ outcome, state, desk, line }: UnitParts): ReactElement {
  const all = outcome.lines.filter(
    (one) => state.filter === null || one.state === state.filter || one === line,
  );
  const at = all.indexOf(line);
  const go = (step: number): void => {
    const next = all[at + step];
    if (next === undefined) return;
    desk.change((before) => ({ ...before, view: { kind: "unit", name: next.unit.name } }));
  };
  return (
    <div className="actions">
      <Button size="small" disabledFocusable={at <= 0} onClick={() => go(-1)}>
        上一个
      </Button>
      <Button size="small" disabledFocusable={at >= all.length - 1} onClick={() => go(1)}>
        下一个
      </Button>
    </div>
  );
}
