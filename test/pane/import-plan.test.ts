import type { Imported } from "../../src/exchange/imported";
import { emptyForm } from "../../src/actions/form";
import { blankRows, doubtsOf } from "../../src/pane/import/doubts";
import {
  chosenTables,
  correctionKey,
  previewOf,
  typedValue,
  undecidedTables,
} from "../../src/actions/import/source-preview";
import type { SourcePreview } from "../../src/actions/import/source-preview";
import { planFill as planned } from "../../src/actions/import/fill-plan";
import type { FillPlan } from "../../src/actions/import/fill-plan";
import { assembledPreview } from "../../src/actions/import/assembled-preview";
import type { ProfileForm } from "../../src/actions/form";
import type { Standing } from "../../src/actions/import/whose";
import { auditSource } from "../../src/exchange/audit-source";
import { filledSentence, previousSavedSentence } from "../../src/actions/import/sentences";
import type { CellValue } from "../../src/report/cell";
import { cellId } from "../../src/report/cell";
import { cell, change, filled, fixture } from "../check/reports";
import { emptyReading, readingOf } from "./fake-workbook";
import { sourceOf, sourceTable } from "./sources";

const form = { ...emptyForm(new Date(2025, 0, 10)), organisation: "宿迁市" };
const suqian = fixture("suqian-2024");
const preview = (imported: Imported, part: Partial<SourcePreview> = {}): SourcePreview => ({
  ...previewOf(imported, "文件“年报.docx”", "fill", form),
  ...part,
});
/** What the preview makes of a source, judged as the preview shows it. */
function planFill(of: SourcePreview, standing: Standing, own: ProfileForm): FillPlan {
  return planned(of, auditSource(of.imported, assembledPreview(of), null), standing, own);
}
const doubts = (cells: Readonly<Record<string, CellValue>>) =>
  doubtsOf(sourceTable(change(filled(0), cells), "requests")).map(
    ({ kind, cell: one, understood }) => [kind, cellId(one.key), understood],
  );

describe("cells in doubt", () => {
  it("are texts, numbers not written as such, and counts that are none", () => {
    expect(
      doubts({
        "requests.received.naturalPerson": "22（其中修订16件）",
        "requests.received.total": "１,175",
        "requests.granted.naturalPerson": -1,
        "requests.granted.total": 1.5,
      }),
    ).toEqual([
      ["text", "requests.received.naturalPerson", null],
      ["numberAsText", "requests.received.total", 1175],
      ["notACount", "requests.granted.naturalPerson", null],
      ["notACount", "requests.granted.total", null],
    ]);
  });

  it("are blanks beside numbers; a row without any number is told as a row", () => {
    expect(doubts({ "requests.received.total": null })).toEqual([
      ["blank", "requests.received.total", null],
    ]);
    const table = sourceTable(fixture("chengguan-2022"), "requests");
    expect(doubtsOf(table)).toEqual([]);
    expect(blankRows(table)).toHaveLength(6);
  });

  it("are not the 增/减 of table two below 0, nor an amount with a fraction", () => {
    const table = sourceTable(
      change(filled(0), { "disclosure.administrativeFees.amount": 0.6 }),
      "disclosure",
    );
    expect(doubtsOf(table)).toEqual([]);
  });
});

describe("a correction", () => {
  it.each([
    ["12", 12],
    [" １,２００ ", 1200],
    ["", null],
    ["  ", null],
    ["1 0", "1 0"],
    ["=1+1", "=1+1"],
  ])("%j is understood as %j", (typed, value) => {
    expect(typedValue(typed)).toBe(value);
  });

  it("belongs to one of several tables of a kind", () => {
    const imported = {
      ...sourceOf(suqian),
      tables: [
        sourceTable(suqian, "requests", "第 1 张"),
        sourceTable(suqian, "requests", "第 2 张"),
      ],
    };
    const [first] = imported.tables[1]?.cells ?? [];
    if (first === undefined) throw new Error("the table has no cells");
    const corrected = preview(imported, { corrections: { [correctionKey(1, first)]: "7" } });
    const valueWith = (index: number) =>
      planFill({ ...corrected, choices: { requests: index } }, readingOf(suqian), form).filling
        .request.tables[0]?.cells[0]?.value;
    expect(valueWith(0)).toBe(first.value);
    expect(valueWith(1)).toBe(7);
  });
});

describe("the preview of a source", () => {
  it("takes unit and year from the source, and from the workbook where the source is silent", () => {
    const silent = { ...sourceOf(suqian), organisation: null, year: null };
    expect(preview(silent)).toMatchObject({ organisation: "宿迁市", year: "2024", adopt: true });
    expect(previewOf(silent, "剪贴板", "previous", form).year).toBe("");
  });

  it("is of the workbook's own report only when the year shown is the workbook's", () => {
    const adopts = (purpose: "fill" | "previous", year: number | null) =>
      previewOf({ ...sourceOf(suqian), year }, "剪贴板", purpose, form).adopt;
    expect(adopts("fill", 2024)).toBe(true);
    expect(adopts("fill", null)).toBe(true);
    expect(adopts("previous", 2024)).toBe(true);
    // Last year's report does not say its year: the field is empty and must not become ours.
    expect(adopts("previous", null)).toBe(false);
  });

  it("takes the workbook's level only for the workbook's own unit", () => {
    const township = { ...form, organisation: "宝清县朝阳镇", level: "township" as const };
    const level = (organisation: string | null) =>
      previewOf({ ...sourceOf(suqian), organisation, level: null }, "剪贴板", "fill", township)
        .level;
    expect(level("宿迁市")).toBeNull();
    expect(level("宝清县朝阳镇")).toBe("township");
    expect(level(null)).toBe("township");
    const other = sourceOf(fixture("chaoyang-2023"));
    expect(preview(other)).toMatchObject({ year: "2023", adopt: false });
  });

  it("has no table of a kind that stands twice until the user has chosen", () => {
    const imported = {
      ...sourceOf(suqian),
      tables: [
        sourceTable(suqian, "requests"),
        sourceTable(suqian, "requests"),
        sourceTable(suqian, "proceedings"),
      ],
    };
    const kinds = (one: SourcePreview) => chosenTables(one).map(({ index }) => index);
    expect(undecidedTables(preview(imported))).toEqual(["requests"]);
    expect(kinds(preview(imported))).toEqual([2]);
    expect(kinds(preview(imported, { choices: { requests: 1 } }))).toEqual([1, 2]);
    const without = preview(imported, { choices: { requests: null } });
    expect(undecidedTables(without)).toEqual([]);
    expect(kinds(without)).toEqual([2]);
  });
});

