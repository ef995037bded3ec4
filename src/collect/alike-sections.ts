import {
  MOSTLY,
  SHORTEST_TOLD,
  TELLING_SECTIONS,
  repeatedShare,
  shinglesOf,
  wordsOfSection,
} from "../check/likeness";
import type { ReportText, SectionKey } from "../report/text";
import { coreName } from "./names";

/** A section of a unit that says mostly what another unit's says. */
export interface AlikeSection {
  readonly unit: string;
  readonly other: string;
  readonly section: SectionKey;
  /** The share of its characters that stand in the other's, too: 0.5 to 1. */
  readonly share: number;
}

/** A unit with the words of its report. */
export interface UnitText {
  readonly unit: string;
  readonly organisation: string;
  readonly text: ReportText;
}

/** A section of a unit, cut into pieces. */
interface OwnWords {
  readonly unit: string;
  readonly words: string;
  readonly pieces: ReadonlySet<string>;
}

/** So many others that share the most pieces are compared closely. */
const CLOSEST = 3;

/** The words of a section, each unit's own name left out. */
function ownWords(texts: readonly UnitText[], section: SectionKey): readonly OwnWords[] {
  return texts.flatMap(({ unit, organisation, text }) => {
    const name = coreName(organisation);
    const words = wordsOfSection(text, section).replaceAll(name, "");
    return words.length < SHORTEST_TOLD
      ? []
      : [{ unit, words, pieces: new Set(shinglesOf(words)) }];
  });
}

/** For each piece, which of the texts have it. */
function holdersOf(all: readonly OwnWords[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { pieces }] of all.entries()) {
    for (const piece of pieces) {
      const own = holders.get(piece);
      if (own === undefined) holders.set(piece, [at]);
      else own.push(at);
    }
  }
  return holders;
}

/** The texts that share the most pieces with one. */
function closest(
  at: number,
  all: readonly OwnWords[],
  holders: ReadonlyMap<string, readonly number[]>,
): readonly OwnWords[] {
  const shared = new Uint32Array(all.length);
  for (const piece of all[at]?.pieces ?? []) {
    for (const other of holders.get(piece) ?? []) shared[other] = (shared[other] ?? 0) + 1;
  }
  return all
    .map((own, index) => ({ own, count: index === at ? 0 : (shared[index] ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, CLOSEST)
    .map(({ own }) => own);
}

function alikeIn(section: SectionKey, texts: readonly UnitText[]): readonly AlikeSection[] {
  const all = ownWords(texts, section);
  const holders = holdersOf(all);
  return all.flatMap(({ unit, words }, at): AlikeSection[] => {
    const found = closest(at, all, holders).map(({ unit: other, pieces }) => ({
      ...{ unit, other, section },
      share: repeatedShare(words, (piece) => pieces.has(piece)),
    }));
    const [best] = found.sort((a, b) => b.share - a.share);
    return best === undefined || best.share < MOSTLY ? [] : [best];
  });
}

/** Sections of units that stand at least half in another unit's, each with the most alike; the most first. */
export function alikeSections(texts: readonly UnitText[]): readonly AlikeSection[] {
  return TELLING_SECTIONS.flatMap((section) => alikeIn(section, texts)).sort(
    (a, b) => b.share - a.share,
  );
}
