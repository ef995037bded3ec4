import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { CountField } from "../fields/count-field";
import { CountedList } from "../fields/counted-list";
import { MeasureList } from "../fields/text-list";
import { AreaField } from "../fields/text-fields";
import { fieldLabel } from "../field-label";
import type { PartProps } from "./part-props";

type Disclosure = DraftForm["general"]["disclosure"];

const KINDS = ["机构职能类", "政策文件类", "规划计划类", "财政信息类", "工作动态类", "其他"];
const CHANNELS = ["政府网站", "政务新媒体", "公开栏", "政府公报", "查阅点"];
const INTERPRETATIONS = ["文字解读", "图解", "视频解读", "在线访谈"];

/** What the kinds are kinds of: asked only where both totals are given. */
function KindsOf({ value, onChange }: PartProps<Disclosure["kindsOf"]>): ReactElement {
  return (
    <Field label={fieldLabel("general.disclosure.kindsOf")}>
      <RadioGroup
        layout="horizontal"
        value={value}
        onChange={(_, data) => onChange(data.value === "total" ? "total" : "added")}
      >
        <Radio value="added" label="按本年新增" />
        <Radio value="total" label="按累计" />
      </RadioGroup>
    </Field>
  );
}

/** （一）主动公开. */
export function DisclosurePart({ value, onChange }: PartProps<Disclosure>): ReactElement {
  const change = (part: Partial<Disclosure>): void => onChange({ ...value, ...part });
  const { responses } = value;
  return (
    <>
      <div className="draft-halves">
        <CountField
          field="general.disclosure.total"
          unit="条"
          value={value.total}
          onChange={(total) => change({ total })}
        />
        <CountField
          field="general.disclosure.added"
          unit="条"
          value={value.added}
          onChange={(added) => change({ added })}
        />
      </div>
      {value.total !== null && value.added !== null && (
        <KindsOf value={value.kindsOf} onChange={(kindsOf) => change({ kindsOf })} />
      )}
      <CountedList
        field="general.disclosure.kinds"
        noun="类别"
        unit="条"
        entries={value.kinds}
        suggestions={KINDS}
        onChange={(kinds) => change({ kinds })}
      />
      <CountedList
        field="general.disclosure.channels"
        noun="渠道"
        unit="条"
        entries={value.channels}
        suggestions={CHANNELS}
        onChange={(channels) => change({ channels })}
      />
      <CountedList
        field="general.disclosure.interpretations"
        noun="解读"
        unit="件"
        entries={value.interpretations}
        suggestions={INTERPRETATIONS}
        onChange={(interpretations) => change({ interpretations })}
      />
      <CountField
        field="general.disclosure.responses.count"
        unit="次"
        value={responses.count}
        onChange={(count) => change({ responses: { ...responses, count } })}
      />
      <AreaField
        field="general.disclosure.responses.remarks"
        value={responses.remarks}
        onChange={(remarks) => change({ responses: { ...responses, remarks } })}
      />
      <AreaField
        field="general.disclosure.remarks"
        value={value.remarks}
        onChange={(remarks) => change({ remarks })}
      />
      <MeasureList
        topic="disclosure"
        texts={value.measures}
        onChange={(measures) => change({ measures })}
      />
    </>
  );
}
