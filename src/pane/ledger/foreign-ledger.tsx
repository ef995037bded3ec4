import { Button, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId, useMemo, useState } from "react";
import { ledgerAddress } from "../../actions/ledger/address";
import { countedFor } from "../../actions/ledger/counted-for";
import { formatOfKey } from "../../actions/ledger/ledger-in-use";
import type { BroughtLedger } from "../../actions/ledger/ledger-state";
import { proposeFill } from "../../actions/ledger/propose-fill";
import type { LedgerSheet } from "../../excel/contract/ledger-contract";
import { withAnswers } from "../../ledger/answered";
import { COLUMNS } from "../../ledger/columns";
import { yearPeriod } from "../../ledger/day";
import { resultRows, Results } from "../../ledger/results";
import { settledRows, takeOver } from "../../ledger/take-over";
import type { Doubt, KeptCells, TakeOver } from "../../ledger/take-over";
import type { TakenColumn } from "../../ledger/taken-columns";
import { Jump } from "../check/jump";
import { Fold } from "../parts/fold";
import { useFew } from "../parts/use-few";
import type { Pane } from "../use-pane";
import { BringButtons } from "./bring-buttons";
import { insert } from "./insert";

interface ForeignLedgerProps {
  readonly pane: Pane;
  readonly brought: BroughtLedger;
  /** The sheet of this workbook; null for a file. */
  readonly sheet: LedgerSheet | null;
}

/** Somebody else's ledger: what was understood of it, what is asked, and what can be done with it. */
export function ForeignLedger({ pane, brought, sheet }: ForeignLedgerProps): ReactElement {
  const { from, source } = brought;
  const { year, format: key } = countedFor(pane.state);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const { format, edition, taken } = useMemo(() => {
    const found = formatOfKey(key);
    const own = { results: new Results(found), rows: resultRows(found) };
    return { format: found, edition: own, taken: takeOver(source, own) };
  }, [source, key]);
  const { cases, doubts, kept } = taken;
  const open = doubts.filter((doubt) => !answers.has(doubt.key)).length;
  const busy = pane.state.running !== null;
  const count = (): void => {
    const settled = () => withAnswers(cases, answers, edition.results);
    const period = yearPeriod(year);
    pane.perform(proposeFill({ cases: settled, period, format, doubts: open + kept.length }));
  };
  const takeIn = (): void => {
    const rows = settledRows(cases, source, edition, answers);
    void insert(pane, { rows, counts: false });
  };
  return (
    <>
      <p>{`${from}：${cases.length} 件。没有填入以前，工作簿不会有任何改动。`}</p>
      {sheet !== null && <Place pane={pane} sheet={sheet} />}
      <Doubts
        doubts={doubts}
        answers={answers}
        onAnswer={(doubt, answer) => {
          const next = new Map(answers);
          if (answer === undefined) next.delete(doubt);
          else next.set(doubt, answer);
          setAnswers(next);
        }}
      />
      <Kept kept={kept} />
      <Columns taken={taken} />
      <div className="actions">
        <Button disabledFocusable={busy} onClick={takeIn}>
          带入新台账
        </Button>
        <Button disabledFocusable={busy} onClick={count}>
          按这张台账计数
        </Button>
        {sheet === null && (
          <Button
            disabledFocusable={busy}
            onClick={() => pane.dispatch({ type: "ledger", change: { brought: null } })}
          >
            不带入
          </Button>
        )}
      </div>
      <p className="quiet">
        “带入新台账”新建一张台账，把各件抄进去，原来的不改动；“按这张台账计数”只把现在的数填入表三、表四一次。
      </p>
      {sheet !== null && <BringButtons pane={pane} />}
    </>
  );
}

function Place({ pane, sheet }: { readonly pane: Pane; readonly sheet: LedgerSheet }) {
  const id = useId();
  return (
    <div className="ledger-row">
      <p className="grow" id={id}>{`“${sheet.sheet}”`}</p>
      <Jump pane={pane} id={null} address={ledgerAddress(sheet.sheet, 1)} describedBy={id} />
    </div>
  );
}

