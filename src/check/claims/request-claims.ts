import type { Report } from "../../report/model";
import { carriedClaim } from "./carried-claims";
import type { Before, Claim } from "./claim";
import { receivedReadings, statesOf, totalOf } from "./claim";
import { APPLICANTS, ONE_REASON, OUTCOMES, ROW_WORDS } from "./claim-words";
import { matcherOf } from "./match-words";
import type { Piece } from "./pieces";
import { receivedClaim } from "./received-claims";
import { withoutBody } from "./scope";
import { rowsUnder } from "./table-number";

const UNITS = /^(?:件次|件|条|起|宗|次|份|例|个|项)$/;

const outcomeWords = matcherOf(OUTCOMES);
const applicantWords = matcherOf(APPLICANTS);

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

/** 逾期未补正2件，其他处理3件: a row that has a number of its own may be left out of its heading. */
function isNamedApart({ pieces }: Before, own: Piece, row: string): boolean {
  const words = ROW_WORDS[row];
  return (
    words !== undefined &&
    pieces.some(
      ({ before, after, mention }) =>
        mention !== own.mention && mention.kind === "count" && words.test(before + after),
    )
  );
}

const REASON = /^(?:因|由于|属|涉)/;

function outcomeClaim(report: Report, before: Before, piece: Piece): Claim | null {
  const found = outcomeWords.before(piece.before) ?? outcomeWords.after(piece.after);
  if (found === null || isWithin(before, piece, "applicants") || dividesAnother(before, piece))
    return null;
  // "属于国家秘密的，不予公开1件": the reason may stand in the clause before.
  const [last = "", clause = ""] = before.lead
    .split(/[，；：]/)
    .slice(-2)
    .reverse();
  const reason = last === "" && before.lead.endsWith("，") && REASON.test(clause) ? clause : "";
  const narrowed = reason + found.residue;
  if (ONE_REASON.test(narrowed) && !narrowed.includes("等")) return null;
  const states = statesOf(found.items, found.each, (items) => {
    const rows = items.flatMap(({ place }) => rowsUnder(report, place));
    const left = rows.filter((row) => !isNamedApart(before, piece, row));
    const readings = left.length === 0 || left.length === rows.length ? [rows] : [rows, left];
    return readings.map((each) => totalOf("requests", each));
  });
  return { subject: "outcomes", piece, states };
}

/** What a number says about table three; null when it says nothing about it. */
export function requestClaim(report: Report, before: Before, piece: Piece): Claim | null {
  if (!UNITS.test(piece.mention.unit)) return null;
  return (
    carriedClaim(report, before, piece) ??
    outcomeClaim(report, before, piece) ??
    applicantClaim(before, piece) ??
    receivedClaim(before, piece)
  );
}
