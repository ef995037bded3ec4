import type { Level } from "../../report/levels";
import type { Report } from "../../report/model";
import { shortensName } from "../../report/unit-names";

/** The levels whose own report a word like 全市 means; counties may be cities (县级市). */
const WHOLE: readonly (readonly [RegExp, readonly Level[]])[] = [
  [/全省|全自治区/, ["province"]],
  [/全市/, ["city", "county", "province"]],
  [/全县|全区|全旗/, ["county", "city", "province"]],
  [/全镇|全乡|全街道/, ["township"]],
];

const GOVERNMENTS: readonly Level[] = ["county", "city", "province"];

const DEPARTMENT_NAME = /(?:局|委员会|委|厅|办公室|办|科委|中心|处|院|队)$/;

function isDepartment({ level, organisation }: Report): boolean {
  return level === null ? DEPARTMENT_NAME.test(organisation) : level.endsWith("Department");
}

const isGovernment = ({ level }: Report): boolean => level !== null && GOVERNMENTS.includes(level);

/** 全市 in a department's report, 全县 in a township's: the numbers of others. */
function isWiderScope(report: Report, text: string): boolean {
  return WHOLE.some(([words, levels]) => {
    if (!words.test(text)) return false;
    return report.level === null ? isDepartment(report) : !levels.includes(report.level);
  });
}

const TIME = /^(?:全年|年内|本年度?|今年|当年|年度|\d{4}年度?|\d{1,2}月\d{1,2}日|[至到，])+/;
const LEAD = /^(?:其中|同时|此外|另外|截[至止]|由|[一二三四五六七八九十]是|（[^）]*）)+/;
const WE = /^(?:我|本)(?:省|市|县|区|旗|镇|乡|街道|办事处|办|局|委|厅|院|机关|单位|部门|政府)/;

/** A name of a body at the start of a clause; 办理, 处理, 所有, 地区 are no bodies. */
const BODY = new RegExp(
  "^(?:(?!公开|申请|信息|工作|渠道|服务|按照|根据|围绕|为|在|对|的|和|与|及|依|制定|制发|出台|印发|作出|做出|收到|受理|接到|办结|答复)[\\u4e00-\\u9fa5]){1,14}" +
    "(?:局|委员会|委(?!托)|办公室|办公厅|厅|政府(?!信息|网站|门户|采购|公报|文件|规章|规范性|令|债|常务|工作|职能|性|投资|服务|数据)|镇|乡(?!村)|街道|" +
    "区(?!分|别|域|政府|级)|县(?!政府|级|域)|市(?!场|民|政府|级)|部门|单位|法院|中心(?!任务)|公司|本级)",
);

const plainName = (name: string): string => name.replaceAll("人民", "").replace(/\s/g, "");

const ALL = /^(?:全(?:省|市|县|区|旗|镇|乡|街道|局|委|厅|办|院|校|部|系统|单位))/;

/** A clause without its lead and time: what may begin with a body. */
function subjectOf(clause: string): string {
  return clause.replace(LEAD, "").replace(TIME, "").replace(LEAD, "");
}

/** 县水利局 in 某县水利局's report, 县教体局 in that of 某县教育体育局. */
function isOwnName({ organisation }: Report, name: string): boolean {
  const own = plainName(organisation);
  return own.includes(name) || (own !== "" && name.endsWith(own)) || shortensName(name, own);
}

const SOME_BODIES = /^各(?:乡?镇|乡|街道|县|区|市)(?!.{0,10}(?:部门|单位|局|委))/;
const ALL_BODIES = /^(?:各|其他|下属|所属)[^，]{0,10}(?:部门|单位|局|镇|乡|街道|区|县|市)/;

