import type { Report } from "../../report/model";
import type { Before, Claim } from "./claim";
import { receivedReadings, statesOf, totalOf } from "./claim";
import {
  ANSWERED_VERBS,
  APPLICANTS,
  HANDLED_VERBS,
  ONE_REASON,
  OTHER_MATTERS,
  OUTCOMES,
  RECEIVED_VERBS,
  REQUEST_FILLERS,
  SOME_ONLY,
} from "./claim-words";
import { matcherOf } from "./match-words";
import type { Piece } from "./pieces";
import { withoutBody } from "./scope";
import { rowsUnder } from "./table-number";

const UNITS = /^(?:件次|件|条|起|宗|次|份|例|个|项)$/;

const outcomeWords = matcherOf(OUTCOMES);
const applicantWords = matcherOf(APPLICANTS);

/** 结转下年, 正在办理: `carriedOut`; 上年结转: `carriedIn`. */
function carriedClaim(report: Report, piece: Piece): Claim | null {
  const next = `(?:下一?个?年度?|明年|次年|${String(report.year + 1)}年度?)`;
  const last = `(?:上一?个?年度?|去年|${String(report.year - 1)}年度?)`;
  const out = new RegExp(
    `(?:结转|转入|转至|转到|转|顺延|延续|延至)(?:到|至|入|于)?${next}|(?:正在|尚在|仍在)办理|尚未办结`,
  );
  const into = new RegExp(`${last}(?:度)?(?:结转|遗留|转入)|结转(?:到|至)?(?:本|今)年`);
  const { before, after } = piece;
  const tail = (pattern: RegExp): RegExp =>
    new RegExp(
      `(?:${pattern.source})(?:的|继续|办理|处理|答复|申请|政府信息公开|信息公开|依申请公开|案件|有|共|为|计|数量|中)*$`,
    );
  const is = (pattern: RegExp): boolean => tail(pattern).test(before) || tail(pattern).test(after);
  if (is(out)) {
    return { subject: "carriedOut", piece, states: [[totalOf("requests", ["carriedOut"])]] };
  }
  // 办理上年度结转 N 件 says what became of some; it is neither 办结 nor all that was carried in.
  if (is(into) && !/办结|办理|答复|完成/.test(before.split(into)[0] ?? "")) {
    return { subject: "carriedIn", piece, states: [[totalOf("requests", ["carriedIn"])]] };
  }
  return null;
}

/** Inside a bracket only what divides a number of applications is about applications. */
function dividesAnother({ claims }: Before, piece: Piece): boolean {
  if (piece.depth === 0) return false;
  const outer = claims.filter((claim) => claim.piece.depth < piece.depth).at(-1);
  return outer?.subject !== "received";
}

/** 其中 between two numbers: the second divides the first. */
const isWithin = ({ lead, last }: Before, piece: Piece, subject: Claim["subject"]): boolean =>
  last?.subject === subject && (lead.slice(last.piece.to) + piece.before).includes("其中");

/** What may stand before 自然人 and its like. */
const APPLICANT_LEAD =
  /^(?:其中|包括|含|共|有|为|是|来自|由|按照?|申请人|申请主体|类型|类别|性质|分|收到|接到|受理|新收|收办|办理|的|中|：)*$/;

function applicantClaim(before: Before, piece: Piece): Claim | null {
  const found = applicantWords.before(piece.before.replace(/(?:提出|提交)(?=的|申请|$)/, ""));
  if (found === null || isWithin(before, piece, "outcomes") || dividesAnother(before, piece))
    return null;
  if (before.claims.some(({ subject }) => subject === "outcomes")) return null;
  if (!APPLICANT_LEAD.test(withoutBody(found.residue))) return null;
  const columns = [...new Set(found.items.flatMap((item) => item.columns))];
  const all = columns.includes("naturalPerson") && columns.length > 1;
  const states = statesOf(found.items, found.each, (items) =>
    receivedReadings(
      all && !found.each ? ["total"] : [...new Set(items.flatMap((item) => item.columns))],
    ),
  );
  return { subject: "applicants", piece, states };
}

function outcomeClaim(report: Report, before: Before, piece: Piece): Claim | null {
  const found = outcomeWords.before(piece.before) ?? outcomeWords.after(piece.after);
  if (found === null || isWithin(before, piece, "applicants") || dividesAnother(before, piece))
    return null;
  // "属于国家秘密的，不予公开1件": the reason may stand in the clause before.
  const reason = /(?:^|[，；：])((?:因|由于|属于?|涉)[^，；：]*)，$/.exec(before.lead)?.[1] ?? "";
  const narrowed = reason + found.residue;
  if (ONE_REASON.test(narrowed) && !narrowed.includes("等")) return null;
  const states = statesOf(found.items, found.each, (items) => [
    totalOf(
      "requests",
      items.flatMap(({ place }) => rowsUnder(report, place)),
    ),
  ]);
  return { subject: "outcomes", piece, states };
}

