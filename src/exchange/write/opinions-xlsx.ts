import { Workbook } from "excel-builder-vanilla";
import { distinctNames } from "../../report/file-name";
import type { NamedOpinion } from "../write-opinions";
import { findingsTable } from "./opinion-findings";
import {
  closingLines,
  countsSentence,
  nothingFound,
  openingLines,
  quietSentences,
} from "./opinion-words";
import { RETURN_LIST, returnListSheet } from "./return-list";
import type { ReturnList } from "./return-list";
import { packXlsx } from "./xlsx-pack";
import { addTextSheet, styleIds } from "./xlsx-sheet";
import type { TextSheet } from "./xlsx-sheet";

/** What a sheet may be called at most, in UTF-16 units. */
const LONGEST = 31;

/** Cut not through the middle of a pair. */
const cut = (name: string, length: number): string =>
  name.slice(0, length).replace(/[\uD800-\uDBFF]$/u, "");

/** What no sheet may be called is left out; the name of a unit stays to be recognised. */
function sheetName(unit: string): string {
  const name = cut(unit.replace(/[[\]:*?/\\'\p{Cc}\p{Cs}]/gu, "").trim(), LONGEST).trim();
  return name === "" ? "单位" : name;
}

function numbered(name: string, number: number): string {
  const ending = `(${number})`;
  return `${cut(name, LONGEST - ending.length)}${ending}`;
}

function unitSheet({ opinion }: NamedOpinion, name: string): TextSheet {
  const { title, cover, verdict, scope, rules, completeness, time } = opinion;
  return {
    name,
    title,
    before: [
      ...(cover === null ? [] : [`${cover.addressee}：`]),
      ...openingLines(opinion),
      `审核结论：${verdict.sentence}${countsSentence(opinion)}`,
      `审核时间：${time}。审核范围：${scope.join("")}`,
      ...completeness.map((line) => `${line.name}：${line.sentence}`),
      ...quietSentences(opinion),
      ...(rules.length === 0 ? [nothingFound(opinion)] : []),
    ],
    ...findingsTable(rules),
    after: closingLines(opinion),
  };
}

/** Builds one workbook of 退回清单 and a sheet a unit, and packs it. */
export async function packOpinionsXlsx(
  opinions: readonly NamedOpinion[],
  list: ReturnList,
): Promise<Uint8Array> {
  const book = new Workbook();
  const styles = styleIds(book);
  addTextSheet(book, styles, returnListSheet(list));
  const names = distinctNames(
    opinions.map(({ unit }) => sheetName(unit)),
    numbered,
    // Excel keeps the second for itself.
    [RETURN_LIST, "History"],
  );
  opinions.forEach((opinion, at) => {
    addTextSheet(book, styles, unitSheet(opinion, names[at] ?? numbered("单位", at)));
  });
  return packXlsx(book);
}

/** 退回清单 alone. */
export async function packReturnListXlsx(list: ReturnList): Promise<Uint8Array> {
  const book = new Workbook();
  addTextSheet(book, styleIds(book), returnListSheet(list));
  return packXlsx(book);
}
