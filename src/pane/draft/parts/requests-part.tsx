import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { tableNames } from "../../../actions/sentences";
import { AreaField } from "../fields/text-fields";
import type { PartProps } from "./part-props";

/** （二）依申请公开: its numbers are the tables'. */
export function RequestsPart({
  value,
  onChange,
}: PartProps<DraftForm["general"]["requests"]>): ReactElement {
  return (
    <>
      {/* What is missing here is filled in the tables. */}
      <p data-field="general.requests" tabIndex={-1}>
        {`收到、办理、复议和诉讼的件数取自${tableNames(["requests", "proceedings"])}，不用填写；表里的数改了，正文跟着改。`}
      </p>
      <AreaField
        field="general.requests.remarks"
        value={value.remarks}
        onChange={(remarks) => onChange({ remarks })}
      />
    </>
  );
}
