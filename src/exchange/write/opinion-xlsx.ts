import { Workbook } from "excel-builder-vanilla";
import type { Opinion } from "../../check/review/opinion";
import { SEVERITY_NAMES } from "../../check/rules/severity";
import {
  closingLines,
  countsSentence,
  openingLines,
  quietSentences,
  unitWords,
} from "./opinion-words";
import { findingsTable } from "./opinion-findings";
import { addTextSheet, styleIds } from "./xlsx-sheet";
import type { TextSheet } from "./xlsx-sheet";
import { packXlsx } from "./xlsx-pack";

function summarySheet(opinion: Opinion): TextSheet {
  const { title, cover, year, time, verdict, scope, completeness } = opinion;
  const of = (name: string, sentences: readonly string[]) =>
    sentences.map((sentence, at) => [at === 0 ? name : "", sentence]);
  return {
    name: "审核结论",
    title,
    columns: [
      { heading: "项目", width: 18 },
      { heading: "内容", width: 102 },
    ],
    rows: [
      ...(cover === null ? [] : [["主送单位", cover.addressee]]),
      ...of("说明", openingLines(opinion)),
      ["审核结论", verdict.sentence],
      ["问题数", countsSentence(opinion)],
      ["单位", unitWords(opinion)],
      ["报告年度", `${year} 年`],
      ["审核时间", time],
      ...of("审核范围", scope),
      ...completeness.map(({ name, complete, sentence }) => [
        `完整性：${name}`,
        `${complete ? "完整" : "不完整"}。${sentence}`,
      ]),
      ...of("其他规则", quietSentences(opinion)),
      ...of("落款", closingLines(opinion)),
    ],
  };
}

function findingsSheet({ title, rules }: Opinion): TextSheet {
  return { name: "问题清单", title, ...findingsTable(rules) };
}

function rulesSheet({ title, rules }: Opinion): TextSheet {
  return {
    name: "规则和依据",
    title,
    columns: [
      { heading: "规则", width: 20 },
      { heading: "级别", width: 9, centred: true },
      { heading: "内容", width: 50 },
      { heading: "依据", width: 34 },
      { heading: "处数", width: 7, centred: true },
    ],
    rows: rules.map((rule) => [
      rule.title,
      SEVERITY_NAMES[rule.severity],
      rule.text,
      rule.source,
      rule.count,
    ]),
  };
}

/** Builds the opinion as a workbook and packs it: the conclusion, the findings, and their rules. */
export async function packOpinionXlsx(opinion: Opinion): Promise<Uint8Array> {
  const book = new Workbook();
  const styles = styleIds(book);
  const lists = opinion.rules.length === 0 ? [] : [findingsSheet(opinion), rulesSheet(opinion)];
  for (const sheet of [summarySheet(opinion), ...lists]) addTextSheet(book, styles, sheet);
  return packXlsx(book);
}
