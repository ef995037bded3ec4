import type { Level } from "../../../report/levels";
import type { Report } from "../../../report/model";
import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { notThere } from "./places";
import { textRule } from "./text-rule";
import { LEVEL, section } from "../need";

interface Aspect {
  readonly name: string;
  /** Words by which a sub-heading or a sentence treats it: generous, for what is missing is said. */
  readonly words: RegExp;
  /** In a section that has sub-headings, a word under another of them is not enough. */
  readonly besideHeadings?: RegExp;
}

const PLATFORM = "(?:平台|网站|新媒体|公众号|公报|专栏|专区|公开栏|栏目)";

const ASPECTS: readonly Aspect[] = [
  {
    name: "主动公开",
    words:
      /主动.{0,10}公开|公开各类.{0,6}信息|(?:公开|发布)[^，。\n]{0,12}信息[^，。\n]{0,6}\d+[条篇]/u,
  },
  {
    name: "依申请公开",
    words: /依(?:法)?申请|(?:收到|受理|办理|处理|答复|新收).{0,20}申请|申请(?:办理|处理)?情况/u,
  },
  {
    name: "政府信息管理",
    words:
      /信息(?:公开)?管理|(?:保密|公开|发布)审[查核]|先审后?|先审查|[三分多]级?审[三核校]|审核(?:发布|把关|机制|制度|程序)|公开属性|信息(?:制作|更新|审核|清理)/u,
  },
  {
    name: "政府信息公开平台建设",
    words: /平台|网站|新媒体|公众号|公报|专栏|公开栏/u,
    besideHeadings: new RegExp(
      `${PLATFORM}[^，。；\\n]{0,10}(?:建设|维护|运维|改版|升级|优化|管理|运行|整合|完善|规范|更新|监管|监测|检查)|` +
        `(?:建设|建立|维护|优化|升级|开设|开通|设置|新增|完善|管理|设有|设立|运维|打造|搭建|规范|建有|拓展|拓宽)[^，。；\\n]{0,14}${PLATFORM}`,
      "u",
    ),
  },
  {
    name: "监督保障",
    words: /监督|(?:机制|组织|工作|队伍)保障|保障(?:机制|措施|情况|方面)|考核|培训/u,
  },
];

/** Set words of every overview, and names of bodies: they treat nothing. */
const SET_WORDS = /监督权|监督管理/gu;
/** （一）主动公开情况: a sub-heading, as far as its first mark. */
const SUB_HEADING =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])([^，。；：:]{2,30})/u;
/** With so many aspects under headings of their own the section is divided by them. */
const DIVIDED = 3;

/**
 * What the annual report of a people's government has besides (article 50 (4)). Townships are
 * governments too, but hardly one of their reports names all three, and a finding on every report
 * is switched off by its readers: the rule speaks from the county upwards only.
 */
const RESULTS: readonly Aspect[] = [
  { name: "工作考核", words: /考核|考评/u },
  { name: "社会评议", words: /评议|社会评价|满意度|第三方评估/u },
  { name: "责任追究", words: /责任追究|追究.{0,6}责任|追责|问责/u },
];
const GOVERNMENTS: readonly Level[] = ["county", "city", "province"];

/** What section one has to treat and does not name: one finding for all of it. */
function aspectsMissing(report: Report, text: ReportText): readonly Noticed[] {
  const general = text.sections.filter(({ key }) => key === "general");
  if (general.length === 0) return [];
  const paragraphs = general
    .flatMap((section) => section.paragraphs)
    .map((paragraph) => paragraph.replace(/\s/gu, "").replace(SET_WORDS, ""));
  const words = paragraphs.join("\n");
  const headings = paragraphs.map((paragraph) => SUB_HEADING.exec(paragraph)?.[1] ?? "");
  const isHeaded = (aspect: Aspect): boolean =>
    headings.some((heading) => aspect.words.test(heading));
  const isDivided = ASPECTS.filter(isHeaded).length >= DIVIDED;
  const isTreated = (aspect: Aspect): boolean =>
    isHeaded(aspect) ||
    (isDivided ? (aspect.besideHeadings ?? aspect.words) : aspect.words).test(words);
  const isGovernment = report.level !== null && GOVERNMENTS.includes(report.level);
  const names = [...ASPECTS, ...(isGovernment ? RESULTS : [])]
    .filter((aspect) => !isTreated(aspect))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    notThere({
      expected: names.join("、"),
      sentence: `“${sectionTitle("general").full}”没有写到：${names.join("、")}。`,
    }),
  ];
}

export const aspectMissing = textRule({
  code: "aspect-missing",
  severity: "explain",
  title: "总体情况不完整",
  text: "总体情况写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；县级以上人民政府还写工作考核、社会评议和责任追究结果。",
  advice: "补写缺少的方面；没有发生的，也写一句说明。",
  source: "统一格式，《条例》第四十六条、第五十条第（四）项（工作考核、社会评议和责任追究结果）",
  // Only the level says whether it is the report of a government.
  needs: [section("general"), LEVEL],
  find: ({ report, text }) => aspectsMissing(report, text),
});
