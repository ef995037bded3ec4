import type { Rule } from "./marks";

/** Lines so near each other are one: two thin lines, the borders of two cells side by side. */
const NEAR = 3.2;
/** So far apart the first and the last of them may be. */
const WIDEST = 5;
/** Dashes and dots with such gaps are one line. */
const GAP = 4.2;
/** Shorter lines are no borders of a cell. */
const SHORTEST = 4;

/** Pieces of a line on one level, from their beginnings on. */
interface Line {
  readonly at: number;
  readonly pieces: (readonly [from: number, to: number])[];
}

/** A level of one direction, with the pieces of lines that are drawn on it, by their beginnings. */
export interface Level {
  readonly at: number;
  readonly pieces: readonly (readonly [from: number, to: number])[];
}

function joinedPieces(pieces: readonly (readonly [number, number])[]): readonly [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from - last[1] <= GAP) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.filter(([from, to]) => to - from >= SHORTEST);
}

/** Rules of one direction as lines, dashes joined. */
export function linesOf(rules: readonly Rule[], lies: Rule["lies"]): readonly Rule[] {
  const lines: Line[] = [];
  const sorted = rules.filter((rule) => rule.lies === lies).sort((a, b) => a.at - b.at);
  for (const { at, from, to } of sorted) {
    const last = lines.at(-1);
    if (last !== undefined && at - last.at <= 1) last.pieces.push([from, to]);
    else lines.push({ at, pieces: [[from, to]] });
  }
  return lines.flatMap(({ at, pieces }) =>
    joinedPieces(pieces).map(([from, to]): Rule => ({ lies, at, from, to })),
  );
}

/** Brings lines that are near each other to one level. */
export function levelsOf(lines: readonly Rule[]): readonly Level[] {
  const groups: Rule[][] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const last = group?.at(-1);
    const isNear =
      first !== undefined &&
      last !== undefined &&
      line.at - last.at <= NEAR &&
      line.at - first.at <= WIDEST;
    if (group !== undefined && isNear) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    at: group.reduce((sum, { at }) => sum + at, 0) / group.length,
    pieces: group.map(({ from, to }) => [from, to] as const).sort((a, b) => a[0] - b[0]),
  }));
}

/** The borders of cells that stand apart belong to one table up to here. */
const TOGETHER = 5;

/** Whether two lines meet or cross. */
function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - TOGETHER &&
    down.at <= across.to + TOGETHER &&
    across.at >= down.from - TOGETHER &&
    across.at <= down.to + TOGETHER
  );
}

/** Lines that hang together: each group is a table, a box, or a line alone. */
export function hangingTogether(
  across: readonly Rule[],
  down: readonly Rule[],
): readonly (readonly Rule[])[] {
  const lines = [...across, ...down];
  const groupOf = lines.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let next = groupOf[at]; next !== undefined && next !== at; next = groupOf[at]) {
      const over = groupOf[next] ?? next;
      groupOf[at] = over;
      at = over;
    }
    return at;
  };
  across.forEach((line, index) => {
    down.forEach((other, at) => {
      if (meet(line, other)) groupOf[root(index)] = root(across.length + at);
    });
  });
  const groups = new Map<number, Rule[]>();
  lines.forEach((line, index) => {
    const group = groups.get(root(index));
    if (group === undefined) groups.set(root(index), [line]);
    else group.push(line);
  });
  return [...groups.values()];
}
