import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isOtherUnit } from "../../report/unit-names";
import type { PreviousReport } from "../../excel/contract/import-contract";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";
import { ChooseFile } from "./choose-file";
import { LastYearStart } from "./last-year-start";
import { removePrevious } from "../../actions/previous-report";

function describe(previous: PreviousReport | null, own: string): string {
  if (previous === null) return "还没有导入，审核不与上年比对";
  const { organisation, year, comparable } = previous;
  const why = isOtherUnit(organisation, own) ? `不是${own}的年报` : "与报告年度不相邻";
  return `${organisation} ${year} 年度，${comparable ? "已用于比对" : `${why}，未用于比对`}`;
}

/** 上年年报: which one the workbook keeps, and whether 审核 compares with it. */
export function PreviousLine({ pane }: { readonly pane: Pane }): ReactElement {
  const { outcome, question, running } = pane.state;
  const previous = outcome?.previous ?? null;
  return (
    <>
      <div className="import-previous">
        <p className="grow">
          <strong>上年年报</strong>
          {`：${describe(previous, outcome?.report.organisation ?? "")}`}
        </p>
        <div className="actions">
          <ChooseFile
            pane={pane}
            purpose="previous"
            label={previous === null ? "导入上年年报" : "更换上年年报"}
            small
          />
          {previous !== null && (
            <Button
              size="small"
              disabledFocusable={running !== null}
              onClick={() => pane.dispatch({ type: "ask", question: { kind: "removePrevious" } })}
            >
              移除
            </Button>
          )}
        </div>
      </div>
      {previous?.comparable === true && <LastYearStart pane={pane} />}
      {question?.kind === "removePrevious" && (
        <QuestionBox
          title="移除上年年报？"
          answers={[{ label: "确定移除", run: () => pane.perform(removePrevious()) }]}
          onCancel={() => pane.dispatch({ type: "withdraw" })}
        >
          <p>移除后，审核不再与上年比对。原来的文件不受影响，以后可以再导入。</p>
        </QuestionBox>
      )}
    </>
  );
}
