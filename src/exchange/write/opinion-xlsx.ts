import { Workbook } from "excel-builder-vanilla";
import type { Opinion } from "../../check/review/opinion";
import { STATE_NAMES } from "../../check/review/state";
import { SEVERITY_NAMES } from "../../check/rules/severity";
import { placeLines, countsSentence, quietSentences, unitWords } from "./opinion-words";
import { addTextSheet, styleIds } from "./xlsx-sheet";
import type { TextSheet } from "./xlsx-sheet";
import { packXlsx } from "./xlsx-pack";

function summarySheet(opinion: Opinion): TextSheet {
  const { title, year, time, verdict, scope, completeness } = opinion;
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
    ],
  };
}

function findingsSheet({ title, rules }: Opinion): TextSheet {
  return {
    name: "问题清单",
    title,
    columns: [
      { heading: "序号", width: 5, centred: true },
      { heading: "级别", width: 7, centred: true },
      { heading: "规则", width: 11 },
      { heading: "位置", width: 18 },
      { heading: "情况", width: 24 },
      { heading: "处理意见", width: 20 },
      { heading: "修改建议", width: 44 },
      { heading: "状态", width: 8, centred: true },
      { heading: "说明", width: 14 },
      { heading: "日期", width: 11, centred: true },
    ],
    rows: rules.flatMap((rule) =>
      rule.findings.map((finding) => {
        const { number, sentence, advice, repairs, state, justification, earlier } = finding;
        return [
          number,
          SEVERITY_NAMES[rule.severity],
          rule.title,
          placeLines(finding).join("\n"),
          sentence,
          advice,
          repairs.join("\n"),
          STATE_NAMES[state],
          justification?.reason ?? (earlier === null ? "" : `原说明：${earlier.reason}`),
          (justification ?? earlier)?.date ?? "",
        ];
      }),
    ),
  };
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
