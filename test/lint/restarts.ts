import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import type { Pattern } from "./patterns";

/**
 * What scslre leaves out: a pattern that may begin anywhere and then runs on without bound over its
 * own beginning. 去年[^。]*问题 looks at "去年去年去年…" from each 去年 to the end.
 */

/** Characters of which a class may have one. */
const CANDIDATES = Array.from(
  "一年中申请其收件条个第a0Z9 ，。；：、（）()《》“”【】[]{}<>-—./%=\"'&#!?_\n\t|@*+\\^$~～×·…",
);
const MOST = 24;

const matches = (raw: string, text: string, flags: string): boolean =>
  new RegExp(`^(?:${raw})$`, flags).test(text);

/** Some of the texts that an element may match. */
function examples(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case "Character":
      return [String.fromCodePoint(element.value)];
    case "CharacterClass":
    case "ExpressionCharacterClass":
    case "CharacterSet": {
      const own = [...Array.from(element.raw), ...CANDIDATES];
      return own.filter((each) => matches(element.raw, each, flags)).slice(0, 4);
    }
    case "Group":
    case "CapturingGroup":
      return element.alternatives.flatMap(({ elements }) => joined(elements, flags)).slice(0, MOST);
    case "Quantifier": {
      const once = element.max === 0 ? [""] : examples(element.element, flags);
      const least = once.map((each) => each.repeat(Math.max(element.min, 1)));
      return element.min === 0 ? ["", ...least] : least;
    }
    case "Assertion":
      // What stands at the beginning begins once; what has to stand before leads here as well.
      if (element.kind === "start") return [];
      if (element.kind !== "lookbehind" || element.negate) return [""];
      return element.alternatives.flatMap(({ elements }) => joined(elements, flags)).slice(0, MOST);
    default:
      return [""];
  }
}

function joined(elements: readonly AST.Element[], flags: string): readonly string[] {
  let all: readonly string[] = [""];
  for (const element of elements) {
    const next = examples(element, flags);
    all = all.flatMap((each) => next.map((one) => each + one)).slice(0, MOST);
  }
  return all;
}

const isOptional = (element: AST.Element): boolean =>
  element.type === "Quantifier" && element.min === 0;

interface Way {
  /** Texts that lead to here. */
  readonly before: readonly string[];
  /** Whether what follows may fail. */
  readonly fails: boolean;
}

/** The quantifiers of an alternative that run over what leads to them. */
function restartsIn(elements: readonly AST.Element[], way: Way, flags: string): readonly string[] {
  return elements.flatMap((element, index) => {
    const own = joined(elements.slice(0, index), flags);
    const before = way.before.flatMap((lead) => own.map((each) => lead + each)).slice(0, MOST);
    const rest = elements.slice(index + 1);
    const fails = way.fails || rest.some((each) => !isOptional(each));
    if (element.type === "Group" || element.type === "CapturingGroup") {
      return element.alternatives.flatMap((alternative) =>
        restartsIn(alternative.elements, { before, fails }, flags),
      );
    }
    if (element.type !== "Quantifier") return [];
    const inside =
      element.element.type === "Group" || element.element.type === "CapturingGroup"
        ? element.element.alternatives.flatMap((alternative) =>
            restartsIn(alternative.elements, { before, fails: true }, flags),
          )
        : [];
    if (element.max !== Infinity || !fails) return inside;
    const over = new RegExp(`^(?:${element.element.raw})+$`, flags);
    const lead = before.find((each) => each !== "" && over.test(each));
    return lead === undefined ? inside : [`${element.raw} runs over ${JSON.stringify(lead)}`];
  });
}

/** What repeats without bound at the beginning of an alternative, in a named group or not. */
function lead(element: AST.Element | undefined): AST.Quantifier | null {
  if (element?.type === "Quantifier") return element.max === Infinity ? element : null;
  if (element?.type !== "CapturingGroup") return null;
  const [only, ...more] = element.alternatives;
  return more.length === 0 && only?.elements.length === 1 ? lead(only.elements[0]) : null;
}

/** ^.*X begins at every X all the same: what is left of it is looked at as if it stood alone. */
function withoutLead(elements: readonly AST.Element[], flags: string): readonly AST.Element[] {
  const [first, second, third] = elements;
  const repeated = lead(second);
  if (first?.type !== "Assertion" || first.kind !== "start") return elements;
  if (repeated === null || third === undefined) return elements;
  const over = new RegExp(`^(?:${repeated.element.raw})+$`, flags);
  return examples(third, flags).some((each) => over.test(each)) ? elements.slice(2) : elements;
}

/** Where a pattern begins again and again over the same text; empty where it cannot. */
export function restartsOf({ source, flags }: Pattern): readonly string[] {
  const plain = flags.replace(/[gdy]/gu, "");
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: plain.includes("u"),
    unicodeSets: plain.includes("v"),
  });
  return alternatives.flatMap(({ elements }) =>
    restartsIn(withoutLead(elements, plain), { before: [""], fails: false }, plain),
  );
}
