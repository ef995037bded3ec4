import { EVERYBODY } from "./phrase";
import type { MeasurePhrase, MeasureTopic, Writer } from "./phrase";

const of =
  (topic: MeasureTopic) =>
  (writers: readonly Writer[], ...texts: readonly string[]): readonly MeasurePhrase[] =>
    texts.map((text) => ({ topic, writers, text }));

const disclosure = of("disclosure");
const management = of("management");
const platforms = of("platforms");
const supervision = of("supervision");

const DISCLOSURE = [
  ...disclosure(
    EVERYBODY,
    "对照主动公开基本目录逐项梳理，及时补齐缺项、更新旧项",
    "政策文件与解读材料同步起草、同步审签、同步发布",
    "围绕{领域}等群众关心的事项，及时公开政策依据、办理结果和监督方式",
  ),
  ...disclosure(
    ["township"],
    "公开涉农补贴、社会救助、宅基地审批等事项的标准、对象和结果",
    "指导各村（社区）定期公布集体财务、惠农资金和工程项目情况",
    "通过村务公开栏、广播和微信群，把与群众有关的政策送到村组",
  ),
  ...disclosure(
    ["department"],
    "公开本部门权责清单、办事指南和执法依据，并随机构职能调整及时更新",
    "公开部门预算、决算和{专项资金}的分配结果",
    "人大代表建议和政协提案的办理结果，除依法不宜公开的外，均予公开",
  ),
  ...disclosure(
    ["county", "city"],
    "重大行政决策公开征求意见，并公布意见采纳情况",
    "按领域公开重大建设项目、公共资源配置和民生实事的进展情况",
    "通过新闻发布会、在线访谈等方式，由主要负责人解读重要政策",
  ),
];

const MANAGEMENT = [
  ...management(
    EVERYBODY,
    "落实公文公开属性源头认定，起草时注明公开方式，不予公开的说明理由",
    "执行信息发布审查制度，先审查、后公开，保密审查留有记录",
    "定期清理网站信息，更新失效内容，修正错链断链",
    "更新政府信息公开指南，公布受理机构的地址、电话和办公时间",
  ),
  ...management(
    ["township"],
    "明确{机构}负责信息的收集、审核和报送，各办（中心）确定一名信息员",
    "建立公开信息台账，记录发布时间、来源和审核人，做到可查可溯",
  ),
  ...management(
    ["department"],
    "建立业务科室起草、法制机构审核、办公室发布的工作流程",
    "对以往不予公开的信息开展评估，可以公开的转为主动公开",
  ),
  ...management(
    ["county", "city"],
    "集中公布现行有效的行政规范性文件，标注有效性，随立改废及时调整",
    "对以往不予公开的信息定期评估，因情势变化可以公开的及时公开",
    "组织各地各部门统一政府信息的格式、分类和归档要求",
  ),
];

const PLATFORMS = [
  ...platforms(
    EVERYBODY,
    "完善政府信息公开专栏，调整栏目设置，方便群众检索、查阅和下载",
    "落实政务新媒体内容审核和更新要求，及时注销停更账号",
  ),
  ...platforms(
    ["township"],
    "在便民服务中心设置政府信息查阅点，摆放办事指南和政策资料",
    "更新镇、村两级公开栏，内容定期更换，旧页归档留存",
    "依托县人民政府网站集中发布信息，不另建网站，避免重复建设",
  ),
  ...platforms(
    ["department"],
    "在门户网站开设{专栏名称}专栏，集中发布相关政策和办理流程",
    "与政务服务平台共享办事指南，做到同一事项标准一致",
  ),
  ...platforms(
    ["county", "city"],
    "推进政府网站集约化建设，统一政府信息公开栏目的名称和层级",
    "在档案馆、图书馆和政务服务场所设置查阅场所，配备必要设备",
    "办好政府公报，向基层单位和公共查阅场所免费赠阅",
    "完善政策文件库，支持按主题、年份和部门检索",
  ),
];

const SUPERVISION = [
  ...supervision(
    EVERYBODY,
    "主要负责人听取政府信息公开工作汇报，研究解决具体问题",
    "公布监督电话和信箱，对收到的意见建议逐件答复",
    "对照上级通报和测评结果，列出问题清单，逐项整改销号",
  ),
  ...supervision(
    ["township"],
    "将政府信息公开列入村（社区）和站所年度工作安排，与其他工作一并检查",
    "邀请人大代表、村民代表评议公开内容，听取改进意见",
  ),
  ...supervision(
    ["department"],
    "将政府信息公开列入内设机构年度考核内容",
    "组织新任职人员学习《中华人民共和国政府信息公开条例》和答复文书规范",
  ),
  ...supervision(
    ["county", "city"],
    "按季度检查政府网站和政务新媒体，印发通报{次数}期，督促限期整改",
    "委托第三方对各地各部门公开情况开展评估，结果反馈到单位",
    "以案例讲解、文书评查等方式，指导基层规范办理申请",
  ),
];

/** What follows "2023年，我镇" in the paragraph before （一）. */
export const OVERVIEW_PHRASES: readonly {
  readonly writers: readonly Writer[];
  readonly text: string;
}[] = [
  {
    writers: EVERYBODY,
    text: "坚持以公开为常态、不公开为例外，依法公开政府信息，规范办理公开申请，保障群众的知情权和监督权",
  },
  {
    writers: ["township"],
    text: "围绕群众关心的办事、补贴、救助等事项推进政府信息公开，力求内容看得懂、渠道找得到",
  },
  {
    writers: ["department"],
    text: "结合部门职责推进政府信息公开，做好政策发布、解读和回应，方便企业和群众办事",
  },
  {
    writers: ["county", "city"],
    text: "围绕中心工作和民生事项推进政府信息公开，加强对各地各部门的指导和监督，提高公开的质量",
  },
];

/** The library of measures, by part of the form and writer. */
export const MEASURE_PHRASES: readonly MeasurePhrase[] = [
  ...DISCLOSURE,
  ...MANAGEMENT,
  ...PLATFORMS,
  ...SUPERVISION,
];
