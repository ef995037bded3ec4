/** Radicals that fonts hold in place of the characters that look like them, each with its own. */
const RADICALS = new Map(
  Array.from(
    "⺁厂⺄乙⺇几⺌小⺎兀⺏尣⺗心⺝月⺟母⺠民⺡氵⺩王⺫目⺬示⺮竹⺯糸⺲罒⺶羊⺸羊⺻聿⺼肉⺽臼⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻎辶⻏阝⻐钅⻒长⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻫齐⻬齐⻮齿⻰龙⻳龟⼾户⾭青".matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = "", plain = ""]) => [radical, plain] as const,
  ),
);

/** Kangxi radicals, characters kept for other standards, joined letters. */
const OTHER_FORMS = /[\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06]/gu;

/** What no reader can tell: control characters, private ones, halves, and no characters at all. */
const UNKNOWN = /(?!\s)[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/gu;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/gu;

/** The sign for a character that the file does not tell. */
export const UNTOLD = "\ufffd";

/** A character as a keyboard would write it. */
export function plainCharacter(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/[\u2e80-\u2fd5]/gu, (radical) => RADICALS.get(radical) ?? radical)
    .replace(OTHER_FORMS, (form) => form.normalize("NFKC"))
    .replace(UNKNOWN, UNTOLD);
}
