/** 某镇人民政府办公室 and 某镇 are one unit. */
const TAIL = /(?:人民政府|政府|办事处|党委)?(?:办公室|办公厅|党政办)?$/u;
/** 我镇, 全市, 各乡镇, 县政府: words that name nobody. */
const NOBODY = /^(?:[我本全各该此]|上级|乡镇|[省市县区州旗镇乡](?:委|政府)?)/u;

/** The name of the place or department, without 人民政府 and 办公室; null for a word like 我镇. */
export function unitCore(name: string): string | null {
  const core = name.normalize("NFKC").replace(/\s/gu, "").replace(TAIL, "");
  return core.length < 2 || NOBODY.test(core) ? null : core;
}

/** Whether the characters of one text stand in the other in their order: 市科委, 市科学技术委员会. */
function shortens(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Whether a name is a department's by its short name: 县教体局 is 某县教育体育局, 镇 is no 局. */
export function shortensName(name: string, whole: string): boolean {
  return name.length > 1 && DEPARTMENT.test(name) && sameKind(name, whole) && shortens(name, whole);
}

/** Whether two cores can be one unit: the same, with the county before it, or abbreviated. */
export function sameUnit(a: string, b: string): boolean {
  return shortens(a, b) || shortens(b, a);
}

/** 局, 委, 厅: departments abbreviate their names, places never do. */
const DEPARTMENT = /[局委厅办院]$/u;

const abbreviated = (core: string): string =>
  core.replace(/委员会$/u, "委").replace(/街道办$/u, "街道");

/**
 * Whether two names are surely of two units: 朝阳镇 and 城关镇, 某市 and 某市公安局. One unit has the
 * county before its name or not, and a department's name may be abbreviated.
 */
export function isOtherUnit(one: string, other: string): boolean {
  const [a, b] = [unitCore(one), unitCore(other)];
  if (a === null || b === null) return false;
  const [short, long] = [abbreviated(a), abbreviated(b)];
  if (short.endsWith(long) || long.endsWith(short)) return false;
  return !(DEPARTMENT.test(short) && sameKind(short, long) && sameUnit(a, b));
}

/** Whether two cores are of one kind, so that one stands where the other should: 镇 and 镇. */
export function sameKind(a: string, b: string): boolean {
  return a.slice(-1) === b.slice(-1);
}
