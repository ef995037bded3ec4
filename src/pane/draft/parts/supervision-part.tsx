import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { CountField } from "../fields/count-field";
import { MeasureList } from "../fields/text-list";
import { AreaField } from "../fields/text-fields";
import type { PartProps } from "./part-props";

type Supervision = DraftForm["general"]["supervision"];

const NOT_HELD = "没有开展的写明没有开展；只写“无”的不写入正文。";

/** （五）监督保障: trainings and the results that governments report. */
export function SupervisionPart({ value, onChange }: PartProps<Supervision>): ReactElement {
  const change = (part: Partial<Supervision>): void => onChange({ ...value, ...part });
  const { accountability } = value;
  return (
    <>
      <div className="draft-halves">
        <CountField
          field="general.supervision.trainings"
          unit="次"
          value={value.trainings}
          onChange={(trainings) => change({ trainings })}
        />
        <CountField
          field="general.supervision.trainees"
          unit="人次"
          value={value.trainees}
          onChange={(trainees) => change({ trainees })}
        />
      </div>
      <MeasureList
        topic="supervision"
        texts={value.measures}
        onChange={(measures) => change({ measures })}
      />
      <AreaField
        field="general.supervision.assessment"
        hint={NOT_HELD}
        value={value.assessment}
        onChange={(assessment) => change({ assessment })}
      />
      <AreaField
        field="general.supervision.evaluation"
        hint={NOT_HELD}
        value={value.evaluation}
        onChange={(evaluation) => change({ evaluation })}
      />
      <CountField
        field="general.supervision.accountability.cases"
        unit="起"
        hint="没有发生填 0。"
        value={accountability.cases}
        onChange={(cases) => change({ accountability: { ...accountability, cases } })}
      />
      <AreaField
        field="general.supervision.accountability.remarks"
        value={accountability.remarks}
        onChange={(remarks) => change({ accountability: { ...accountability, remarks } })}
      />
    </>
  );
}
