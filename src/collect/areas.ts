/** 某省 · 某市 · 某县 of a longer name. */
const PARTS = /[^省市县区州旗盟]+[省市县区州旗盟]/gu;
const TIERS: Readonly<Record<string, number>> = {
  省: 3,
  市: 2,
  州: 2,
  盟: 2,
  县: 1,
  区: 1,
  旗: 1,
};

const tierOf = (part: string): number => TIERS[part.slice(-1)] ?? 0;

/** Whether a name ends as that of a county, a city or a province does. */
export function isPlace(name: string): boolean {
  return name.length > 1 && /[省市县区州旗盟]$/u.test(name);
}

/**
 * Whether what stands before a unit's name can be the county of the list: 某市某县 and 某县 are one,
 * another county is another. Where nobody has said which county the list is of, no place is known.
 */
export function isSameArea(prefix: string, area: string | null): boolean {
  if (prefix === "") return true;
  if (area === null || !isPlace(prefix)) return false;
  if (prefix.endsWith(area) || area.endsWith(prefix)) return true;
  const [own, other] = [area, prefix].map((name) => name.match(PARTS) ?? []);
  if (own === undefined || other === undefined || other.length === 0) return false;
  return other.every((part) =>
    own.filter((each) => tierOf(each) === tierOf(part)).every((each) => each === part),
  );
}
