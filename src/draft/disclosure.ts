import { decisions } from "./decisions";
import { GAPS } from "./gaps";
import { withMeasures } from "./list";
import type { Run } from "./document";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { share } from "./percentage";
import { about, endWith } from "./remarks";
import { between, say } from "./say";
import type { Counted } from "./questionnaire/disclosure";
import { entry, listed, sentences } from "./words";

type Named = { readonly name: string; readonly count: number };

/** Entries with a name and a count above 0. */
export function namedCounts(list: readonly Counted[]): readonly Named[] {
  return list.flatMap(({ name, count }) => {
    const word = entry(name);
    return word === "" || count === null || count === 0 ? [] : [{ name: word, count }];
  });
}

export const sumOf = (list: readonly Named[]): number =>
  list.reduce((sum, { count }) => sum + count, 0);

/** The number that the kinds are a breakdown of; null when it is not given. */
export function kindsTotal({ form }: Pick<Source, "form">): number | null {
  const { total, added, kindsOf } = form.general.disclosure;
  return kindsOf === "added" ? (added ?? total) : (total ?? added);
}

/** Whether more was made public in the year than altogether: then neither number can be written. */
export function contradictory({ form }: Pick<Source, "form">): boolean {
  const { total, added } = form.general.disclosure;
  return total !== null && added !== null && added > total;
}

function published(source: Source): string {
  const { form, report, self } = source;
  const { total, added } = form.general.disclosure;
  if (contradictory(source)) return "";
  const end = `截至${report.year}年12月31日，${self}累计主动公开政府信息`;
  if (total === null) {
    if (added === null) return "";
    return added === 0
      ? `${report.year}年，${self}无新增主动公开的政府信息。`
      : `${report.year}年，${self}主动公开政府信息${added}条。`;
  }
  if (total === 0) return `截至${report.year}年12月31日，${self}暂无主动公开的政府信息。`;
  if (added === null) return `${end}${total}条。`;
  const fresh = added === 0 ? "本年无新增" : `其中本年新增${added}条`;
  return `${end}${total}条，${fresh}。`;
}

function kinds(source: Source): string {
  const { form } = source;
  const { total, added } = form.general.disclosure;
  const list = namedCounts(form.general.disclosure.kinds);
  const base = kindsTotal(source);
  const [first] = list;
  if (first === undefined || contradictory(source)) return "";
  // Nobody said of how many they are kinds: no share is known.
  if (base === null) {
    return `公开的信息中，${list.map(({ name, count }) => `${name}${count}条`).join("；")}。`;
  }
  // Parts that exceed their total are said to the user; they are not written.
  if (sumOf(list) > base) return "";
  if (list.length === 1 && first.count === base) return `公开的信息均为${first.name}。`;
  const both = total !== null && added !== null;
  const scope = both && base === added ? "新增信息" : "公开的信息";
  const parts = list.map(({ name, count }) => `${name}${count}条，占${share(count, base)}`);
  return `${scope}中，${parts.join("；")}。`;
}

function channels({ form }: Source): string {
  const counted = namedCounts(form.general.disclosure.channels);
  const others = form.general.disclosure.channels
    .filter(({ count }) => count === null)
    .map(({ name }) => entry(name))
    .filter((name) => name !== "");
  const through = counted.map(({ name, count }) => `通过${name}发布${count}条`).join("，");
  if (through === "") {
    return others.length === 0 ? "" : `公开渠道主要有${listed(others)}。`;
  }
  const also = others.length === 0 ? "" : `其他公开渠道有${listed(others)}。`;
  return `从公开渠道看，${through}。${also}`;
}

function interpretations({ form }: Source): string {
  const kinds = form.general.disclosure.interpretations;
  const list = namedCounts(kinds);
  const [first] = list;
  if (first === undefined) return "";
  // How many there were altogether is not known while one of the kinds has no number.
  if (kinds.some(({ name, count }) => entry(name) !== "" && count === null)) {
    return `发布政策解读材料，形式有${list.map(({ name, count }) => `${name}（${count}件）`).join("、")}`;
  }
  const lead = `发布政策解读材料${sumOf(list)}件`;
  if (list.length === 1) return `${lead}，形式为${first.name}`;
  return `${lead}，其中${list.map(({ name, count }) => `${name}${count}件`).join("、")}`;
}

/** What was done in the year, as one sentence, with what the user remarks on 回应关切. */
function work(source: Source, made: readonly Run[]): readonly Run[] {
  const { count, remarks } = source.form.general.disclosure.responses;
  const responded = count !== null && count > 0;
  const done = [
    made,
    say`${interpretations(source)}`,
    responded ? say`回应社会关切${count}次` : [],
  ].filter(({ length }) => length > 0);
  const remarked = about("回应社会关切", remarks);
  if (done.length === 0) return say`${remarked}`;
  return say`全年${between("；", done)}${responded ? endWith(remarks) : `。${remarked}`}`;
}

/** （一）主动公开. */
export function disclosurePart(source: Source): Part {
  const { form } = source;
  const { remarks, measures } = form.general.disclosure;
  const made = decisions(source.report);
  const facts = `${published(source)}${kinds(source)}${sentences(remarks)}${channels(source)}`;
  return part(
    withMeasures(
      [
        slot("general.disclosure.published", say`${facts}`),
        slot("general.disclosure.work", work(source, made.runs)),
      ],
      { id: "general.disclosure.measures", texts: measures, missing: GAPS.disclosure },
      form,
    ),
    made.leftOut,
  );
}
