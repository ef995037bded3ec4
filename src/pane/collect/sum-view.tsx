import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { check } from "../../actions/check";
import { auditSum } from "../../collect/audit-sum";
import type { WrittenDesk } from "../../excel/contract/desk-contract";
import { NoticeBox } from "../parts/notice-box";
import { VerdictLine } from "../parts/verdict-line";
import { BetweenUnits } from "./between-units";
import { CellParts } from "./cell-parts";
import type { DeskParts } from "./desk-screen";
import { SumContents } from "./sum-contents";

/** 汇总: what was written, what the sum holds, and where each of its numbers comes from. */
export function SumView(parts: DeskParts): ReactElement {
  const { pane, outcome, state } = parts;
  const { written, isUnwritten, reading } = state;
  const audit = useMemo(() => (reading === null ? auditSum(outcome) : null), [outcome, reading]);
  const toCheck = (): void => {
    pane.dispatch({ type: "tab", tab: "check" });
    pane.perform(check());
  };
  return (
    <div className="collect-sum">
      <div role="status">
        {written !== null && (
          <NoticeBox
            tone={written.left.length > 0 ? "info" : "success"}
            text={writtenWords(outcome.counted, written)}
            lines={[
              ...written.changes.slice(0, MOST_CHANGES),
              ...more(written.changes),
              ...written.left,
            ]}
          />
        )}
      </div>
      {written === null && isUnwritten && (
        <p>
          还没有写进工作表。按上面的“写入汇总表”，汇总二、汇总三、汇总四和明细就按现在的情况写好。
        </p>
      )}
      {audit !== null && (
        <div className="collect-verdict">
          <VerdictLine verdict={audit.verdict} />
          <div className="actions">
            <Button size="small" disabledFocusable={pane.state.running !== null} onClick={toCheck}>
              审核汇总表
            </Button>
          </div>
        </div>
      )}
      <CellParts {...parts} />
      <SumContents {...parts} />
      <BetweenUnits {...parts} />
    </div>
  );
}

/** More changes than this are counted only. */
const MOST_CHANGES = 8;

const more = (changes: readonly string[]): readonly string[] =>
  changes.length > MOST_CHANGES ? [`还有 ${changes.length - MOST_CHANGES} 格。`] : [];

function writtenWords(counted: number, { sheets, changes }: WrittenDesk): string {
  const names = sheets.map((sheet) => `“${sheet}”`).join("、");
  const what = names === "" ? "工作表里已经是现在的情况，没有要写的。" : `已写入${names}。`;
  const changed = changes.length === 0 ? "" : `汇总有 ${changes.length} 格变了：`;
  return `${what}计入 ${counted} 个单位。${changed}`;
}
