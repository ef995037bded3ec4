/** One selector of a sheet, nesting resolved, or the name of an animation. */
export interface Styled {
  readonly kind: "selector" | "animation";
  readonly text: string;
}

/** Rules that hold rules; the blocks of all others with an @ hold no selectors. */
const CONDITIONS = /^@(media|supports|container|layer|scope|starting-style)\b/;
const ANIMATION = /^@(?:-\w+-)?keyframes\s+(\S+)/;

/** Everything that a sheet styles: each selector of each list, in conditions and nested rules. */
export function styledBy(css: string): readonly Styled[] {
  return block(withoutComments(css), 0, [""]).styled;
}

/** The classes that a selector names. */
export function classesOf(selector: string): readonly string[] {
  return [...withoutAttributes(selector).matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(
    ([, name = ""]) => name,
  );
}

/** The classes that an element must have, or stand within, for the selector to hold. */
export function requiredClasses(selector: string): readonly string[] {
  let plain = withoutAttributes(selector);
  // From the inside: `:not(:is(.a))`.
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, "");
  return classesOf(plain);
}

function block(css: string, from: number, parents: readonly string[]) {
  const styled: Styled[] = [];
  let start = from;
  let at = from;
  for (; at < css.length && css[at] !== "}"; at += 1) {
    const sign = css[at];
    if (sign === '"' || sign === "'") at = endOfText(css, at);
    else if (sign === ";") start = at + 1;
    else if (sign === "{") {
      const head = css.slice(start, at).trim();
      const inside = inner(css, at + 1, head, parents);
      styled.push(...inside.styled);
      at = inside.end;
      start = at + 1;
    }
  }
  return { styled, end: at };
}

function inner(css: string, from: number, head: string, parents: readonly string[]) {
  if (CONDITIONS.test(head)) return block(css, from, parents);
  if (head.startsWith("@")) {
    const name = ANIMATION.exec(head)?.[1];
    const styled: Styled[] = name === undefined ? [] : [{ kind: "animation", text: name }];
    return { styled, end: block(css, from, [""]).end };
  }
  const selectors = parents.flatMap((parent) =>
    split(head).map((selector) =>
      selector.includes("&") ? selector.replaceAll("&", parent) : `${parent} ${selector}`.trim(),
    ),
  );
  const { styled, end } = block(css, from, selectors);
  const own = selectors.map((text): Styled => ({ kind: "selector", text }));
  return { styled: [...own, ...styled], end };
}

/** The parts of a list, but not of a list in brackets. */
function split(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list.charAt(at);
    if ("([".includes(sign)) depth += 1;
    if (")]".includes(sign)) depth -= 1;
    if (sign === "," && depth === 0) {
      parts.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, list.slice(start)].map((part) => part.trim().replace(/\s+/g, " "));
}

function endOfText(css: string, from: number): number {
  let at = from + 1;
  while (at < css.length && css[at] !== css[from]) at += css[at] === "\\" ? 2 : 1;
  return at;
}

function withoutComments(css: string): string {
  return css.replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\//g, "$1");
}

function withoutAttributes(selector: string): string {
  return selector.replace(/\[[^\]]*\]/g, "");
}
