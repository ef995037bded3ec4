import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OpinionForm } from "../../actions/collect/desk-state";
import { opinionUnits } from "../../actions/collect/opinion-units";
import { isWithoutDownloads } from "../export/download";
import { NoticeBox } from "../parts/notice-box";
import { QuestionBox } from "../parts/question-box";
import type { DeskParts } from "./desk-screen";
import { OpinionPick } from "./opinion-pick";
import { useOpinions } from "./use-opinions";

const MAC_NOTE =
  "Mac 上的 Excel 多半不让窗格下载文件，下面的按钮可能什么也得不到。请打开单位，用“复制审核意见”，粘贴到 Word 里保存。";

/** 审核意见: for all that have something to correct, or those that are chosen, in one click. */
export function OpinionsView(parts: DeskParts): ReactElement {
  const { outcome, state, desk } = parts;
  const units = opinionUnits(outcome, state.fromSheet);
  const { running, told, asked, leave, mark, dismiss } = useOpinions(parts);
  const { opinions } = state;
  const change = (part: Partial<OpinionForm>): void =>
    desk.change((before) => ({ ...before, opinions: { ...before.opinions, ...part } }));
  const isChosen = (name: string, isProposed: boolean): boolean =>
    opinions.chosen === null ? isProposed : opinions.chosen.has(name);
  const chosen = units.filter(({ line, isProposed }) => isChosen(line.unit.name, isProposed));
  if (units.length === 0) {
    return (
      <p>
        {state.files.length === 0
          ? "先选择各单位的年报，有问题的单位会列在这里。"
          : "读到的年报没有发现问题，没有要退回的。"}
      </p>
    );
  }
  return (
    <div className="collect-opinions">
      <div className="collect-pair">
        <Field label="重报期限">
          <Input
            type="date"
            value={opinions.due}
            onChange={(_, { value }) => change({ due: value })}
          />
        </Field>
        <Field label="落款">
          <Input
            value={opinions.signature ?? outcome.desk.frame.organisation}
            onChange={(_, { value }) => change({ signature: value })}
          />
        </Field>
      </div>
      <OpinionPick {...parts} units={units} chosen={chosen} onChange={change} />
      {isWithoutDownloads() && <p>{MAC_NOTE}</p>}
      <div className="foot">
        <div role="status">
          {running && <p className="quiet">正在导出…</p>}
          {told !== null && <NoticeBox tone={told.tone} text={told.text} onClose={dismiss} />}
        </div>
        {asked !== null && (
          <QuestionBox
            title={`把这 ${asked.length} 个单位标为已退回？`}
            answers={[{ label: "标为已退回", run: mark }]}
            onCancel={dismiss}
          >
            <p>
              {`“退回清单”里写上今天的日期${opinions.due === "" ? "" : `和重报期限 ${opinions.due}`}。收到新的年报后，状态自动更新。`}
            </p>
          </QuestionBox>
        )}
        {asked === null && (
          <div className="actions">
            <Button
              appearance="primary"
              disabledFocusable={running || chosen.length === 0}
              onClick={() => leave("docx", chosen)}
            >
              {chosen.length === 1 ? "导出 Word" : `导出 Word（${chosen.length} 份）`}
            </Button>
            <Button
              disabledFocusable={running || chosen.length === 0}
              onClick={() => leave("xlsx", chosen)}
            >
              导出 Excel
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
