import type { Token } from "./spelled-words";

/** A row of numbers as it has to be spelled. */
export interface SpelledRow {
  /** Its label in the ways it may be written, characters alone. */
  readonly labels: readonly string[];
  /** Whether words that read like one label are this one's, though not as the form prints it. */
  readonly reads: (text: string) => boolean;
}

export interface Script {
  readonly rows: readonly SpelledRow[];
  /** Whether a word can be a piece of the labels beside and over the rows. */
  readonly isBeside: (token: Token) => boolean;
}

/** What each word of a table is. */
export type Spelling =
  | {
      readonly ok: true;
      /** The row of each token, by its index in the script; null for words beside the rows. */
      readonly rowOf: readonly (number | null)[];
      /** Whether each is a number: 无 may be one, or a piece of 无法提供. */
      readonly asNumber: readonly boolean[];
    }
  | {
      readonly ok: false;
      /** The token at which no way leads on; null at the end. */
      readonly at: Token | null;
      /** The last row that was begun before it; -1 for none. */
      readonly row: number;
    }
  | { readonly ok: false; readonly twice: Token };

/** How far a table has been spelled. */
interface State {
  readonly row: number;
  /** Which of the row's labels; -1 when it is reworded. */
  readonly label: number;
  /** Characters of it. */
  readonly length: number;
  readonly hasNumbers: boolean;
}

interface Step {
  readonly state: State;
  readonly from: Step[];
  /** Whether the step spells the row, or stands beside it. */
  readonly row: number | null;
  readonly asNumber: boolean;
}

type Way = Omit<Step, "from">;

const keyOf = ({ state, row, asNumber }: Way): string =>
  `${state.row} ${state.label} ${state.length} ${String(state.hasNumbers)} ${String(row)} ${String(asNumber)}`;

/** In the place of a number, or what a narrow column left of 无法提供. */
const NONE = "无";

const START: State = { row: -1, label: -1, length: 0, hasNumbers: true };

const isWhole = ({ rows }: Script, { row, label, length }: State): boolean =>
  label === -1 || rows[row]?.labels[label]?.length === length;

/** The ways on with a word. */
function wordSteps(script: Script, state: State, token: Token): readonly Way[] {
  const { rows } = script;
  const next = rows[state.row + 1];
  const steps: Way[] = [];
  const to = (next: State, row: number | null): void => {
    steps.push({ state: next, row, asNumber: false });
  };
  const label = rows[state.row]?.labels[state.label];
  if (token.plain === "" || script.isBeside(token)) to(state, null);
  if (token.plain === "") return steps;
  if (label?.startsWith(token.plain, state.length) === true) {
    to({ ...state, length: state.length + token.plain.length }, state.row);
  }
  if (next === undefined || !isWhole(script, state)) return steps;
  const begun = { row: state.row + 1, hasNumbers: false };
  if (token.isReworded) {
    if (next.reads(token.text)) to({ ...begun, label: -1, length: 0 }, begun.row);
    return steps;
  }
  next.labels.forEach((each, index) => {
    if (!each.startsWith(token.plain)) return;
    to({ ...begun, label: index, length: token.plain.length }, begun.row);
  });
  return steps;
}

/** The ways on with numbers, or with one word. */
function waysOn(script: Script, state: State, group: readonly Token[]): readonly Way[] {
  const [token] = group;
  if (token === undefined) return [];
  if (!token.isNumber) return wordSteps(script, state, token);
  const numbers: Way = { state: { ...state, hasNumbers: true }, row: state.row, asNumber: true };
  const ways = state.hasNumbers ? [] : [numbers];
  const word = group.length === 1 && token.text === NONE;
  return word ? [...ways, ...wordSteps(script, state, token)] : ways;
}

/** Tokens, with numbers that follow each other as one. */
function groupsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (token.isNumber && last?.[0]?.isNumber === true) last.push(token);
    else groups.push([token]);
  }
  return groups;
}

/**
 * Gives every word and number of a table its row. The labels have to be spelled whole and in the
 * order of the form; pieces of the labels beside them may stand between theirs, as columns that
 * stand side by side become lines. Numbers belong to the row that was begun last. Where they could
 * be two rows' the table is not read.
 */
export function spell(tokens: readonly Token[], script: Script): Spelling {
  const groups = groupsOf(tokens);
  const layers: ReadonlyMap<string, Step>[] = [];
  let before: ReadonlyMap<string, Step> = new Map([
    ["", { state: START, from: [], row: null, asNumber: false } satisfies Step],
  ]);
  for (const group of groups) {
    const [token] = group;
    if (token === undefined) continue;
    const after = new Map<string, Step>();
    for (const step of before.values()) {
      for (const way of waysOn(script, step.state, group)) {
        const key = keyOf(way);
        const known = after.get(key);
        if (known === undefined) after.set(key, { ...way, from: [step] });
        else known.from.push(step);
      }
    }
    if (after.size === 0) {
      return { ok: false, at: token, row: lastRow(before) };
    }
    layers.push(after);
    before = after;
  }
  const ends = [...before.values()].filter(
    ({ state }) => state.row === script.rows.length - 1 && isWhole(script, state),
  );
  if (ends.length === 0) return { ok: false, at: null, row: lastRow(before) };
  return traced(groups, layers, ends);
}

const lastRow = (steps: ReadonlyMap<string, Step>): number =>
  Math.max(-1, ...[...steps.values()].map(({ state }) => state.row));

/** Follows the ways that reached the end back: all have to give the numbers the same rows. */
function traced(
  groups: readonly (readonly Token[])[],
  layers: readonly ReadonlyMap<string, Step>[],
  ends: readonly Step[],
): Spelling {
  const rowOf: (number | null)[] = [];
  const asNumber: boolean[] = [];
  // Of words one way is enough: the labels are whole in each.
  let [one] = ends;
  let alive: ReadonlySet<Step> = new Set(ends);
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const group = groups[at] ?? [];
    const [token] = group;
    const rows = new Set([...alive].map(({ row }) => row));
    if (token?.isNumber === true && rows.size > 1) return { ok: false, twice: token };
    const row = one?.row ?? null;
    rowOf.push(...group.map(() => row));
    asNumber.push(...group.map(() => one?.asNumber === true));
    one = one?.from[0];
    alive = new Set([...alive].flatMap(({ from }) => from));
  }
  return { ok: true, rowOf: rowOf.reverse(), asNumber: asNumber.reverse() };
}
