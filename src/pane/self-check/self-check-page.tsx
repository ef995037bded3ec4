import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import project from "../../../package.json";
import { selfCheck } from "../../actions/self-check";
import type { SelfCheckReport } from "../../excel/contract/self-check-contract";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";
import { CopyResult } from "./copy-result";
import { pageCases } from "./page-cases";
import { ResultTable } from "./result-table";
import "./self-check.css";
import { resultText, summary } from "./words";

/** Where it is: the case that runs now, counted from 1. */
interface Step {
  readonly number: number;
  readonly total: number;
  readonly title: string;
}

/** 自检: says what it does, asks, runs, and shows what came of it. Who leaves the page stops it. */
export function SelfCheckPage({ pane }: { readonly pane: Pane }): ReactElement {
  const [asked, setAsked] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  const [report, setReport] = useState<SelfCheckReport | null>(null);
  const [stopping, setStopping] = useState(false);
  const stopped = useRef(false);
  useEffect(() => {
    stopped.current = false;
    return () => {
      stopped.current = true;
    };
  }, []);
  const start = async (): Promise<void> => {
    stopped.current = false;
    setAsked(false);
    setReport(null);
    setStopping(false);
    const listener = {
      begun: (number: number, total: number, title: string) => setStep({ number, total, title }),
      isStopped: () => stopped.current,
    };
    await pane.run(selfCheck({ listener, pageCases, tell: setReport }));
    setStep(null);
  };
  const busy = pane.state.running !== null;
  return (
    <>
      <p>
        看看这台电脑上的 Excel
        是不是照年报助手需要的那样工作，给管理员或第一次使用的人用。约需一分钟。
      </p>
      <ul className="lines">
        <li>只在空白工作簿里做：请先新建一个工作簿，在那里打开窗格。</li>
        <li>会新建几张工作表，做完就删去；请不要同时在这个工作簿里填写。</li>
        <li>Excel 的撤销列表会被清空。</li>
      </ul>
      {asked ? (
        <QuestionBox
          title="现在开始自检？"
          answers={[{ label: "开始", run: () => void start(), disabled: busy }]}
          onCancel={() => setAsked(false)}
        >
          <p>Excel 的撤销列表会被清空，不能再用 Ctrl+Z 退回以前的操作。</p>
        </QuestionBox>
      ) : (
        <div className="actions">
          <Button
            size="small"
            appearance={report === null ? "primary" : "secondary"}
            disabledFocusable={busy}
            onClick={() => setAsked(true)}
          >
            开始自检
          </Button>
          {step !== null && (
            <Button
              size="small"
              disabledFocusable={stopping}
              onClick={() => {
                stopped.current = true;
                setStopping(true);
              }}
            >
              停止
            </Button>
          )}
        </div>
      )}
      <p role="status">
        {step !== null &&
          (stopping ? "正在停止，删去新建的工作表…" : `${step.number}/${step.total} ${step.title}`)}
        {report !== null && summary(report)}
      </p>
      {report !== null && (
        <>
          <CopyResult text={resultText(report, project.version)} />
          <ResultTable results={report.results} />
        </>
      )}
    </>
  );
}
