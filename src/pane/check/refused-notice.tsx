import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chooseTable } from "../../actions/choose-table";
import { partName } from "../../check/review/part-name";
import type { RefusedTable } from "../../excel/contract/contract";
import { insert } from "../fill/insert";
import { NoticeBox } from "../parts/notice-box";
import type { Pane } from "../use-pane";

interface RefusedNoticeProps {
  readonly pane: Pane;
  readonly refused: RefusedTable;
}

/** Why a table is not audited, and the way on: the one that is meant, or a new one. */
export function RefusedNotice({ pane, refused }: RefusedNoticeProps): ReactElement {
  const { table, sentence, candidates, isUnknown = false } = refused;
  const name = partName(table);
  const busy = pane.state.running !== null;
  return (
    <NoticeBox
      tone="error"
      text={`${name}没有审核：${sentence}`}
      lines={
        candidates.length > 0 || isUnknown
          ? []
          : [
              `表格刚改动过的，按 Ctrl+Z 撤销改动；改不回来的，插入一张新的${name}，把数填进去，再删去原来那张。`,
            ]
      }
    >
      {candidates.length > 0 ? (
        candidates.map((choice) => (
          <Button
            key={`${choice.sheet} ${choice.address}`}
            size="small"
            disabledFocusable={busy}
            onClick={() => pane.perform(chooseTable(choice))}
          >
            {`审核“${choice.sheet}”的 ${choice.address}`}
          </Button>
        ))
      ) : (
        <Button size="small" disabledFocusable={busy} onClick={() => void insert(pane, [table])}>
          {`插入新的${name}`}
        </Button>
      )}
    </NoticeBox>
  );
}
