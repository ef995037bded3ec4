import type { Report } from "../../report/model";
import { totalOf } from "./claim";
import { DOCUMENTS, JOIN, OTHER_MATTERS, PROCEEDINGS } from "./claim-words";
import { unquoted } from "./pieces";
import { isOtherScope } from "./scope";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import type { Reading } from "./table-number";
import { tableNumber } from "./table-number";
import { quoted, tableWords } from "./wording";

/** Words that say that there was none of something, and what has to be 0 then. */
interface NoneClaim {
  readonly words: RegExp;
  /** The readings that each have to be 0; none when the words are about something else. */
  readonly zeros: (match: RegExpExecArray, report: Report, lead: string) => readonly Reading[];
}

const END = "(?=[，；。！？）]|$)";
const NO = "(?<!有|从)(?:尚未|未曾|未|没有|没|无)";
const anyOf = (items: readonly { readonly words: string }[]): string =>
  `(?:${items.map(({ words }) => words).join("|")})`;

const NO_REQUESTS = new RegExp(
  `${NO}(?:(?:收到|接到|受理|收办|发生|产生)(?:过|到)?(?<from>[^，；：。！？]{0,40}?)|(?:人|公民|群众|社会公众|单位|个人|和)*(?:提出|提交)?)` +
    `(?:政府信息公开申请|信息公开申请|依申请公开|公开申请|申请公开)(?:政府信息公开|政府信息|信息|申请|案件|件|事项|情况|业务|的)*${END}`,
);

const KIND = anyOf(PROCEEDINGS);
const NO_PROCEEDINGS = new RegExp(
  `${NO}(?:发生|出现|产生|引发|引起|收到|涉及|存在|有)?(?:过|任何|被|因|涉及|涉|有关|关于|针对|政府信息公开|信息公开|依申请公开|政务公开|工作|申请|答复|引发|引起|提起|提出|产生|导致|而|的|对|类|方面|群众|公民|我镇|我局|本机关)*` +
    `(?<kinds>${KIND}(?:(?:案件|案)?${JOIN}(?:提起|被)?${KIND})*)(?:的|案件|案|情况|申请|事项|情形|件|发生|问题)*${END}`,
);

const ALL_DONE = new RegExp(
  "(?:均|都|全部)(?:已经?|得到|予以|给予|进行|全部|按要求|按照要求|按规定|依法|依规|规范|妥善|认真)*了?" +
    `(?:办结|办理完毕|办理完成|办理完结|办复|处理完毕|答复完毕|答复|回复)(?:完毕)?了?${END}`,
);

const NO_CARRIED_OUT =
  /(?:无|没有)(?:政府信息公开|信息公开)?(?:申请)?(?:结转|转)(?:到|至|入)?(?:下一?个?年度?|20\d\d年度?)/;

const NO_DOCUMENTS = new RegExp(
  `${NO}(?:新)?(?:制发|制定|出台|印发)(?:过|任何|新的)*(?<things>${anyOf(DOCUMENTS)}(?:${JOIN}${anyOf(DOCUMENTS)})*)${END}`,
);

const zero = (table: Reading["table"], rows: readonly string[]): Reading => totalOf(table, rows);

/** 未收到公民、法人的申请 speaks of all; 未收到科研机构的申请 of some; 复议申请 of other things. */
function isOfAllRequests(from: string): boolean {
  if (/复议|诉讼|投诉|举报|费|减免|引发|过期|补正/.test(from)) return false;
  return !/法人|企业|机构|组织/.test(from) || /公民|自然人|个人|公众/.test(from);
}

/** Whether 均已办结 is said of this year's applications, and of all of them. */
function isOfEveryRequest(lead: string): boolean {
  const others = [...lead.matchAll(OTHER_MATTERS)].at(-1)?.index ?? -1;
  if (lead.lastIndexOf("申请") <= others) return false;
  const segment = lead.split("；").at(-1) ?? "";
  if (/其中|除|其余|余下|顺延|转下|下一?年|正在|部分申请|经/.test(segment)) return false;
  if (/结转[^，]*$/.test(segment)) return false;
  return !/结转/.test(segment) || /收到|受理|收办|新收|所有|全部/.test(segment);
}

const NONE_CLAIMS: readonly NoneClaim[] = [
  {
    words: NO_REQUESTS,
    zeros: (match) =>
      isOfAllRequests(match.groups?.["from"] ?? "") ? [zero("requests", ["received"])] : [],
  },
  {
    words: NO_PROCEEDINGS,
    zeros: (match) => {
      const kinds = match.groups?.["kinds"] ?? "";
      const items = [...kinds.matchAll(new RegExp(KIND, "g"))].map(([text]) =>
        PROCEEDINGS.find(({ words }) => new RegExp(`^(?:${words})$`).test(text)),
      );
      return items
        .filter((item) => item !== undefined)
        .map(({ rows }) => zero("proceedings", rows));
    },
  },
  {
    words: ALL_DONE,
    zeros: (_match, _report, lead) =>
      isOfEveryRequest(lead) ? [zero("requests", ["carriedOut"])] : [],
  },
  { words: NO_CARRIED_OUT, zeros: () => [zero("requests", ["carriedOut"])] },
  {
    words: NO_DOCUMENTS,
    zeros: (match, report) =>
      DOCUMENTS.filter(({ words }) => new RegExp(words).test(match.groups?.["things"] ?? "")).map(
        ({ place }) => ({
          table: "disclosure" as const,
          rows: [place],
          columns: [report.format === "2019" ? "made" : "issued"],
        }),
      ),
  },
];

function noneFinding(
  report: Report,
  sentence: Sentence,
  from: number,
  to: number,
  reading: Reading,
): TextFound | null {
  const number = tableNumber(report, reading);
  if (number === null || number.value === 0) return null;
  return inText("text-none", {
    span: spanOf(sentence, from, to),
    quote: sentence.quote,
    cells: number.cells,
    expected: number.value,
    actual: 0,
    difference: -number.value,
    sentence: `正文写${quoted(sentence.text.slice(from, to))}，而${tableWords(number)}。`,
  });
}

/** Where a sentence says that there was none of something of which the tables have a number. */
export function noneFindings(report: Report, sentence: Sentence): readonly TextFound[] {
  const text = unquoted(sentence.text);
  return NONE_CLAIMS.flatMap(({ words, zeros }) => {
    const match = words.exec(text);
    if (match === null) return [];
    const lead = sentence.text.slice(0, match.index);
    const from = Math.max(...["，", "；", "：", "。"].map((mark) => lead.lastIndexOf(mark))) + 1;
    if (isOtherScope(report, lead.slice(0, from), lead.slice(from))) return [];
    return zeros(match, report, lead)
      .map((reading) => noneFinding(report, sentence, from, match.index + match[0].length, reading))
      .filter((finding) => finding !== null);
  });
}
