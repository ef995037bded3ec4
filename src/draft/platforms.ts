import type { DraftForm } from "./form";
import { GAPS } from "./gaps";
import { withMeasures } from "./list";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import type { Platform } from "./questionnaire/general";
import { say } from "./say";
import { entry, listed } from "./words";

type Platforms = DraftForm["general"]["platforms"];

interface Named extends Platform {
  readonly word: string;
}

/** 政务微博（3个）; of a single one the number says nothing, but of the one issue of a gazette. */
function withNumber({ word, accounts, unit: typed }: Named): string {
  const unit = entry(typed);
  if (accounts === null || (accounts === 1 && unit !== "期")) return word;
  return `${word}（${accounts}${unit === "" ? "个" : unit}）`;
}

const MARKS: readonly (readonly [keyof Platform, string, string])[] = [
  ["visits", "访问量", "次"],
  ["reads", "阅读量", "次"],
  ["followers", "关注用户", "人"],
  ["opened", "新开设栏目", "个"],
  ["cleared", "清理栏目", "个"],
];

/** What is known of a platform, as clauses; nothing is said of numbers that are 0 but items. */
function clausesOf(platform: Named, itemsIn: Platforms["itemsIn"]): readonly string[] {
  const { items } = platform;
  const published =
    items === null || itemsIn === "disclosure"
      ? []
      : [items === 0 ? "全年未发布信息" : `全年发布信息${items}条`];
  const marks = MARKS.flatMap(([key, name, unit]) => {
    const value = platform[key];
    return typeof value === "number" && value > 0 ? [`${name}${value}${unit}`] : [];
  });
  return [...published, ...marks];
}

function sentencesAbout({ platforms, itemsIn }: Platforms): string {
  const named: readonly Named[] = platforms
    .map((platform) => ({ ...platform, word: entry(platform.name) }))
    .filter(({ word }) => word !== "");
  const there = named.filter(({ accounts }) => accounts !== 0);
  const none = named.filter(({ accounts }) => accounts === 0);
  const told = there.flatMap((platform) => {
    const clauses = clausesOf(platform, itemsIn);
    return clauses.length === 0 ? [] : [{ word: platform.word, words: clauses.join("，") }];
  });
  const names = listed(there.map(withNumber));
  const lead = `主要依托${names}${names.endsWith("公开") ? "，" : ""}公开政府信息`;
  const [only] = told;
  const each = told.map(({ word, words }) => `${word}${words}`).join("；");
  const where =
    there.length === 1 && only !== undefined
      ? `${lead}，${only.words}。`
      : `${lead}。${each === "" ? "" : `${each}。`}`;
  return [
    there.length === 0 ? "" : where,
    none.length === 0 ? "" : `未开设${listed(none.map(({ word }) => word))}。`,
  ].join("");
}

/** （四）政府信息公开平台建设. */
export function platformsPart({ form }: Source): Part {
  const { platforms } = form.general;
  return part(
    withMeasures(
      [slot("general.platforms.facts", say`${sentencesAbout(platforms)}`)],
      { id: "general.platforms.measures", texts: platforms.measures, missing: GAPS.platforms },
      form,
    ),
  );
}
