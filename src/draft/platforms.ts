import type { Platform } from "./questionnaire/general";
import { GAPS } from "./gaps";
import { withMeasures } from "./list";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { say } from "./say";
import { entry, listed } from "./words";

interface Named extends Platform {
  readonly word: string;
}

function sentencesAbout(platforms: readonly Platform[]): string {
  const named: readonly Named[] = platforms
    .map((platform) => ({ ...platform, word: entry(platform.name) }))
    .filter(({ word }) => word !== "");
  const there = named.filter(({ accounts }) => accounts !== 0);
  const none = named.filter(({ accounts }) => accounts === 0);
  const published = there.filter(({ items }) => items !== null && items > 0);
  const idle = there.filter(({ items }) => items === 0);
  const names = there.map(({ word, accounts }) =>
    accounts === null ? word : `${word}（${accounts}个）`,
  );
  const lead = `主要依托${listed(names)}公开政府信息`;
  const [only] = published;
  const byName = published.map(({ word, items }) => `${word}全年发布信息${items ?? ""}条`);
  const where =
    there.length === 1 && only !== undefined
      ? `${lead}，全年发布信息${only.items ?? ""}条。`
      : `${lead}。${byName.length === 0 ? "" : `${byName.join("，")}。`}`;
  return [
    names.length === 0 ? "" : where,
    idle.length === 0 ? "" : `${listed(idle.map(({ word }) => word))}全年未发布信息。`,
    none.length === 0 ? "" : `未开设${listed(none.map(({ word }) => word))}。`,
  ].join("");
}

/** （四）政府信息公开平台建设. */
export function platformsPart({ form }: Source): Part {
  const { platforms, measures } = form.general.platforms;
  return part(
    withMeasures(
      [slot("general.platforms.facts", say`${sentencesAbout(platforms)}`)],
      { id: "general.platforms.measures", texts: measures, missing: GAPS.platforms },
      form,
    ),
  );
}
