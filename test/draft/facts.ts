import { blanksIn } from "../../src/draft/blanks";

/** What a township of the county knows of itself. */
interface Township {
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly villages: readonly string[];
  readonly things: readonly string[];
}

const township = (who: string, where: string, villages: string, things: string): Township => ({
  who: who.split("|"),
  where: where.split("|"),
  villages: villages.split("|"),
  things: things.split("|"),
});

/** What six townships of one county would fill the blanks of the phrases with. */
const TOWNSHIPS: readonly Township[] = [
  township(
    "林业站站长|党政办副主任|包村干部",
    "便民大厅一楼|粮站门口",
    "河西、上湾两个村|下湾村",
    "产粮大县奖励资金|危桥重建|旧账未销号|高龄津贴认证|村干部讲解视频|水费收缴|耕地地力保护补贴",
  ),
  township(
    "综合执法队|水利站两名技术员|宣传委员",
    "派出所旁公示墙|中心小学围墙",
    "城关、北坪等五个村|石桥村",
    "移民后期扶持项目|小程序推送|校舍扩建|表格缺少单位|医保缴费参保|漫画问答|农机购置补贴",
  ),
  township(
    "财政所会计|人大专职副主席|统战干事",
    "老年活动室|渡口候船棚",
    "沿江七个村|新洲村",
    "高标准农田二期|赶集日摆摊|自来水管网更换|附件打不开|临时救助审批|短视频|生猪良种补贴",
  ),
  township(
    "司法所所长|民政助理员|网格长",
    "镇文化站|采茶合作社",
    "青石、大屋等村|岭脚村",
    "茶园嫁接|网格员上门|敬老院消防设施|电话号码写错|残疾人两项补贴|情景剧|山林流转收入",
  ),
  township(
    "退役军人服务站|纪委书记|驻村第一书记",
    "村口宣传栏|烤烟收购点",
    "高山片区四个村|云顶村",
    "轮作休耕补助|手机短信|农贸市场搬迁|栏目归类不对|义务教育资助|广播讲座|光伏电站分红",
  ),
  township(
    "农业服务中心|分管副镇长|渔政协管员",
    "禁捕执法点|码头候船室",
    "湖边三个渔业村|芦荡村",
    "渔船报废更新补贴|小型水库除险|渔船对讲机|栈桥维修|时间前后不一|退捕安置|水面承包款",
  ),
];

export const TOWNSHIP_COUNT = TOWNSHIPS.length;

const MONTHS = ["2月", "3月下旬", "5月10日", "7月初", "9月", "11月中旬"];
const HOW_OFTEN = ["每月", "每季度", "每半年"];

/** The list that a blank asks from; numbers are the township's own. */
function choices(blank: string, number: number, own: Township): readonly string[] {
  if (/频次/u.test(blank)) return HOW_OFTEN;
  if (/何时|时间/u.test(blank)) return MONTHS;
  if (/几|多少|多大/u.test(blank)) return [String(3 + number * 7)];
  if (/多久/u.test(blank)) return [`${2 + number}个月`];
  if (/谁|代表|机构|科室|单位|岗位/u.test(blank)) return own.who;
  if (/哪里/u.test(blank)) return own.where;
  return /村|社区/u.test(blank) ? own.villages : own.things;
}

/** A phrase with all its blanks filled by a township, told by a number from 0. */
export function withFacts(phrase: string, number: number, at = 0): string {
  const own = TOWNSHIPS[number % TOWNSHIPS.length];
  if (own === undefined) return phrase;
  return blanksIn(phrase).reduce((text, blank, place) => {
    const from = choices(blank, number + at + place, own);
    return text.replace(`{${blank}}`, from[(number + at + place) % from.length] ?? "");
  }, phrase);
}
