import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { noticedAt, notThere } from "./places";
import { textRule } from "./text-rule";
import { section } from "../need";

const PROBLEM =
  /问题|不足|短板|薄弱|差距|欠缺|缺乏|有待|滞后|不[够强高深全到及规熟畅平均细]|单一|偏[少弱低]|[较率度][少弱低]|仍需|亟待/u;
const IMPROVEMENT =
  /改进|改善|整改|下一?步|今后|将[^来]|措施|加强|完善|进一步|提升|提高|强化|优化|健全/u;
/** Deeds as well, but only where the clause tells of no problem: 推进力度不够. */
const DEED =
  /推[动进]|精准施策|靶向|着力|聚焦|发力|深化|拓[展宽]|加大|狠抓|丰富|督促|组织|开展|建立|明确|制定|细化|规范|抓[好实紧]|整合|培训|增[加设]|压实|严把|已/u;
/** 本年度无、暂无存在的问题。 */
const NOTHING = /^(?:本年度?|\d{4}年度?|目前|我.)*[，,]?(?:暂?无|没有|不存在)/u;
/** In characters; a problem and what was done about it do not fit into less. */
const A_LINE = 30;

const FAULT = /有待|需|偏[少弱低]|较[少弱低]|欠|单一|简单|仍|不到位|不及时|兼职|流动/u;

const tellsDeed = (words: string): boolean =>
  words
    .split(/[，。；\n]/u)
    .some((clause) => DEED.test(clause) && !PROBLEM.test(clause) && !FAULT.test(clause));

function lack(words: string): string | null {
  if (words === "") return "只有标题，没有文字";
  if (words.length < A_LINE) {
    return NOTHING.test(words) ? "只写了没有问题" : `只有 ${words.length} 个字`;
  }
  if (!PROBLEM.test(words)) return "没有写存在的主要问题";
  // 有待进一步提高 is a problem still; an improvement says so besides.
  const beside = words.replace(/(?:有待|需要?|尚待|亟待|还要)[^，。；\n]*/gu, "");
  return IMPROVEMENT.test(beside) || tellsDeed(words) ? null : "只写了问题，没有写改进情况";
}

/** Section five names problems and what is done about them. */
function problemsLacking(text: ReportText): readonly Noticed[] {
  const own = text.sections.filter(({ key }) => key === "problems");
  if (own.length === 0) return [];
  const paragraphs = own.flatMap((section) => section.paragraphs);
  const said = lack(paragraphs.map((each) => each.replace(/\s/gu, "")).join("\n"));
  if (said === null) return [];
  const { full } = sectionTitle("problems");
  const sentence = `“${full}”${said}；这一部分既要写问题，也要写改进。`;
  const [first] = paragraphs;
  if (first === undefined) return [notThere({ sentence })];
  const place = { section: "problems", paragraph: 0, text: first } as const;
  return [noticedAt(place, 0, first.length, { sentence })];
}

export const problemsEmpty = textRule({
  code: "problems-empty",
  severity: "explain",
  title: "问题和改进不完整",
  text: "第五部分既写存在的主要问题，也写改进情况，不写“无”，不只写一句话。",
  advice: "补写具体的问题和相应的改进情况。",
  source: "《条例》第五十条第（四）项（存在的主要问题及改进情况）",
  needs: [section("problems")],
  find: ({ text }) => problemsLacking(text),
});