/** Whose numbers a clause gives, when it names a body. */
function bodyOf(report: Report, clause: string): "own" | "other" | null {
  const start = subjectOf(clause);
  const whole = WE.exec(start) ?? ALL.exec(start);
  if (whole !== null) {
    // 我县公安局 is another body, 全县各部门 are all.
    const rest = start.slice(whole[0].length);
    const name = /^.{0,6}各/.test(rest) ? "" : plainName(BODY.exec(rest)?.[0] ?? "");
    return name === "" || isOwnName(report, name) ? "own" : "other";
  }
  // 县（市、区）共收到: the districts of a city.
  if (isGovernment(report) && /^各?(?:县|区|乡镇|镇|乡)(?:$|[共收受办答])/.test(start))
    return "other";
  // 各镇 are some of a county, 各镇各部门 all of it.
  if (SOME_BODIES.test(start)) return "other";
  if (ALL_BODIES.test(start)) return isGovernment(report) ? null : "other";
  // 县政府作为被告的诉讼 are those of the county.
  if (isGovernment(report) && /^[^，]{0,8}政府作为(?:被告|被申请人)/.test(start)) return "own";
  const [before = ""] = start.split(/代表|作为|会同/);
  const name = plainName(BODY.exec(before)?.[0] ?? "");
  if (name === "") return null;
  // 区政府 in a district's report: the government alone or the whole district; nobody can tell.
  if (isGovernment(report) && /(?:政府|本级)$/.test(name)) return "other";
  return isOwnName(report, name) ? "own" : "other";
}

const OF_ALL = /^各(?:级|地)?(?:各部门|行政机关|机关|部门|单位|政府)*/;

/** Words without the time and the body that they begin with. */
export function withoutBody(words: string): string {
  const start = subjectOf(words);
  const rest = start.replace(WE, "").replace(ALL, "").replace(OF_ALL, "");
  return rest === start ? start.replace(BODY, "") : rest;
}

/** Whether the body that was named last is not the one that reports. */
function isOtherBody(report: Report, clauses: readonly string[]): boolean {
  const bodies = clauses.map((clause) => bodyOf(report, clause)).filter((body) => body !== null);
  return bodies.at(-1) === "other";
}

const YEAR =
  /(?<![较比与同自从至到])(?:(去年|上年(?!度?[结转遗])|上一年度?(?!度?[结转遗]))|(\d{4})年(?!版))/g;

/** Whether the last year named before a number is another than the report's. */
function isOtherYear(report: Report, text: string): boolean {
  const years = [...text.matchAll(YEAR)].filter(
    (match) => !/^(?:度?结转|度?遗留)/.test(text.slice(match.index + match[0].length)),
  );
  const last = years.at(-1);
  if (last === undefined) return false;
  return last[2] === undefined || Number(last[2]) !== report.year;
}

const COMPARED = /同比|环比|较|比|增|减|下降|上升|回落|多于|少于/;
const PART_OF_YEAR =
  /季度|上半年|下半年|(?<!\d)(?:0?[2-9]|1[0-2])月(?!底|末)|(?<!\d)0?1月(?!1日)|\d月份|每月|当月/;
/** 指导各地办理900件: the work of others. */
const OF_OTHERS = /(?:指导|督促|协助|督办)[^，；：。]{0,12}(?:办理|处理|答复|受理|复议|诉讼)/;
const SEVERAL_YEARS = /\d{4}年度?(?:、|和|及)\d{4}年|历年|以来|近[二两三四五\d]年|连续/;
const THIS_YEAR = /全年|本年|今年|当年|年内|\d{4}年度?(?!\d|以来)/;

/**
 * Whether a number has another scope than the report's tables: another body, another year, several
 * years, a part of the year, a difference. `lead` is the sentence up to the words of the number,
 * `label` those words.
 */
export function isOtherScope(report: Report, lead: string, label: string): boolean {
  const text = `${lead}${label}`.replace(/《[^《》]*》|“[^“”]*”|（[^（）]*）/g, "");
  const period = text.replace(/1月1日.{0,10}12月31日|12月31日/g, "");
  if (COMPARED.test(label) || SEVERAL_YEARS.test(period) || OF_OTHERS.test(text)) return true;
  if (PART_OF_YEAR.test(period) || isOtherYear(report, period)) return true;
  if (label.includes("累计") && (/截[至止]/.test(period) || !THIS_YEAR.test(period))) return true;
  return isWiderScope(report, text) || isOtherBody(report, text.split(/[，；：（）。]/));
}