describe("filling", () => {
  it("goes into the tables that stand, asking before it writes over anything", () => {
    const plan = planFill(preview(sourceOf(suqian)), readingOf(suqian), form);
    expect(plan.obstacles).toEqual([]);
    expect(plan.insert).toBeNull();
    expect(plan.filling.request.existing).toBe("ask");
    expect(plan.filling.request.tables.map(({ table, format }) => [table, format])).toEqual([
      ["disclosure", "2021"],
      ["requests", "2021"],
      ["proceedings", "2021"],
    ]);
    const granted = cell("requests.granted.total");
    const [, requests] = plan.filling.request.tables;
    expect(requests?.cells.find(({ key }) => cellId(key) === cellId(granted))?.value).toBe(
      suqian.requests?.["granted"]?.["total"],
    );
  });

  it("inserts what is missing first, in the edition of the source, for its unit and year", () => {
    const without = { ...suqian, proceedings: null };
    const plan = planFill(preview(sourceOf(suqian)), readingOf(without), {
      ...form,
      totals: "typed",
    });
    expect(plan.insert).toMatchObject({
      profile: { organisation: suqian.organisation, year: 2024 },
      format: "2021",
      tables: ["proceedings"],
      totals: "typed",
    });
  });

  it("inserts for the workbook's own unit and year unless the user takes the source's", () => {
    const other = sourceOf(fixture("chaoyang-2023"));
    const own = { ...form, level: "city" as const };
    const inserted = (adopt: boolean) =>
      planFill(preview(other, { adopt }), emptyReading(suqian), own).insert?.profile;
    expect(inserted(false)).toEqual({ organisation: "宿迁市", year: 2024, level: "city" });
    expect(inserted(true)).toMatchObject({ organisation: other.organisation, year: 2023 });
  });

  it.each([
    ["unit", { organisation: " " }],
    ["year", { year: "202" }],
  ])("does not insert for a workbook whose own %s is missing", (_, part) => {
    const plan = planFill(preview(sourceOf(suqian), { adopt: false }), emptyReading(suqian), {
      ...form,
      ...part,
    });
    expect(plan.insert).toBeNull();
    expect(plan.obstacles).toEqual([
      "本工作簿还没有填好单位名称和年度。请勾选“填入时，把单位、年度、层级也用于本工作簿”，或者先取消、在“填表”里填好，再插入表格。",
    ]);
  });

  it.each([
    ["year", { year: "20" }, "请先填好单位名称和年度，再插入表格。"],
    ["unit", { organisation: " " }, "请先填好单位名称和年度，再插入表格。"],
  ])("inserts nothing without a %s", (_, part, sentence) => {
    const plan = planFill(preview(sourceOf(suqian), part), emptyReading(suqian), form);
    expect(plan.insert).toBeNull();
    expect(plan.obstacles).toEqual([sentence]);
  });

  it("does not insert tables of two editions at once", () => {
    const imported = sourceOf(suqian);
    const tables = imported.tables.map((table) =>
      table.table === "disclosure" ? { ...table, editions: ["2019"] as const } : table,
    );
    const plan = planFill(preview({ ...imported, tables }), emptyReading(suqian), form);
    expect(plan.obstacles).toEqual([
      "来源的几张表格不是同一版，不能一起插入。审核意见可以直接在这里导出；要填入的，请先插入各自版本的表格，再填入。",
    ]);
  });

  it("waits while a table of the workbook cannot be told for certain", () => {
    const refused = [{ table: "requests", sentence: "有两张表三。", candidates: [] }] as const;
    const outcome = { ...readingOf({ ...suqian, requests: null }), refused };
    const { obstacles } = planFill(preview(sourceOf(suqian)), outcome, form);
    expect(obstacles).toEqual(["工作簿里的表三认不准，不能填入；原因见“审核”，请先处理。"]);
  });
});

describe("sentences", () => {
  const filledWith = {
    kind: "filled",
    ...{ written: 0, kept: 0, computed: [], undo: [], left: [] },
  } as const;
  const told = (part: Partial<typeof filledWith> | object): string =>
    filledSentence({ ...filledWith, ...part });

  it("tell how many cells were filled, kept, and which totals differ", () => {
    expect(told({ written: 199, kept: 3 })).toBe("已填入 199 格。3 格已有别的内容，没有改动。");
    expect(told({})).toBe("表中已经是来源的数字，没有改动。");
    expect(told({ kept: 3 })).toBe("3 格已有别的内容，没有改动。");
  });

  it("tell whether last year's report is compared", () => {
    expect(previousSavedSentence("宿迁市", 2023, 2024)).toMatch(/审核时与它比对。$/);
    expect(previousSavedSentence("宿迁市", 2022, 2024)).toMatch(/不用于比对。$/);
  });
});
