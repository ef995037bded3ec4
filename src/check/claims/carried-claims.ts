import type { Report } from "../../report/model";
import type { Before, Claim } from "./claim";
import { totalOf } from "./claim";
import type { Piece } from "./pieces";

const NEXT = "(?:下一?个?年度?|明年|次年|(?<next>20\\d\\d)年度?)";
const LAST = "(?:上一?个?年度?|去年|(?<last>20\\d\\d)年度?)";
const MOVED = "(?:结转|转结|转入|转至|转到|转|顺延|延续|延至|递延)(?:到|至|入|于)?";

/** 结转下年, 正在办理: `carriedOut`. */
const OUT = new RegExp(`${MOVED}${NEXT}|(?:正在|尚在|仍在)办理|(?:[尚还暂仍]未|^未)办结`, "g");
/** 上年结转: `carriedIn`. */
const INTO = new RegExp(
  `${LAST}(?:结转|转结|遗留|转入|未办结)|(?:结转|转结)(?:到|至)?(?:本|今)年`,
  "g",
);
/** What may stand between these words and the number, or after them. */
const TAIL =
  /^(?:的|继续|办理|处理|答复|申请|政府信息公开|信息公开|依申请公开|案件|件数|有|共|为|是|计|数量|中)*$/;

/** Where words stand that nothing but the counted thing follows; -1 where they do not. */
function endsIn(words: string, pattern: RegExp, year: number): number {
  const found = [...words.matchAll(pattern)].at(-1);
  if (found === undefined || !TAIL.test(words.slice(found.index + found[0].length))) return -1;
  const { next, last } = found.groups ?? {};
  if (next !== undefined && Number(next) !== year + 1) return -1;
  if (last !== undefined && Number(last) !== year - 1) return -1;
  return found.index;
}

/** What may stand before "3件申请未到答复期限，结转至2025年办理". */
const APART = /^(?:其中|另外|另有|另|还有|尚有|有|剩余|其余|余下|余|截[至止]年底|目前)*$/;
/** The clause after the number, and the beginning of the next. */
const NEXT_CLAUSE =
  /^(?<why>[^，；：。（）\d]{0,40})，(?:故|已|均已|均|将|依法|按规定|按要求|需|须|并|现|申请)*(?<moved>[^，；：。（）]{0,40})(?=[，；。）]|$)/;

/** Whether a number of applications is carried out in the clause that follows it. */
function movesOn({ rest }: Before, { before }: Piece, year: number): boolean {
  if (!APART.test(before)) return false;
  const { why = "", moved = "" } = NEXT_CLAUSE.exec(rest)?.groups ?? {};
  return /^(?:政府信息公开|信息公开|依)?申请|未|尚|期/.test(why) && endsIn(moved, OUT, year) === 0;
}

/** The numbers of table three that were carried over, in and out. */
export function carriedClaim(report: Report, before: Before, piece: Piece): Claim | null {
  const { year } = report;
  const words = [piece.before, piece.after];
  if (words.some((each) => endsIn(each, OUT, year) >= 0) || movesOn(before, piece, year)) {
    return { subject: "carriedOut", piece, states: [[totalOf("requests", ["carriedOut"])]] };
  }
  const into = words.map((each) => endsIn(each, INTO, year));
  const [at = -1] = into;
  if (into.every((index) => index < 0)) return null;
  const states = [[totalOf("requests", ["carriedIn"])]];
  // 办理上年度结转 N 件 says what became of some; it is neither 办结 nor all that was carried in.
  const handled = at >= 0 && /办结|办理|答复|完成/.test(piece.before.slice(0, at));
  return { subject: "carriedIn", piece, states, ...(handled && { atMost: true as const }) };
}
