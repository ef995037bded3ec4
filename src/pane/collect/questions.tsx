import { Button, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { chosenFile } from "../../actions/collect/assigned";
import type { Assignment, DeskOutcome, FileQuestion } from "../../collect/desk";
import { Fold } from "../parts/fold";
import { Differences } from "./differences";
import type { DeskParts } from "./desk-screen";
import { fileName } from "./file-words";

/** The answer that a file is nobody's. */
const NOBODY = "\0nobody";

type WhichQuestion = Extract<FileQuestion, { readonly kind: "which" }>;
type WhoseQuestion = Extract<FileQuestion, { readonly kind: "whose" }>;

const idOf = (question: FileQuestion): string =>
  question.kind === "whose" ? `whose ${question.path}` : `which ${question.unit}`;

const isAsked = (question: FileQuestion): boolean =>
  question.kind === "whose" || question.taken === null;

/** What an answer says of the files. */
function answered(
  question: FileQuestion,
  value: string,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  return question.kind === "whose"
    ? [{ path: question.path, unit: value === NOBODY ? null : value }]
    : chosenFile(question, value, assignments);
}

/** What nobody can say but the officer: whose a file is, which of two counts. One 确定 for all. */
export function Questions(parts: DeskParts): ReactElement | null {
  const { outcome, state, desk } = parts;
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = outcome.questions.filter(isAsked);
  if (state.view.kind !== "units" && asked.length > 0) {
    return <Elsewhere {...parts} count={asked.length} />;
  }
  const settled = outcome.questions.filter(
    (question): question is WhichQuestion => question.kind === "which" && question.taken !== null,
  );
  const choose = (question: FileQuestion, value: string): void => {
    setAnswers((before) => new Map(before).set(idOf(question), value));
  };
  const given = asked.filter((question) => (answers.get(idOf(question)) ?? "") !== "");
  const settle = (all: readonly (readonly [FileQuestion, string])[]): void =>
    void desk.answer(
      all.flatMap(([question, value]) => answered(question, value, state.assignments)),
    );
  const confirm = (): void => {
    settle(given.map((question) => [question, answers.get(idOf(question)) ?? ""]));
    setAnswers(new Map());
  };
  return (
    <>
      {asked.length > 0 && (
        <section className="collect-questions" aria-labelledby="questions-heading">
          <h2 id="questions-heading">{`有 ${asked.length} 处要您定`}</h2>
          <ul className="plain">
            {asked.map((question) => (
              <li key={idOf(question)} className="collect-question">
                {question.kind === "whose" ? (
                  <Whose
                    outcome={outcome}
                    question={question}
                    value={answers.get(idOf(question)) ?? ""}
                    onChoose={(value) => choose(question, value)}
                  />
                ) : (
                  <Which
                    question={question}
                    value={answers.get(idOf(question)) ?? ""}
                    onChoose={(value) => choose(question, value)}
                  />
                )}
              </li>
            ))}
          </ul>
          <div className="actions">
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={given.length === 0}
              onClick={() => {
                if (given.length > 0) confirm();
              }}
            >
              {given.length < asked.length && given.length > 0
                ? `确定（${given.length} 处）`
                : "确定"}
            </Button>
          </div>
        </section>
      )}
      {settled.length > 0 && (
        <Fold summary={`一个单位有几个文件的（${settled.length}），用的是较新的`}>
          {() => (
            <ul className="plain">
              {settled.map((question) => (
                <li key={idOf(question)} className="collect-question">
                  <Which
                    question={question}
                    value={question.taken ?? ""}
                    onChoose={(value) => settle([[question, value]])}
                  />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  );
}

/** In other views a line that leads there. */
function Elsewhere({ desk, count }: DeskParts & { readonly count: number }): ReactElement {
  return (
    <p>
      <button
        type="button"
        className="link"
        onClick={() =>
          desk.change((before) => ({ ...before, view: { kind: "units", from: null } }))
        }
      >
        {`有 ${count} 处要您定`}
      </button>
    </p>
  );
}

interface WhoseProps {
  readonly outcome: DeskOutcome;
  readonly question: WhoseQuestion;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function whoseWords({ found, candidates }: WhoseQuestion, year: number): string {
  const [only] = candidates;
  if (candidates.length === 1 && only === found) {
    return `文件里没有写年度。是不是“${found}”${year} 年的年报？`;
  }
  return found === ""
    ? "文件里没有单位名称，是哪个单位的？"
    : `文件里写的是“${found}”，是哪个单位的？`;
}

function Whose({ outcome, question, value, onChoose }: WhoseProps): ReactElement {
  const { path, candidates } = question;
  const content = outcome.desk.files.find((file) => file.path === path)?.content;
  const sentence = content?.kind === "unread" ? content.sentence : null;
  return (
    <>
      <p className="collect-question-file">{fileName(path)}</p>
      {sentence !== null && <p className="quiet">{`读不出：${sentence}`}</p>}
      <p>{whoseWords(question, outcome.desk.frame.year)}</p>
      <WhoseSelect
        outcome={outcome}
        path={path}
        candidates={candidates}
        value={value}
        onChoose={(unit) => onChoose(unit ?? NOBODY)}
      />
    </>
  );
}

interface WhoseSelectProps {
  readonly outcome: DeskOutcome;
  readonly path: string;
  readonly candidates: readonly string[];
  /** Null: the file is nobody's. */
  readonly value: string | null;
  readonly onChoose: (unit: string | null) => void;
}

/** The units of the list, the likely ones first. */
export function WhoseSelect(props: WhoseSelectProps): ReactElement {
  const { outcome, path, candidates, value, onChoose } = props;
  const others = outcome.desk.units
    .map(({ name }) => name)
    .filter((name) => !candidates.includes(name));
  return (
    <Select
      size="small"
      aria-label={`${fileName(path)}是哪个单位的`}
      value={value ?? NOBODY}
      onChange={(_, chosen) => onChoose(chosen.value === NOBODY ? null : chosen.value)}
    >
      <option value="" disabled>
        请选择
      </option>
      {candidates.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      <option value={NOBODY}>不属于名单里的单位</option>
      {others.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface WhichProps {
  readonly question: WhichQuestion;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Which({ question, value, onChoose }: WhichProps): ReactElement {
  const { unit, paths, differences, equal } = question;
  return (
    <>
      <p className="collect-question-file">{unit}</p>
      <p>
        {equal ? `有 ${paths.length} 个文件，内容相同。` : `有 ${paths.length} 个文件，用哪一个？`}
      </p>
      <Select
        size="small"
        aria-label={`${unit}用哪个文件`}
        value={value}
        onChange={(_, chosen) => onChoose(chosen.value)}
      >
        <option value="" disabled>
          请选择
        </option>
        {paths.map((path, at) => (
          <option key={path} value={path}>
            {`${fileName(path)}${at === 0 ? "（最新）" : ""}`}
          </option>
        ))}
      </Select>
      {!equal && <Differences differences={differences} />}
    </>
  );
}
