import { decisions } from "./decisions";
import type { Run } from "./document";
import { sumOf, namedCounts } from "./disclosure-counts";
import type { LeftOut } from "./figures";
import type { DraftForm } from "./form";
import type { Source } from "./part";
import type { Activity, Messages } from "./questionnaire/disclosure";
import { about, endWith } from "./remarks";
import { between, paragraph, say } from "./say";
import { entry, numbered } from "./words";

type Disclosure = DraftForm["general"]["disclosure"];

const some = (count: number | null): count is number => count !== null && count > 0;

/** What was interpreted, and how; files and forms are no parts of each other. */
function interpretations({ interpreted, interpretations: kinds }: Disclosure): string {
  const list = namedCounts(kinds);
  const [first] = list;
  const files = some(interpreted) ? `解读政策文件${interpreted}件` : "";
  if (first === undefined) return files;
  const each = list.map(({ name, count }) => `${name}（${count}件）`).join("、");
  if (files !== "") return `${files}，解读形式有${each}`;
  // How many there were altogether is not known while one of the kinds has no number.
  if (kinds.some(({ name, count }) => entry(name) !== "" && count === null)) {
    return `发布政策解读材料，形式有${each}`;
  }
  const lead = `发布政策解读材料${sumOf(list)}件`;
  if (list.length === 1) return `${lead}，形式为${first.name}`;
  return `${lead}，其中${list.map(({ name, count }) => numbered(name, count, "件")).join("、")}`;
}

/** 建议, 提案 and the gazette. */
function publications({ suggestions, proposals, gazettes }: Disclosure): string {
  const handled = [
    ...(some(suggestions) ? [`人大代表建议办理结果${suggestions}件`] : []),
    ...(some(proposals) ? [`政协委员提案办理结果${proposals}件`] : []),
  ];
  const told = [
    ...(handled.length === 0 ? [] : [`公开${handled.join("、")}`]),
    ...(some(gazettes) ? [`编发政府公报${gazettes}期`] : []),
  ];
  return told.length === 0 ? "" : `${told.join("；")}。`;
}

/** What came in by letter and telephone, and what was answered. */
function letters(list: readonly Messages[]): string {
  const told = list.flatMap(({ name, received, answered, unit: typed }) => {
    const [word, unit] = [entry(name), entry(typed)];
    if (word === "" || !some(received)) return [];
    const of = unit === "" ? "条" : unit;
    // 12345 alone says not what there are so many of.
    const lead = `收到${word}${/\d$/u.test(word) ? "来信来电" : ""}${received}${of}`;
    if (!some(answered) || answered > received) return [lead];
    return [`${lead}，${answered === received ? "均已办理回复" : `已回复${answered}${of}`}`];
  });
  return told.length === 0 ? "" : `${told.join("；")}。`;
}

function activities(list: readonly Activity[]): string {
  const told = list.flatMap(({ name, count, unit: typed }) => {
    const [word, unit] = [entry(name), entry(typed)];
    return word === "" || !some(count) ? [] : [numbered(word, count, unit === "" ? "次" : unit)];
  });
  return told.length === 0 ? "" : `组织${told.join("、")}。`;
}

function consultations({ consultations: { held, received, adopted } }: Disclosure): string {
  const told = [
    ...(some(held) ? [`公开征集意见${held}期`] : []),
    ...(some(received) ? [`${some(held) ? "" : "公开征集意见中"}收到意见建议${received}条`] : []),
    ...(some(adopted) && some(received) && adopted <= received ? [`采纳${adopted}条`] : []),
  ];
  return told.length === 0 ? "" : `${told.join("，")}。`;
}

/** The sentence that 回应关切 ends, with what the user remarks on it. */
function published(disclosure: Disclosure): string {
  const { count, remarks } = disclosure.responses;
  const done = [interpretations(disclosure), some(count) ? `回应社会关切${count}次` : ""].filter(
    (clause) => clause !== "",
  );
  if (done.length === 0) return "";
  const remarked = some(count) ? endWith(remarks) : "。";
  return `${done.join("；")}${remarked}`;
}

/** What was done in the year beside publishing: a sentence for each kind of it. */
export function disclosureWork(source: Source): {
  readonly runs: readonly Run[];
  readonly leftOut: readonly LeftOut[];
} {
  const { disclosure } = source.form.general;
  const made = decisions(source);
  const told = [
    made.runs,
    ...[
      published(disclosure),
      publications(disclosure),
      letters(disclosure.messages),
      activities(disclosure.activities),
      consultations(disclosure),
    ].map((sentence) => say`${sentence}`),
  ].filter(({ length }) => length > 0);
  const remarked = some(disclosure.responses.count)
    ? ""
    : about("回应社会关切", disclosure.responses.remarks);
  const work = told.length === 0 ? [] : say`全年${between("", told)}`;
  return { runs: paragraph(work, say`${remarked}`), leftOut: made.leftOut };
}
