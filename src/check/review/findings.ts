import { cellId } from "../../report/cell";
import type { CellKey } from "../../report/cell";
import { SECTION_TITLES, TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { SECTION_KEYS } from "../../report/text";
import { withQuote } from "../finding";
import type { Finding } from "../finding";
import { RULES } from "../rules";
import type { RuleCode } from "../rules";
import type { Found, TextSpan } from "../rules/found";
import type { RuleText, Told } from "../rules/rule";
import { reasonFor } from "./justification";
import type { Justifiable, Justification, JustifiedReport } from "./justification";
import { digest, heldCells, keyOf, placeInWorkbook } from "./justification-key";
import { stateOf } from "./state";

const TEXTS: ReadonlyMap<string, RuleText<RuleCode>> = new Map(
  RULES.map((rule) => [rule.code, rule]),
);

/** Where a finding in the tables is: 表三 · 自然人 · （七）总计. */
function placeInTables({ focus, table }: Found): string {
  const [cell] = focus;
  if (cell !== undefined && focus.length === 1) return placeOf(cell).full;
  if (cell !== undefined) return `${placeOf(cell).table} · ${placeOf(cell).column}`;
  return table === null ? "年报表格" : TABLE_NAMES[table].short;
}

/** Where a finding in the text is: “一、总体情况”第 3 段; 正文 for what is not there. */
function placeInText(span: TextSpan | null): string {
  if (span === null) return "正文";
  const { section, paragraph } = span;
  if (section === "title") return "标题";
  const name =
    section === "introduction"
      ? "开头"
      : `“${SECTION_TITLES[SECTION_KEYS.indexOf(section)] ?? ""}”`;
  return paragraph < 0 ? `${name}的标题` : `${name}第 ${String(paragraph + 1)} 段`;
}

/** What findings are made of. */
interface Source {
  readonly tables: readonly Told<RuleCode>[];
  readonly text: readonly Told<RuleCode>[];
  readonly justifications: readonly Justification[];
  readonly report: JustifiedReport;
  readonly addressOf: (cell: CellKey) => string | null;
}

/** What names a finding, and what must not change for a reason to hold. */
interface Identity {
  /** Whatever the cells hold; two findings may still have the same. */
  readonly id: string;
  readonly where: readonly string[];
  readonly words: readonly (string | number | null)[];
}

function inTables({ found, words }: Told): Identity {
  const places = found.focus.map(({ row, column }) => `${row}.${column}`);
  const where = [found.code, found.table ?? "", ...places, ...words.part];
  return { id: where.join("/"), where, words: words.restsOn };
}

/** Its sentence and the numbers must not change; where in the section the sentence stands may. */
function inText({ found, words }: Told): Identity {
  const { code, span, cells, quote, expected, actual } = found;
  const section = span?.section ?? "";
  // Which cells of a row are added up, and which reading is the nearest, the values decide.
  const rows = [...new Set(cells.map(({ table, row }) => `${table}.${row}`))].sort();
  const said = digest(JSON.stringify([quote ?? expected, actual]));
  return {
    id: `${[code, section, ...rows].join("/")}#${said}`,
    where: [code, section, ...cells.map(cellId)],
    words: [quote ?? words.sentence, expected, actual],
  };
}

function findingOf(
  told: Told<RuleCode>,
  about: Finding["about"],
  id: string,
  { where, words: rests }: Omit<Identity, "id">,
  source: Source,
): Finding {
  const { found, words } = told;
  const rule = TEXTS.get(found.code);
  if (rule === undefined) throw new RangeError(`no such rule: ${found.code}`);
  const { severity, title } = rule;
  const placed = about === "tables" ? placeInTables(found) : placeInText(found.span);
  const place = words.place ?? placed;
  const { sentence, advice, offers, isOneOfMany } = words;
  let justifiable: Justifiable | null = null;
  if (severity === "explain") {
    const held = heldCells(found.cells, source.report);
    justifiable = {
      key: keyOf(source.report, where, held, rests),
      place: placeInWorkbook(place, source.report),
      rule: title,
      values: about === "text" ? withQuote(sentence, found.quote) : sentence,
      held,
    };
  }
  const { justification, earlier } = reasonFor(justifiable, source.justifications);
  const [cell] = about === "tables" ? found.focus : found.cells;
  return {
    ...found,
    ...{ id, about, severity, title, place, sentence, advice, offers },
    ...{ rule: rule.text, source: rule.source },
    address: cell === undefined ? words.address : source.addressOf(cell),
    isOneOfMany,
    ...{ state: stateOf(severity, justification), justifiable, justification, earlier },
  };
}

/** Findings with their names, words, reasons and states, each worked out once. */
export function findingsOf(source: Source): readonly Finding[] {
  const ids = new Map<string, number>();
  const unique = (id: string): string => {
    const before = ids.get(id) ?? 0;
    ids.set(id, before + 1);
    return before === 0 ? id : `${id}~${before}`;
  };
  return [
    ...source.tables.map((told) => {
      const identity = inTables(told);
      return findingOf(told, "tables", unique(identity.id), identity, source);
    }),
    ...source.text.map((told) => {
      const identity = inText(told);
      return findingOf(told, "text", unique(identity.id), identity, source);
    }),
  ];
}
