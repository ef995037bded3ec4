import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { WORKDAYS } from "../../actions/ledger/ledger-in-use";
import type { ReadLedger } from "../../actions/ledger/ledger-state";
import { dayText, readDay, yearOf } from "../../ledger/day";
import type { Period } from "../../ledger/day";
import { figuresOf } from "../../ledger/figures";
import { periodBetween, periodName, periodsOf } from "../../ledger/periods";
import { copyRich } from "../export/copy-rich";
import { figureRows } from "./figure-rows";
import type { FigureRow } from "./figure-rows";

/** A day as the field of a form gives it; null while it is none. */
function dayIn(text: string): number | null {
  const cell = readDay(text);
  return cell.kind === "text" ? cell.day : null;
}

/** 统计: the numbers of any stretch of days. */
export function PeriodFigures({ use }: { readonly use: ReadLedger }): ReactElement {
  const year = yearOf(use.period.from);
  const named = periodsOf(year);
  const [key, setKey] = useState<string>("year");
  const [from, setFrom] = useState(dayText(use.period.from));
  const [to, setTo] = useState(dayText(use.period.to));
  const first = dayIn(from);
  const last = dayIn(to);
  const own = first === null || last === null ? null : periodBetween(first, last);
  const period = key === "own" ? own : (named.find((one) => one.key === key)?.period ?? null);
  return (
    <>
      <Field label="时段">
        <Select value={key} onChange={(_, { value }) => setKey(value)}>
          {named.map((one) => (
            <option key={one.key} value={one.key}>
              {one.name}
            </option>
          ))}
          <option value="own">自定起止日期</option>
        </Select>
      </Field>
      {key === "own" && (
        <div className="ledger-days">
          <Field label="开始日期">
            <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
          </Field>
          <Field label="结束日期">
            <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
          </Field>
        </div>
      )}
      {period === null ? (
        <p>请填起止两个日期，开始日期在前。</p>
      ) : (
        <Figures use={use} period={period} />
      )}
    </>
  );
}

const COPIED = "已复制，可以粘贴到表格或文档里。";
const NOT_COPIED = "没有复制成功，请选中上面的表格复制。";

function Figures({ use, period }: { readonly use: ReadLedger; readonly period: Period }) {
  const [told, setTold] = useState<string | null>(null);
  const figures = figuresOf(use.ledger.cases, period, use.format, WORKDAYS);
  const rows = figureRows(figures);
  const title = periodName(period);
  const wrong = use.ledger.problems.length;
  return (
    <>
      <table className="ledger-figures">
        <caption className="hidden">{`${title}的统计`}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">数</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.group} ${row.name}`}>
              <th scope="row" className={row.group === "" ? "" : "ledger-part"}>
                {row.name}
              </th>
              <td>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {wrong > 0 && <p className="quiet">{`台账有 ${wrong} 处要改，有关的件可能没有数进去。`}</p>}
      <div className="actions">
        <Button size="small" onClick={() => setTold(copied(title, rows) ? COPIED : NOT_COPIED)}>
          复制
        </Button>
      </div>
      <div role="status">{told !== null && <p className="quiet">{told}</p>}</div>
    </>
  );
}

/** The table as text and as a table; every word of it is ours. */
function copied(title: string, rows: readonly FigureRow[]): boolean {
  const cells = [[title, "数"], ...rows.map(({ name, value }) => [name, value])];
  const html = cells
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("");
  return copyRich(`<table>${html}</table>`, cells.map((row) => row.join("\t")).join("\n"));
}
