import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SetUpForm, TakenOver } from "../../actions/collect/desk-state";
import { CATEGORIES, CATEGORY_KEYS } from "../../collect/unit";
import type { Unit } from "../../collect/unit";
import { NoticeBox } from "../parts/notice-box";
import { askLastYear, askList } from "./ask-once";
import { FileButton } from "../parts/file-button";
import { listOf } from "./set-up";
import type { DeskPane } from "./use-desk";

/** More problems than this are counted only. */
const MOST_PROBLEMS = 8;

/** 49 个单位：本级 1，部门 37，乡镇街道 11. */
function countWords(units: readonly Unit[]): string {
  const parts = CATEGORY_KEYS.flatMap((key) => {
    const count = units.filter(({ category }) => category === key).length;
    return count === 0 ? [] : [`${CATEGORIES[key]} ${count}`];
  });
  return `${units.length} 个单位：${parts.join("，")}`;
}

/** 沿用“2024汇总.xlsx”：49 个单位，45 份 2024 年的数。 */
function takenWords({ from, units, previous }: TakenOver): string {
  const [first] = previous;
  const numbers =
    first === undefined ? "里面没有各单位的数" : `${previous.length} 份 ${first.year} 年的数`;
  return `沿用“${from}”：${units.length} 个单位，${numbers}。`;
}

/** 单位名单: pasted, from a file, or last year's. */
export function ListBox(props: DeskPane & { readonly organisation: string }): ReactElement {
  const { state, desk, organisation } = props;
  const { setUp } = state;
  const { file, lastYear, failure } = setUp;
  const list = listOf(setUp, organisation);
  const change = (part: Partial<SetUpForm>): void =>
    desk.change((before) => ({ ...before, setUp: { ...before.setUp, failure: null, ...part } }));
  const takeList = async (chosen: File): Promise<void> => {
    const read = await askList(chosen);
    if (read.ok) change({ file: { name: chosen.name, grid: read.grid } });
    else change({ failure: `“${chosen.name}”没有读入。${read.sentence}` });
  };
  const takeLastYear = async (chosen: File): Promise<void> => {
    const read = await askLastYear(chosen);
    if (read.ok) change({ lastYear: read.taken });
    else change({ failure: `“${chosen.name}”没有读入。${read.sentence}` });
  };
  return (
    <section className="collect-list" aria-labelledby="list-heading">
      <h2 id="list-heading">单位名单</h2>
      {file === null ? (
        <Field label="粘贴名单，一行一个单位；从 Excel 复制的整张表也可以">
          <Textarea
            className="area"
            rows={4}
            value={setUp.list}
            placeholder={"某某县人民政府办公室\n县发展和改革局\n城关镇人民政府"}
            onChange={(_, { value }) => change({ list: value })}
          />
        </Field>
      ) : (
        <p className="collect-chosen">
          <span className="grow">{`名单来自“${file.name}”。`}</span>
          <Button size="small" onClick={() => change({ file: null })}>
            不用这个文件
          </Button>
        </p>
      )}
      <div className="actions">
        <FileButton
          label="选择名单文件"
          accept=".xlsx,.xls,.csv,.txt"
          onFile={(chosen) => void takeList(chosen)}
        />
        <FileButton
          label="沿用上年的汇总工作簿"
          accept=".xlsx"
          onFile={(chosen) => void takeLastYear(chosen)}
        />
      </div>
      {lastYear !== null && (
        <p className="collect-chosen">
          <span className="grow">{takenWords(lastYear)}</span>
          <Button size="small" onClick={() => change({ lastYear: null })}>
            不沿用
          </Button>
        </p>
      )}
      <div role="status">
        {failure !== null && <NoticeBox tone="error" text={failure} />}
        {list.units.length > 0 && (
          <p className="collect-found">
            <strong>{countWords(list.units)}</strong>
            <span className="quiet">简称、类别、是否计入，建好以后在“单位名单”里都可以改。</span>
          </p>
        )}
      </div>
      {list.problems.length > 0 && (
        <NoticeBox
          tone="info"
          text={`名单里有 ${list.problems.length} 处要看一下：`}
          lines={[
            ...list.problems.slice(0, MOST_PROBLEMS),
            ...(list.problems.length > MOST_PROBLEMS
              ? [`还有 ${list.problems.length - MOST_PROBLEMS} 处。`]
              : []),
          ]}
        />
      )}
      {list.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
