import { opinionOf } from "../check/review/opinion";
import type { NamedOpinion } from "../exchange/write-opinions";
import type { ReturnLine, ReturnList } from "../exchange/write/return-list";
import { strikeKey } from "./desk";
import type { DeskOutcome, Return, UnitLine } from "./desk";
import type { ReadReport } from "./received";
import { STATE_WORDS } from "./state-words";

/** How opinions are sent. */
export interface Dispatch {
  /** 落款. */
  readonly issuer: string;
  /** The day under it, as 2026-01-20. */
  readonly date: string;
  /** 重报期限 of units for which 退回清单 has none, as 2026-01-31; "" for no day. */
  readonly due: string;
  /** When the reports were checked, in local time. */
  readonly time: Date;
}

/** Opinions of some units. */
export interface Opinions {
  readonly opinions: readonly NamedOpinion[];
  /** 退回清单 of these. */
  readonly list: ReturnList;
  /** Units of which none can be written, and why: whole sentences. */
  readonly left: readonly string[];
}

/** 2026-01-20 → 2026年1月20日; another text stays as it is. */
function dayWords(day: string): string {
  return day.replace(
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/u,
    (_, year: string, month: string, date: string) =>
      `${year}年${Number(month)}月${Number(date)}日`,
  );
}

interface Sent {
  readonly named: NamedOpinion;
  readonly listed: ReturnLine;
}

function sentTo(
  { unit, state }: UnitLine,
  { audit, explanations }: ReadReport,
  kept: Return | undefined,
  { issuer, date, due: general, time }: Dispatch,
): Sent {
  const struck = new Set(kept?.struck);
  const due = kept === undefined || kept.due === "" ? general : kept.due;
  const remarks = kept?.remarks ?? "";
  const opinion = opinionOf(audit, explanations, time, {
    cover: {
      addressee: unit.name,
      due: dayWords(due),
      remarks,
      signature: issuer,
      date: dayWords(date),
    },
    isStruck: (finding) => struck.has(strikeKey(finding)),
  });
  const { errors, open, blanks } = opinion.verdict;
  return {
    named: { unit: unit.name, opinion },
    listed: {
      ...{ unit: unit.name, state: STATE_WORDS[state], errors, open, blanks },
      ...{ returned: date, due, remarks },
    },
  };
}

/**
 * The opinions of some units, in the order of the list; with the officer's remarks and without what
 * was struck, as 退回清单 keeps them.
 */
export function opinionsOf(
  { desk, lines }: DeskOutcome,
  names: readonly string[],
  dispatch: Dispatch,
): Opinions {
  const wanted = new Set(names);
  const known = new Set(lines.map(({ unit }) => unit.name));
  const left = [...wanted]
    .filter((name) => !known.has(name))
    .map((name) => `单位名单里没有“${name}”，没有写审核意见。`);
  const sent = lines
    .filter(({ unit }) => wanted.has(unit.name))
    .flatMap((line): Sent[] => {
      const { unit, file, state } = line;
      if (file?.content.kind !== "read") {
        left.push(`“${unit.name}”${STATE_WORDS[state]}，没有年报可以审核，没有写审核意见。`);
        return [];
      }
      const kept = desk.returns.find((one) => one.unit === unit.name);
      return [sentTo(line, file.content, kept, dispatch)];
    });
  const { organisation, year } = desk.frame;
  return {
    opinions: sent.map(({ named }) => named),
    list: {
      title: `${organisation}${year}年政府信息公开工作年度报告退回清单`,
      lines: sent.map(({ listed }) => listed),
    },
    left,
  };
}
