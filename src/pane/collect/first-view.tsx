import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { setUpDesk } from "../../actions/collect/set-up-desk";
import { DropZone } from "./drop-zone";
import { FrameFields } from "./frame-fields";
import { ListBox } from "./list-box";
import { listOf, setUpFrame } from "./set-up";
import type { DeskPane } from "./use-desk";

/** Before the sheets are there: what this is for, whose sum it is, and who has to report. */
export function FirstView(given: DeskPane): ReactElement {
  const { pane, state, desk, keep } = given;
  const { setUp } = state;
  const frame = setUpFrame(setUp, pane.state.form);
  const { units } = listOf(setUp, frame?.organisation ?? "");
  const build = (): void => {
    if (frame === null) {
      desk.change((before) => ({ ...before, setUp: { ...before.setUp, tried: true } }));
      return;
    }
    pane.perform(setUpDesk({ frame, units, tell: keep }));
  };
  return (
    <DropZone disabled onFiles={() => undefined}>
      <h2 className="hidden">汇总</h2>
      <ul className="plain collect-purpose">
        <li>
          <strong>收报、审核</strong>
          ：选一个文件夹，几十份年报一次读完，谁没报、谁有错，一目了然。
        </li>
        <li>
          <strong>汇总</strong>
          ：逐格相加，每个数都能查到是哪些单位的；单位名单、明细、汇总都是普通工作表。
        </li>
        <li>
          <strong>退回</strong>：审核意见一次导出。全程不联网，文件只在这台电脑上读。
        </li>
      </ul>
      <FrameFields {...given} />
      <ListBox {...given} organisation={frame?.organisation ?? ""} />
      <p className="quiet">
        {units.length === 0
          ? "没有名单也可以：一个文件算一个单位，只是看不出谁还没有报。"
          : `将新建单位名单（${units.length} 个单位）、收齐情况、汇总、明细等工作表，原有的工作表不动。`}
      </p>
      <div className="foot">
        <div className="actions">
          <Button
            appearance="primary"
            disabledFocusable={pane.state.running !== null}
            onClick={build}
          >
            建立汇总表
          </Button>
        </div>
      </div>
    </DropZone>
  );
}
