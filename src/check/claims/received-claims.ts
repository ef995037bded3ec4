import type { Before, Claim } from "./claim";
import { receivedReadings, totalOf } from "./claim";
import {
  ANSWERED_VERBS,
  HANDLED_VERBS,
  OTHER_MATTERS,
  RECEIVED_VERBS,
  REQUEST_FILLERS,
  SOME_ONLY,
} from "./claim-words";
import type { Piece } from "./pieces";
import { withoutBody } from "./scope";

const VERB = new RegExp(`${RECEIVED_VERBS}|${ANSWERED_VERBS}|${HANDLED_VERBS}`, "g");
const FILLERS = new RegExp(`^${REQUEST_FILLERS}$`);
const RECEIVED = new RegExp(RECEIVED_VERBS);
const ANSWERED = new RegExp(ANSWERED_VERBS);
const HANDLED = new RegExp(`^(?:${HANDLED_VERBS})`);
const BARE = /依申请公开|(?:政府信息|信息)公开申请|申请公开|申请(?=总?[数量])/g;
const BARE_TAIL =
  /^(?:政府信息|信息|申请|请求|要求|案件|事项|受理|办理|的|总|数|量|合|计|共|为|是|有|件)*$/;
const APPLICATION = /申请|依申请公开/;
/** "全年共有7件政府信息公开申请" */
const THERE_WERE = /(?:共有|总共|合计|共|有)$/;
const JUST_APPLICATIONS =
  /^(?:的)?(?:政府信息公开申请|信息公开申请|依申请公开(?:政府信息|信息)?(?:申请|事项|案件)?|公开申请)$/;

/** Words that begin with a verb, or with the thing, and hold nothing that is not about it. */
interface Run {
  /** What stands before. */
  readonly residue: string;
  readonly run: string;
}

/** The longest run to the end of the words; null without. */
function runAtEnd(words: string, head: RegExp, tail: RegExp): Run | null {
  for (const { 0: found, index } of words.matchAll(head)) {
    if (!tail.test(words.slice(index + found.length))) continue;
    return { residue: words.slice(0, index), run: words.slice(index) };
  }
  return null;
}

/**
 * What stands before 申请 where it is one for information: 收到申请, 网上申请, 该申请. 转学申请 is another.
 */
const OF_INFORMATION =
  /(?:[开依的到理收转复有上下面函人该各类效出结成条份宗起次年度信息），；：。、“”\s]|(?<![证要事文])件)$/;
const NEAR = 2;

/** Whether applications were spoken of last before a number. */
export function isAboutApplications(words: string): boolean {
  const at = words.lastIndexOf("申请");
  if (at > 0 && !OF_INFORMATION.test(words.slice(Math.max(0, at - NEAR), at))) return false;
  const last = [...words.matchAll(OTHER_MATTERS)].at(-1);
  return at >= (last === undefined ? 0 : last.index + last[0].length);
}

/** How a number counts applications: its own words say so, or the words before them. */
function isOfApplications(lead: string, { run }: Run, after: string): boolean {
  // 申请总量 says only in its paragraph what was applied for.
  if (/^申请总?[数量]/.test(run))
    return lead.includes("公开") && isAboutApplications(`${lead}申请`);
  if (APPLICATION.test(run)) return !/复议|诉讼/.test(after);
  // 受理政府信息公开9件
  if (RECEIVED.test(run) && /信息公开$/.test(run) && after === "") return true;
  if (/信息|事项|案件|各类/.test(run)) return false;
  if (after !== "") {
    return /^(?:的|有效|网民|群众)*(?:政府信息公开|政府信息|信息公开|依|公开)*申请/.test(after);
  }
  return isAboutApplications(lead);
}

/** 通过网站等渠道 are all. */
const withoutChannels = (words: string): string => words.replace(/通过[^等]{0,60}等[^等]*/g, "");

/** 其中，当面收到3件 · 通过网站，收到5件: some of the applications. */
function isSomeOnly(lead: string, run: Run, answered: boolean): boolean {
  const words = withoutChannels(run.residue);
  if (SOME_ONLY.test(answered ? words.replace("其中", "") : words)) return true;
  if (SOME_ONLY.test(run.run.replace(/转办/g, ""))) return true;
  const clauses = lead.split(/[；，：]/).filter((words) => words !== "");
  const clause = clauses.at(-1) ?? "";
  if (/^(?:另|通过|经由)/.test(clause)) return !clause.includes("等");
  if (!answered) return clause.startsWith("其中");
  // 受理线上申请15件，办结15件: what was received before it.
  const received = clauses.filter((words) => RECEIVED.test(words)).at(-1) ?? "";
  return /线上|线下|网上|网络|信函|邮寄|当面|现场/.test(withoutChannels(received));
}

/** What may stand before 答复 and 办结: 自行答复 and 延期答复 are some of all. */
const ANSWERED_LEAD =
  /^(?:其中|同时|目前|现|已经?|均|全部|给予|予以|作出|做出|年度?内?|全年|共计?|总共|合计|累计|按时|按期|按规定|按要求|如期|依法|依规|依规定|及时|规范|认真|妥善|高效|受理并|受理|并|政府信息公开|信息公开|依申请公开|申请|的|，)*$/;

function answeredClaim(before: Before, piece: Piece, { residue }: Run): Claim | null {
  const carried = before.claims.some(({ subject }) => subject === "carriedIn");
  const received = before.claims.some(({ subject }) => subject === "received");
  // Only what was carried in has been spoken of: that was answered, not all.
  if (carried && !received) return null;
  if (!ANSWERED_LEAD.test(withoutBody(residue))) return null;
  // 答复一件、满意一件 is a motto.
  if (piece.mention.inWords && piece.mention.value === 1 && !/[共仅只]/.test(residue)) return null;
  return { subject: "received", piece, states: [[totalOf("requests", ["resultsTotal"])]] };
}

function ownClaim(before: Before, piece: Piece, run: Run): Claim | null {
  const isReceived = RECEIVED.test(run.run);
  const isAnswered = ANSWERED.test(run.run);
  const onlyAnswered = isAnswered && !isReceived;
  if (isSomeOnly(before.lead, run, onlyAnswered) || /复议|诉讼/.test(run.residue)) return null;
  if (onlyAnswered && !HANDLED.test(run.run)) return answeredClaim(before, piece, run);
  const readings = receivedReadings(["total"]);
  const answered = totalOf("requests", ["resultsTotal"]);
  const states = [isReceived && !isAnswered ? readings : [...readings, answered]];
  return { subject: "received", piece, states };
}

/** 收到, 办结, 办理 N 件. */
export function receivedClaim(before: Before, piece: Piece): Claim | null {
  if (piece.depth > 0) return null;
  const { lead, heading, said } = before;
  if (THERE_WERE.test(piece.before) && JUST_APPLICATIONS.test(piece.after)) {
    return ownClaim(before, piece, { residue: piece.before, run: piece.after });
  }
  const run = runAtEnd(piece.before, VERB, FILLERS) ?? runAtEnd(piece.before, BARE, BARE_TAIL);
  if (run === null) return null;
  if (isOfApplications(lead + run.residue, run, piece.after)) return ownClaim(before, piece, run);
  const topic = heading + said;
  if (!isOfApplications(topic + lead + run.residue, run, piece.after)) return null;
  const claim = ownClaim(before, piece, run);
  return claim === null ? null : { ...claim, spokenBefore: said };
}
