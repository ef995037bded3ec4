import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { TABLE_NAMES } from "../../../report/names";
import { MeasureList } from "../fields/text-list";
import type { PartProps } from "./part-props";

/** （三）政府信息管理: the numbers of documents are table two's. */
export function ManagementPart({
  value,
  onChange,
}: PartProps<DraftForm["general"]["management"]>): ReactElement {
  return (
    <>
      <p>{`规范性文件的制发、废止和现行有效件数取自${TABLE_NAMES.disclosure.short}，不用填写。`}</p>
      <MeasureList
        topic="management"
        texts={value.measures}
        onChange={(measures) => onChange({ measures })}
      />
    </>
  );
}
