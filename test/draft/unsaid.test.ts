import fc from "fast-check";
import { findingsInText } from "../check/text/findings";
import { composeDraft } from "../../src/draft/compose";
import { channelCounts, kindsTotal, namedCounts, sumOf } from "../../src/draft/disclosure-counts";
import { textOf } from "../../src/draft/document";
import type { DraftParagraph, Run } from "../../src/draft/document";
import { emptyDraftForm } from "../../src/draft/form";
import type { DraftForm } from "../../src/draft/form";
import { gapsOf } from "../../src/draft/gaps";
import { entriesOf } from "../../src/draft/list";
import { textOfDraft } from "../../src/draft/report-text";
import { saysNone } from "../../src/draft/words";
import type { Report } from "../../src/report/model";
import { tableValues } from "../../src/report/model";
import { LAYOUTS } from "../../src/report/formats";
import { filled } from "../check/reports";
import { anyBlankedDraft, anyReport, withBlanks } from "./arbitrary";
import { formOf, paragraphsOf, sectionLines, words } from "./drafts";

const draws = { numRuns: 300 };
const EMPTY = emptyDraftForm();

const under = (form: DraftForm, report: Report): readonly DraftParagraph[] =>
  composeDraft(form, report).sections.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ heading }) => heading === 0),
  );

const at = (report: Report, table: "requests" | "proceedings", row: string) =>
  report[table]?.[row]?.["total"];

const zeros = (report: Report, row: string, columns: readonly string[]): boolean =>
  columns.every((column) => report.disclosure?.[row]?.[column] === 0);

const noDocuments = (report: Report): boolean =>
  ["regulations", "normativeDocuments"].some(
    (row) =>
      zeros(report, row, ["issued", "repealed", "inForce"]) ||
      zeros(report, row, ["made", "published", "publishedTotal"]),
  );

const LAWSUITS = ["litigationDirect", "litigationAfterReconsideration"];
const noLawsuits = (report: Report): boolean =>
  LAWSUITS.every((row) => at(report, "proceedings", row) === 0);

/** Sentences without a number: each says that there was none, and when that is so. */
const NONES: readonly [RegExp, (report: Report, form: DraftForm) => boolean][] = [
  [
    /未收到政府信息公开申请，无上年结转申请/u,
    (report) =>
      ["received", "carriedIn", "resultsTotal", "carriedOut"].every(
        (row) => at(report, "requests", row) === 0,
      ),
  ],
  [/未收到新的政府信息公开申请$/u, (report) => at(report, "requests", "received") === 0],
  [/^答复均?在法定期限内作出$/u, (_, { general: { requests } }) => requests.onTime !== "unsaid"],
  [/^年末无结转申请$/u, (report) => at(report, "requests", "carriedOut") === 0],
  [/未制发、废止|无新制作、新公开/u, noDocuments],
  [
    /^未发生(?:因政府信息公开工作引起的)?行政复议(?:、行政诉讼)?$/u,
    (report) => at(report, "proceedings", "reconsideration") === 0,
  ],
  [/^未发生因政府信息公开工作引起的行政诉讼$/u, noLawsuits],
  // The sentence before it has the number of lawsuits.
  [/^上述诉讼/u, (report) => !noLawsuits(report)],
  [/无新增主动公开的政府信息$/u, (_, { general }) => general.disclosure.added === 0],
  [/暂无主动公开的政府信息$/u, (_, { general }) => general.disclosure.total === 0],
  [/^全年未组织政府信息公开培训/u, (_, { general }) => general.supervision.trainings === 0],
  [
    /^未发生政府信息公开责任追究情形/u,
    (_, { general }) => general.supervision.accountability.cases === 0,
  ],
  [
    /未收取政府信息公开信息处理费$/u,
    (_, { others: { fee } }) => fee.amount === 0 || fee.cases === 0,
  ],
  [/^信息发布实行.*制度$/u, (_, { general }) => general.management.review !== ""],
  [/^此外，无其他需要报告的事项$/u, (_, { others }) => others.matters.some(saysNone)],
];

const bare = (text: string): string =>
  text.replaceAll("政府信息公开", "").replace(/[^\p{L}\p{N}]/gu, "");

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** Long enough to be nobody else's words; short texts count whole. */
const RUN = 6;
const piecesOf = (text: string): readonly string[] => {
  const plain = bare(text);
  if (plain.length <= RUN) return plain === "" ? [] : [plain];
  return Array.from({ length: plain.length - RUN + 1 }, (_, from) => plain.slice(from, from + RUN));
};