interface DoubtsProps {
  readonly doubts: readonly Doubt[];
  readonly answers: ReadonlyMap<string, string>;
  readonly onAnswer: (key: string, answer: string | undefined) => void;
}

function Doubts({ doubts, answers, onAnswer }: DoubtsProps): ReactElement | null {
  const { shown, more } = useFew(doubts);
  if (doubts.length === 0) return <p>每一处用词都认得，没有要选的。</p>;
  return (
    <div className="ledger-doubts">
      <p>{`有 ${doubts.length} 种写法说不准是哪一种，请各选一次；没有选的照原样留着，不计数：`}</p>
      <ul className="plain">
        {shown.map((doubt) => (
          <DoubtEntry
            key={doubt.key}
            doubt={doubt}
            answer={answers.get(doubt.key)}
            onAnswer={(answer) => onAnswer(doubt.key, answer)}
          />
        ))}
      </ul>
      {more}
    </div>
  );
}

const UNANSWERED = "unanswered";

function DoubtEntry(props: {
  readonly doubt: Doubt;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string | undefined) => void;
}) {
  const { doubt, answer, onAnswer } = props;
  const { column, words, rows, choices, mayBeBlank } = doubt;
  const id = useId();
  return (
    <li>
      <label htmlFor={id}>{`${COLUMNS[column].heading}“${words}”（${rows.length} 行）是`}</label>
      <Select
        id={id}
        size="small"
        value={answer ?? UNANSWERED}
        onChange={(_, { value }) => onAnswer(value === UNANSWERED ? undefined : value)}
      >
        <option value={UNANSWERED}>请选择</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
        {mayBeBlank && <option value="">没有（留空）</option>}
      </Select>
    </li>
  );
}

/** How many rows are named; the others are found in the sheet. */
const NAMED = 8;

function Kept({ kept }: { readonly kept: readonly KeptCells[] }): ReactElement | null {
  if (kept.length === 0) return null;
  return (
    <Fold summary={`不是日期、数字的格（${kept.length} 列）`}>
      {() => (
        <ul className="lines">
          {kept.map(({ column, rows }) => {
            const named = rows.slice(0, NAMED).map(({ row }) => row);
            const more = rows.length > NAMED ? ` 等 ${rows.length}` : "";
            return (
              <li key={column}>
                {`${COLUMNS[column].heading}：第 ${named.join("、")}${more} 行，照原样留着，请改好。`}
              </li>
            );
          })}
        </ul>
      )}
    </Fold>
  );
}

function columnWords({ theirs, heading, filled, understood, samples }: TakenColumn): string {
  const name = theirs === heading ? heading : `${theirs} → ${heading}`;
  const unclear = filled - understood;
  return [
    `${name}：${filled} 格`,
    ...(unclear > 0 ? [`其中 ${unclear} 格没有弄清`] : []),
    ...(samples.length > 0 ? [`例如 ${samples.join("、")}`] : []),
  ].join("，");
}

function Columns({ taken }: { readonly taken: TakeOver }): ReactElement {
  const { columns, leftColumns, passedOver } = taken;
  return (
    <Fold summary={`认出的列（${columns.length}）`}>
      {() => (
        <>
          <ul className="lines">
            {columns.map((column) => (
              <li key={column.column}>{columnWords(column)}</li>
            ))}
          </ul>
          {leftColumns.length > 0 && (
            <p>{`台账里没有对应的列，不带入：${leftColumns.map((name) => `“${name}”`).join("、")}。`}</p>
          )}
          {passedOver.length > 0 && (
            <p>{`第 ${passedOver.slice(0, NAMED).join("、")}${passedOver.length > NAMED ? ` 等 ${passedOver.length}` : ""} 行不是申请（合计、重复的表头等），没有算在内。`}</p>
          )}
        </>
      )}
    </Fold>
  );
}
