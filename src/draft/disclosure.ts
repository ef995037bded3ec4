import { change } from "./compare";
import {
  channelCounts,
  contradictory,
  kindsTotal,
  namedCounts,
  sumOf,
  wholeKinds,
} from "./disclosure-counts";
import { disclosureWork } from "./disclosure-work";
import { GAPS } from "./gaps";
import { withMeasures } from "./list";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { share } from "./percentage";
import { say } from "./say";
import { numbered, sentences } from "./words";

/** 较上年增加12条, after a comma. */
function comparedYears({ form }: Source): string {
  const { added, addedLastYear } = form.general.disclosure;
  const words = form.style.compare ? change(added, addedLastYear, "条") : "";
  return words === "" ? "" : `，${words}`;
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
      : `${report.year}年，${self}主动公开政府信息${added}条${comparedYears(source)}。`;
  }
  if (total === 0) return `截至${report.year}年12月31日，${self}暂无主动公开的政府信息。`;
  if (added === null) return `${end}${total}条。`;
  const fresh = added === 0 ? "本年无新增" : `其中本年新增${added}条${comparedYears(source)}`;
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
    return `公开的信息中，${list.map(({ name, count }) => numbered(name, count, "条")).join("；")}。`;
  }
  // Parts that exceed their total are said to the user; they are not written.
  if (sumOf(list) > base) return "";
  if (list.length === 1 && first.count === base) return `公开的信息均为${first.name}。`;
  const both = total !== null && added !== null;
  const scope = both && base === added ? "新增信息" : "公开的信息";
  const parts = wholeKinds(list, base).map(
    ({ name, count }) => `${numbered(name, count, "条")}，占${share(count, base)}`,
  );
  return `${scope}中，${parts.join("；")}。`;
}

function channels(source: Source): string {
  const through = channelCounts(source).map(({ name, count }) => `通过${name}发布${count}条`);
  return through.length === 0 ? "" : `从公开渠道看，${through.join("，")}。`;
}

/** （一）主动公开. */
export function disclosurePart(source: Source): Part {
  const { form } = source;
  const { remarks, measures } = form.general.disclosure;
  const work = disclosureWork(source);
  const facts = `${published(source)}${kinds(source)}${channels(source)}${sentences(remarks)}`;
  return part(
    withMeasures(
      [
        slot("general.disclosure.published", say`${facts}`),
        slot("general.disclosure.work", work.runs),
      ],
      { id: "general.disclosure.measures", texts: measures, missing: GAPS.disclosure },
      form,
    ),
    work.leftOut,
  );
}
