import { totalOf } from "./claim";
import { END } from "./negation";
import type { Denied } from "./negation";
import { isAboutApplications } from "./received-claims";
import type { Reading } from "./table-number";

export const RECEIVED_NONE = [totalOf("requests", ["received"])];
export const CARRIED_OUT_NONE = [totalOf("requests", ["carriedOut"])];
const CARRIED_IN_NONE = [totalOf("requests", ["carriedIn"])];

/** The thing at the end of a clause: 依申请公开事项, 要求公开政府信息的申请. */
const APPLICATIONS =
  /(?:依法?申请(?:主动)?公开|(?:政府)?信息公开申请|申请公开|申请(?:政府|政务)?信息公开|(?:(?:政府|政务)?信息)?(?:公开|获取|提供)[^，]{0,10}申请)(?:政府信息|信息|申请|请求|要求|案件|件|事项|情况|情形|业务|受理|发生|的|数|量)*$/;
/** In a paragraph about applications their name alone is enough: 未收到相关申请. */
const BY_NAME = /^(?:任何|相关|有关|此类|新的|的)*申请(?:件|事项|情况)?$/;
const RECEIVED = /^(?:收到|接到|接收|受理|收办|发生|产生|办理|出现|涉及|存在|有)(?:过|到|了)?/;
const WHO =
  /^(?:任何|过|人|公民|群众|自然人|社会公众|公众|单位|个人|法人|企业|其他组织|组织|和|、|或者|或|及|以及|向[^，]{0,12}?(?=提出|提交|递交)|提出|提交|递交|要求|的)*$/;

/** 未收到公民、法人的申请 speaks of all; 未收到科研机构的申请 of some; 复议申请 of other things. */
function isOfAll(words: string): boolean {
  if (
    /复议|诉讼|投诉|举报|费|减免|引发|过期|补正|撤|[逾超延]期|不|答复|办结|转|线上|网上|信函|邮寄|当面|传真|邮件|电子|书面|口头/.test(
      words,
    )
  ) {
    return false;
  }
  return !/法人|企业|机构|组织/.test(words) || /公民|自然人|个人|公众|群众/.test(words);
}

/** 未收到申请, 无依申请公开件, 没有公民提出信息公开申请. */
export function deniesRequests({ no, clause }: Denied, topic: string): boolean {
  const verb = RECEIVED.exec(clause)?.[0];
  const words = clause.slice(verb?.length ?? 0);
  const name = APPLICATIONS.exec(words);
  if (name === null) return verb !== undefined && BY_NAME.test(words) && isAboutApplications(topic);
  const from = words.slice(0, name.index);
  if (!isOfAll(words)) return false;
  if (verb !== undefined) return from.length <= 40;
  return WHO.test(from) && (from !== "" || /[无没零]|未有/.test(no));
}

/** 依申请公开受理量为0 · 依申请公开：无 · 信息公开申请未发生. */
export const ZERO_REQUESTS = new RegExp(
  "(?:依法?申请公开|(?:政府)?信息公开申请)(?:政府信息|信息|申请|受理|接收|收到|办理|案件|件|事项|情况|总|数|量|的)*" +
    `(?:(?:均|都)?(?:为|是|：)?(?:0|零|〇)|[：，]?(?:均|都|暂)?(?:无|没有)|(?:均|都)?(?:未|没有)(?:发生|产生|收到|出现)|零(?:申请|受理|报告))${END}`,
);

const DONE = new RegExp(
  "(?<all>均|都|全部)(?<how>(?:(?!要(?!求))[^，；：。！？（）未不无除待由可应须需将能]){0,24}?)" +
    "(?<done>办结|办理完[毕成结]|办复|处理完毕|完成办理|完成办结|完成(?:答复|回复)|答复|回复)(?:完毕|到位)?了?" +
    END,
  "g",
);
const IN_TIME = /期限|时限|时间|工作日|规定[期时]|法定/;
const GOAL = /确保|做到|力争|努力|保证|要求|实现|推动/;
/** 均已办结，无结转: what is denied after it takes nothing away. */
const NONE_LEFT = /(?:未|无|没有)[^，；。]{0,10}(?:结转|转结|顺延)/g;
const OF_ALL_YEAR = /收到|受理|收办|新收|所有|全部/;

/** Whether 均已办结 is said of this year's applications, and of all of them. */
function isOfEveryRequest(topic: string, lead: string): boolean {
  if (!isAboutApplications(topic + lead) || !(topic + lead).includes("申请")) return false;
  const segment = lead.split("；").at(-1) ?? "";
  if (/其中|除|其余|余下|顺延|转下|下一?年|正在|部分申请|经/.test(segment)) return false;
  if (/线上|线下|网上|信函|当面/.test(segment) && !segment.includes("等")) return false;
  if (/结转|转结/.test(segment.split("，").at(-1) ?? "")) return false;
  return !/结转|转结/.test(segment) || OF_ALL_YEAR.test(segment);
}

/**
 * 均已办结, also 按期 and 及时: nothing was left over. 均在法定期限内答复 says only how; so does
 * 均按时答复.
 */
export function allDone(
  text: string,
  topic: string,
): { readonly from: number; readonly to: number } | null {
  for (const match of text.matchAll(DONE)) {
    const { all = "", how = "", done = "" } = match.groups ?? {};
    const to = match.index + match[0].length;
    const lead = text.slice(0, match.index);
    const everything = all === "全部" || how.includes("全部");
    if (/答复|回复/.test(done)) {
      if (IN_TIME.test(how)) continue;
      if (/按[期时]|及时|如期|准时/.test(how) && !everything) continue;
    }
    if (
      GOAL.test(lead.slice(-12)) ||
      /结转|转结|顺延|转下|正在|[尚还]未|除/.test(text.slice(to).replace(NONE_LEFT, ""))
    ) {
      continue;
    }
    if (isOfEveryRequest(topic, lead)) return { from: match.index, to };
  }
  return null;
}

const NEXT = /(?:结转|转结|顺延|转)(?:到|至|入)?(?:下一?个?年度?|次年|明年|(?<year>20\d\d)年)/;
const LAST = /^(?:[^\d]{0,8})(?:上一?个?年度?|去年)(?:[^\d]{0,4})(?:结转|转结|遗留)/;

/** 没有申请结转至下年, 无上年结转申请. */
export function deniesCarried({ no, clause }: Denied, year: number): readonly Reading[] {
  if (!/[无没]|未有/.test(no) && !/^(?:发生|出现)/.test(clause)) return [];
  if (LAST.test(clause)) return CARRIED_IN_NONE;
  if (/^(?:发生|出现|需要?|有)?(?:结转|顺延)(?:件|情况|情形|的|申请)*$/.test(clause))
    return CARRIED_OUT_NONE;
  const next = NEXT.exec(clause);
  if (next === null || next.index > 16 || /\d/.test(clause.slice(0, next.index))) return [];
  const named = next.groups?.["year"];
  return named === undefined || Number(named) === year + 1 ? CARRIED_OUT_NONE : [];
}
