import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tableNames } from "../../actions/sentences";
import type { Finding } from "../../check/finding";
import { TABLE_KEYS } from "../../report/form";
import type { Pane } from "../use-pane";
import { FillQuestion } from "./fill-question";
import { zeroFills } from "./groups";

interface FillAllBlanksProps {
  readonly pane: Pane;
  readonly findings: readonly Finding[];
}

/** 全部空白填 0 for all tables at once, where several have blanks that may be 0. */
export function FillAllBlanks({ pane, findings }: FillAllBlanksProps): ReactElement | null {
  const fixes = zeroFills(findings);
  const tables = TABLE_KEYS.filter((table) => fixes.some(({ cell }) => cell.table === table));
  if (tables.length < 2) return null;
  return (
    <div className="check-fill-all">
      <div className="actions">
        <Button
          size="small"
          disabledFocusable={pane.state.running !== null}
          onClick={() =>
            pane.dispatch({ type: "ask", question: { kind: "fillAll", table: null, fixes } })
          }
        >
          {`全部空白填 0（${fixes.length} 格）`}
        </Button>
      </div>
      <FillQuestion pane={pane} table={null} names={tableNames(tables)} />
    </div>
  );
}
