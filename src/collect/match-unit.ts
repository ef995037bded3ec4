import { editDistance } from "../recognise/distance";
import { shortensName, unitCore } from "../report/unit-names";
import { coreName, plainName } from "./names";
import type { Unit } from "./unit";
import { isSameArea } from "./areas";

/** Whose a name is: a unit's beyond doubt, or perhaps of these, the likeliest first. */
export type Match =
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "doubtful"; readonly candidates: readonly string[] };

/** A unit with everything that it is known by. */
interface KnownUnit {
  readonly unit: Unit;
  readonly plain: readonly string[];
  readonly cores: readonly string[];
}

/** The units of a list, prepared to be found by name. */
export interface UnitIndex {
  readonly units: readonly KnownUnit[];
  /** The core of the body that adds up; null where nobody has said. */
  readonly area: string | null;
  readonly byPlain: ReadonlyMap<string, readonly KnownUnit[]>;
  readonly byCore: ReadonlyMap<string, readonly KnownUnit[]>;
}

function grouped(
  units: readonly KnownUnit[],
  keysOf: (unit: KnownUnit) => readonly string[],
): ReadonlyMap<string, readonly KnownUnit[]> {
  const groups = new Map<string, KnownUnit[]>();
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [unit]);
      else group.push(unit);
    }
  }
  return groups;
}

/** 县财政局 in the list of 某县 is 某县财政局: the list is the county's own. */
function completed(name: string, area: string | null): string {
  return area !== null &&
    name.length > 1 &&
    name.startsWith(area.slice(-1)) &&
    unitCore(name) === null
    ? `${area.slice(0, -1)}${name}`
    : name;
}

/** Prepares a list. `organisation` is the body that adds up: its own unit is known by it, too. */
export function unitIndex(units: readonly Unit[], organisation: string): UnitIndex {
  const area = unitCore(organisation);
  const owns = units.filter(({ category }) => category === "own");
  const known = units.map((unit): KnownUnit => {
    const isOnlyOwn = owns.length === 1 && owns[0] === unit && organisation !== "";
    const plain = [unit.name, ...unit.aliases, ...(isOnlyOwn ? [organisation] : [])].map(plainName);
    return { unit, plain, cores: plain.map((name) => coreName(completed(name, area))) };
  });
  return {
    units: known,
    area,
    byPlain: grouped(known, ({ plain }) => plain),
    byCore: grouped(known, ({ cores }) => cores),
  };
}

/** What stands before the one name in the other; null where neither ends with the other. */
function prefixOf(one: string, other: string): string | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 1 && long.endsWith(short)
    ? long.slice(0, long.length - short.length)
    : null;
}

/** Units whose name is this one with a place before it, or without. */
function withPlace(
  { units }: UnitIndex,
  core: string,
): readonly { known: KnownUnit; prefix: string }[] {
  return units.flatMap((known) => {
    const prefixes = known.cores.flatMap((each) => prefixOf(each, core) ?? []);
    const [prefix] = prefixes.sort((a, b) => a.length - b.length);
    return prefix === undefined ? [] : [{ known, prefix }];
  });
}

/** So many candidates are offered. */
const MOST_CANDIDATES = 8;

/** How unlike two names are; null for names that nobody would take for one another. */
function unlikeness(core: string, own: string): number | null {
  if (own.endsWith(core) || core.endsWith(own)) return Math.abs(core.length - own.length) / 100;
  if (shortensName(core, own) || shortensName(own, core)) return 1;
  // 县财政局 names some county's; in the list there is perhaps one.
  const bare = core.replace(/^[省市县区州旗盟]/u, "");
  if (bare.length > 1 && own.endsWith(bare)) return 1;
  const limit = Math.min(core.length, own.length) < 4 ? 1 : 2;
  const distance = editDistance(core, own, limit);
  return distance > limit || core.slice(-1) !== own.slice(-1) ? null : 1 + distance;
}

/** Units that a name may be of, the likeliest first. */
export function candidatesFor({ units }: UnitIndex, name: string): readonly string[] {
  const core = coreName(name);
  return units
    .flatMap(({ unit, cores }) => {
      const found = cores.flatMap((own) => unlikeness(core, own) ?? []);
      return found.length === 0 ? [] : [{ unit, by: Math.min(...found) }];
    })
    .sort((a, b) => a.by - b.by)
    .slice(0, MOST_CANDIDATES)
    .map(({ unit }) => unit.name);
}

/**
 * Whose a report is by the name in it: the same name or alias, the same without 人民政府 and the
 * like, or with the county before it, where one unit alone fits and nothing speaks against it.
 */
export function matchUnit(index: UnitIndex, name: string): Match {
  const plain = plainName(name);
  const core = coreName(plain);
  for (const found of [index.byPlain.get(plain), index.byCore.get(core)]) {
    const [only, ...others] = found ?? [];
    if (only !== undefined && others.length === 0) return { kind: "unit", unit: only.unit };
    if (only !== undefined) {
      return { kind: "doubtful", candidates: [only, ...others].map(({ unit }) => unit.name) };
    }
  }
  // 区财政局 is one of twenty.
  const isNobody = unitCore(plain) === null;
  const [only, ...others] = isNobody ? [] : withPlace(index, core);
  if (only !== undefined && others.length === 0 && isSameArea(only.prefix, index.area)) {
    return { kind: "unit", unit: only.known.unit };
  }
  return { kind: "doubtful", candidates: candidatesFor(index, plain) };
}

/** Units that a file's own name names: 03 城关镇年报.docx. */
export function namedInFile({ units }: UnitIndex, file: string): readonly string[] {
  const plain = plainName(file);
  const named = units.flatMap(({ unit, plain: names, cores }) => {
    const lengths = [...names, ...cores]
      .filter((each) => each.length > 1 && plain.includes(each))
      .map(({ length }) => length);
    return lengths.length === 0 ? [] : [{ name: unit.name, length: Math.max(...lengths) }];
  });
  // 某县城关镇 names the town, not the county.
  return named.sort((a, b) => b.length - a.length).map(({ name }) => name);
}