const HANDLING = new RegExp(
  `^(?<residue>.*?)(?<run>(?:${RECEIVED_VERBS}|${ANSWERED_VERBS}|${HANDLED_VERBS})${REQUEST_FILLERS})$`,
);
const RECEIVED = new RegExp(RECEIVED_VERBS);
const ANSWERED = new RegExp(ANSWERED_VERBS);
const HANDLED = new RegExp(`^(?:${HANDLED_VERBS})`);
const BARE =
  /^(?<residue>.*?)(?<run>(?:依申请公开|(?:政府信息|信息)公开申请)(?:政府信息|申请|案件|事项|的|数量|总数|总量|共计|合计|共|为|有|件)*)$/;
const APPLICATION = /申请|依申请公开/;

/** Whether the number counts applications: said with it, or last spoken of before it. */
function isOfApplications(lead: string, run: string, after: string): boolean {
  if (APPLICATION.test(run)) return !/复议|诉讼/.test(after);
  if (/信息|事项|案件|各类/.test(run)) return false;
  if (after !== "") {
    return /^(?:的|有效|网民|群众)*(?:政府信息公开|政府信息|信息公开|依|公开)*申请/.test(after);
  }
  const others = [...lead.matchAll(OTHER_MATTERS)].at(-1)?.index ?? -1;
  return lead.lastIndexOf("申请") > others;
}

/** 其中，当面收到3件 · 通过网站，收到5件: some of the applications; 通过网站等渠道 are all. */
function isSomeOnly(lead: string, residue: string, answered: boolean): boolean {
  const words = residue.replace(/通过.*等[^等]*/g, "");
  if (SOME_ONLY.test(answered ? words.replace("其中", "") : words)) return true;
  const clauses = lead.split(/[；，：]/).filter((words) => words !== "");
  const clause = clauses.at(-1) ?? "";
  return /^(?:另|通过|经由)/.test(clause)
    ? !clause.includes("等")
    : !answered && clause.startsWith("其中");
}

/** What may stand before 答复 and 办结: 自行答复 and 延期答复 are some of all. */
const ANSWERED_LEAD =
  /^(?:其中|同时|目前|现|已|共计?|总共|合计|累计|按时|按期|依法|依规|及时|规范|认真|妥善|高效|政府信息公开|信息公开|依申请公开|申请|的|，)*$/;

/** 收到, 办结, 办理 N 件. */
function receivedClaim({ lead, claims }: Before, piece: Piece): Claim | null {
  const match = HANDLING.exec(piece.before) ?? BARE.exec(piece.before);
  const { residue = "", run = "" } = match?.groups ?? {};
  if (match === null || piece.depth > 0 || !isOfApplications(lead + residue, run, piece.after))
    return null;
  const isReceived = RECEIVED.test(run);
  const isAnswered = ANSWERED.test(run);
  if (isSomeOnly(lead, residue, isAnswered && !isReceived) || /复议|诉讼/.test(residue))
    return null;
  const answered = totalOf("requests", ["resultsTotal"]);
  if (isAnswered && !isReceived && !HANDLED.test(run)) {
    const carried = claims.some(({ subject }) => subject === "carriedIn");
    const received = claims.some(({ subject }) => subject === "received");
    // Only what was carried in has been spoken of: that was answered, not all.
    if (carried && !received) return null;
    if (!ANSWERED_LEAD.test(withoutBody(residue))) return null;
    // 答复一件、满意一件 is a motto.
    if (piece.mention.inWords && piece.mention.value === 1 && !/[共仅只]/.test(residue))
      return null;
    return { subject: "received", piece, states: [[answered]] };
  }
  const readings = receivedReadings(["total"]);
  const states = [isReceived && !isAnswered ? readings : [...readings, answered]];
  return { subject: "received", piece, states };
}

/** What a number says about table three; null when it says nothing about it. */
export function requestClaim(report: Report, before: Before, piece: Piece): Claim | null {
  if (!UNITS.test(piece.mention.unit)) return null;
  return (
    carriedClaim(report, piece) ??
    outcomeClaim(report, before, piece) ??
    applicantClaim(before, piece) ??
    receivedClaim(before, piece)
  );
}
