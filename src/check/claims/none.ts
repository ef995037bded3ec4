import type { Report } from "../../report/model";
import { deniedIn } from "./negation";
import {
  deniesDecisions,
  deniesDocuments,
  deniesProceedings,
  zeroProceedings,
} from "./none-others";
import {
  allDone,
  CARRIED_OUT_NONE,
  deniesCarried,
  deniesRequests,
  RECEIVED_NONE,
  ZERO_REQUESTS,
} from "./none-requests";
import { unquoted } from "./pieces";
import { isOtherScope } from "./scope";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import type { Reading } from "./table-number";
import { tableNumber } from "./table-number";
import type { Spoken } from "./topics";
import { quoted, tableWords } from "./wording";

/** Words that say that there was none of something, and what has to be 0 then. */
interface NoneClaim {
  readonly from: number;
  readonly to: number;
  readonly zeros: readonly Reading[];
  /** What it is about was said in the sentences before: their scope is its own. */
  readonly spokenBefore?: true;
}

function noneFinding(
  report: Report,
  sentence: Sentence,
  from: number,
  to: number,
  reading: Reading,
): TextFound | null {
  const number = tableNumber(report, reading);
  if (number === null || number.value === 0) return null;
  return inText("text-none", {
    span: spanOf(sentence, from, to),
    quote: sentence.quote,
    cells: number.cells,
    expected: number.value,
    actual: 0,
    difference: -number.value,
    sentence: `正文写${quoted(sentence.text.slice(from, to))}，而${tableWords(number)}。`,
  });
}

const bySaid = (lead: string): Pick<NoneClaim, "spokenBefore"> =>
  lead.includes("申请") ? {} : { spokenBefore: true };

const SUBJECT = /申请公开|公开申请|公开.{0,30}申请|复议|诉讼|结转|文件|规章|行政/;

function claimsOfText(report: Report, text: string, topic: string): readonly NoneClaim[] {
  const denied = deniedIn(text).map((each) => ({
    from: each.from,
    to: each.to,
    ...(!SUBJECT.test(each.clause) && { spokenBefore: true as const }),
    zeros: [
      ...(deniesRequests(each, topic + text.slice(0, each.from)) ? RECEIVED_NONE : []),
      ...deniesProceedings(each),
      ...deniesCarried(each, report.year),
      ...deniesDocuments(each, report),
      ...deniesDecisions(each),
    ],
  }));
  const done = allDone(text, topic);
  const zero = ZERO_REQUESTS.exec(text);
  const cases = zeroProceedings(text);
  const at = ({ 0: found, index }: RegExpExecArray): Omit<NoneClaim, "zeros"> => ({
    from: index,
    to: index + found.length,
  });
  return [
    ...denied.filter(({ zeros }) => zeros.length > 0),
    ...(done === null
      ? []
      : [{ ...done, ...bySaid(text.slice(0, done.from)), zeros: CARRIED_OUT_NONE }]),
    ...(zero === null ? [] : [{ ...at(zero), zeros: RECEIVED_NONE }]),
    ...(cases === null ? [] : [{ from: cases.from, to: cases.to, zeros: cases.readings }]),
  ];
}

/** Where a sentence says that there was none of something of which the tables have a number. */
export function noneFindings(
  report: Report,
  { sentence, heading, before }: Spoken,
): readonly TextFound[] {
  const text = unquoted(sentence.text);
  const told = new Set<string>();
  return claimsOfText(report, text, heading + before).flatMap((claim) => {
    const { from: start, to, zeros, spokenBefore } = claim;
    const lead = sentence.text.slice(0, start);
    const from = Math.max(...["，", "；", "：", "。"].map((mark) => lead.lastIndexOf(mark))) + 1;
    // 县水利局收到5件。均已办结: whose they are was said before.
    const said = spokenBefore === true ? before : "";
    if (isOtherScope(report, said + lead.slice(0, from), lead.slice(from))) return [];
    return zeros
      .filter((reading) => {
        const key = JSON.stringify(reading);
        return !told.has(key) && told.add(key);
      })
      .map((reading) => noneFinding(report, sentence, from, to, reading))
      .filter((finding) => finding !== null);
  });
}
