import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { TextList } from "../fields/text-list";
import { LineField, TickField } from "../fields/text-fields";
import type { PartProps } from "./part-props";

/** 开头: what the report is made by, its period, where it is published, whom to ask. */
export function OpeningPart({ value, onChange }: PartProps<DraftForm["opening"]>): ReactElement {
  const change = (part: Partial<DraftForm["opening"]>): void => onChange({ ...value, ...part });
  return (
    <>
      <div>
        <TickField
          label="写明依据《条例》"
          value={value.citeRegulation}
          onChange={(citeRegulation) => change({ citeRegulation })}
        />
        <TickField
          label="写明依据格式文件"
          value={value.citeNotice}
          onChange={(citeNotice) => change({ citeNotice })}
        />
        <TickField
          label="写明统计期限（1月1日至12月31日）"
          value={value.period}
          onChange={(period) => change({ period })}
        />
      </div>
      <TextList
        field="opening.otherBases"
        noun="依据"
        texts={value.otherBases}
        onChange={(otherBases) => change({ otherBases })}
      />
      <LineField
        field="opening.publishedAt"
        value={value.publishedAt}
        placeholder="例如：某某县人民政府网站"
        onChange={(publishedAt) => change({ publishedAt })}
      />
      <LineField field="opening.url" value={value.url} onChange={(url) => change({ url })} />
      <LineField
        field="opening.office"
        value={value.office}
        placeholder="例如：某某镇党政办公室"
        onChange={(office) => change({ office })}
      />
      <LineField
        field="opening.address"
        value={value.address}
        onChange={(address) => change({ address })}
      />
      <div className="draft-halves">
        <LineField
          field="opening.postcode"
          value={value.postcode}
          onChange={(postcode) => change({ postcode })}
        />
        <LineField
          field="opening.phone"
          value={value.phone}
          onChange={(phone) => change({ phone })}
        />
      </div>
      <LineField
        field="opening.email"
        value={value.email}
        onChange={(email) => change({ email })}
      />
    </>
  );
}
