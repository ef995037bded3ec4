import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RefusedTable } from "../../excel/contract";
import { NoticeBox } from "../parts/notice-box";
import type { Pane } from "../use-pane";
import { chooseTable } from "../../actions/choose-table";

interface RefusedNoticeProps {
  readonly pane: Pane;
  readonly refused: RefusedTable;
}

/** Why a table is not audited; where several are meant, the user says which one. */
export function RefusedNotice({ pane, refused }: RefusedNoticeProps): ReactElement {
  const { sentence, candidates } = refused;
  if (candidates.length === 0) return <NoticeBox tone="error" text={sentence} />;
  return (
    <NoticeBox tone="error" text={sentence}>
      {candidates.map((choice) => (
        <Button
          key={`${choice.sheet} ${choice.address}`}
          size="small"
          disabledFocusable={pane.state.running !== null}
          onClick={() => pane.perform(chooseTable(choice))}
        >
          {`审核“${choice.sheet}”的 ${choice.address}`}
        </Button>
      ))}
    </NoticeBox>
  );
}