/** What tells the sentences of a form and a report from sentences that nobody said. */
function isSaidBy(form: DraftForm, report: Report): (sentence: string) => boolean {
  const { general, problems, others } = form;
  const pieces = stringsIn({ general, problems, others })
    // As it was typed, and without the number that an entry had.
    .flatMap((text) => [text, ...entriesOf([text])])
    .flatMap(piecesOf);
  const numbers = numbersIn({ general, others }).filter((number) => number > 0);
  return (sentence) => {
    if (/[⟨⟩]/u.test(sentence)) return true;
    const plain = bare(sentence);
    const printed = (sentence.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
    return (
      pieces.some((piece) => plain.includes(piece)) ||
      numbers.some((number) => printed.includes(number)) ||
      NONES.some(([pattern, is]) => pattern.test(sentence) && is(report, form))
    );
  };
}

const marked = (run: Run): string => (run.kind === "text" ? run.text : `⟨${run.kind}⟩`);

/** The sentences of a paragraph, what is bound to the tables and the gaps marked in them. */
const sentencesOf = ({ runs }: DraftParagraph): readonly string[] =>
  runs
    .map(marked)
    .join("")
    .split("。")
    .filter((sentence) => sentence !== "");

describe("a sentence of the text", () => {
  it("says something of the form or of the tables, or leads to a list that does", () => {
    fc.assert(
      fc.property(anyBlankedDraft, fc.boolean(), ({ form, report }, empty) => {
        const typed = empty ? EMPTY : { ...form, style: EMPTY.style };
        const isSaid = isSaidBy(typed, report);
        const invented = under(typed, report)
          .flatMap(sentencesOf)
          .filter((sentence) => !sentence.endsWith("：") && !isSaid(sentence));
        expect(invented).toEqual([]);
      }),
      draws,
    );
  });

  it("has no number but the tables', the form's, shares of them, the year and its last day", () => {
    fc.assert(
      fc.property(anyBlankedDraft, ({ form: any, report }) => {
        const form = { ...any, style: EMPTY.style };
        const { kinds, interpretations } = form.general.disclosure;
        const known = [
          ...numbersIn(form),
          ...stringsIn(form)
            .flatMap((text) => [text, ...entriesOf([text])])
            .flatMap((text) => (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number)),
          sumOf(namedCounts(interpretations)),
          ...[...[kinds, interpretations].flatMap(namedCounts), ...channelCounts({ form })].map(
            ({ count }) => count,
          ),
          (kindsTotal({ form }) ?? 0) - sumOf(namedCounts(kinds)),
          report.year,
        ];
        const unknown = under(form, report).flatMap(({ runs }) =>
          runs.flatMap((run) => {
            if (run.kind !== "text") return [];
            const text = run.text
              .replace(/^\d{1,2}\./u, "")
              .replaceAll("年12月31日", "年")
              .replace(/占(?:不足|超过)?\d+\.\d{1,2}%/gu, "");
            const printed = (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
            return printed.filter((number) => !known.includes(number));
          }),
        );
        expect(unknown).toEqual([]);
      }),
      draws,
    );
  });
});

describe("what nobody gave", () => {
  it("is gaps and nothing else, where there are neither tables nor a form", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const none = { ...report, disclosure: null, requests: null, proceedings: null };
        const runs = under(EMPTY, none).flatMap((paragraph) => paragraph.runs);
        expect(runs.filter(({ kind }) => kind !== "gap")).toEqual([]);
        expect(runs.length).toBeGreaterThan(6);
      }),
      draws,
    );
  });

  it("is the same where every cell is blank: a blank is no zero", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const layout = LAYOUTS[report.format === "2019" ? "2019" : "2021"];
        const blank: Report = {
          ...report,
          format: report.format === "2019" ? "2019" : "2021",
          disclosure: tableValues(layout.disclosure, () => null),
          requests: tableValues(layout.requests, () => null),
          proceedings: tableValues(layout.proceedings, () => null),
        };
        const none = { ...report, disclosure: null, requests: null, proceedings: null };
        expect(under(EMPTY, blank)).toEqual(under(EMPTY, none));
      }),
      draws,
    );
  });

  it("leaves the aspects that no table tells to their gaps, whatever the tables hold", () => {
    fc.assert(
      fc.property(anyReport.chain(withBlanks), (report) => {
        const alone = composeDraft(EMPTY, report).sections.flatMap(({ paragraphs }) =>
          paragraphs.filter(
            ({ id, heading }) =>
              heading === 0 && /^(?:general\.(?:platforms|supervision)|problems|others)/u.test(id),
          ),
        );
        expect(alone.flatMap(({ runs }) => runs).filter(({ kind }) => kind !== "gap")).toEqual([]);
      }),
      draws,
    );
  });
});

describe("an empty form over tables of zeros", () => {
  const report = filled(0);
  const document = composeDraft(formOf({}), report);

  it("gives a text with a gap for everything that a township must tell", () => {
    expect(gapsOf(document).map(({ text }) => text)).toEqual([
      "【待填：主动公开情况】",
      "【待填：政府信息公开平台建设情况】",
      "【待填：监督保障情况】",
      "【待填：工作考核情况】",
      "【待填：社会评议情况】",
      "【待填：责任追究情况】",
      "【待填：存在的主要问题】",
      "【待填：改进措施】",
      "【待填：信息处理费收取情况】",
    ]);
  });

  it("is found unfinished, once for each gap", () => {
    const found = findingsInText(report, textOfDraft(document));
    expect(found.map(({ code, actual }) => [code, actual])).toEqual(
      gapsOf(document).map(({ text }) => ["placeholder-left", text]),
    );
  });

  it("says what the zeros say, and not a word more", () => {
    const said = paragraphsOf(document)
      .filter(({ id, runs }) => id !== "introduction" && runs.some(({ kind }) => kind === "text"))
      .filter(({ heading }) => heading === 0)
      .map(textOf);
    expect(said).toEqual([
      "2023年，我镇未收到政府信息公开申请，无上年结转申请，未发生因政府信息公开工作引起的行政复议、行政诉讼。",
      "全年未制发、废止行政规范性文件，无现行有效的行政规范性文件。",
    ]);
    expect(sectionLines(document, "others")).toEqual(["【待填：信息处理费收取情况】"]);
  });

  it("asks a department for no 考核, 评议 and 追究", () => {
    const department = { ...report, level: "countyDepartment" as const };
    expect(words({}, department, "general.supervision.training")).toBe("【待填：监督保障情况】");
    expect(words({}, department, "general.supervision.results")).toBe("");
  });
});
