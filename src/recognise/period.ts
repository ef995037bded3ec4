/** 统计期限为2023年1月1日至2023年12月31日: a whole year. */
const PERIOD =
  /(?<year>20\d\d)年1月1日(?:起|零时)?(?:至|到|[-—–~～])+(?:(?<to>20\d\d)年)?12月31日/gu;

/** The years whose numbers a text says that it holds; its blanks do not matter. */
export function periodsIn(text: string): readonly number[] {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  return [...plain.matchAll(PERIOD)].flatMap(({ groups }) => {
    const [from = "", to = from] = [groups?.["year"], groups?.["to"]];
    return from === to ? [Number(from)] : [];
  });
}
