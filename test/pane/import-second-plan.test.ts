import { emptyForm } from "../../src/actions/form";
import type { ProfileForm } from "../../src/actions/form";
import { assembledPreview } from "../../src/actions/import/assembled-preview";
import { planFill } from "../../src/actions/import/fill-plan";
import { onlyBlanks } from "../../src/actions/import/filling";
import { planPrevious } from "../../src/actions/import/previous-plan";
import { previewOf } from "../../src/actions/import/source-preview";
import type { Purpose, SourcePreview } from "../../src/actions/import/source-preview";
import { relationOf } from "../../src/actions/import/whose";
import type { Standing } from "../../src/actions/import/whose";
import { auditSource } from "../../src/exchange/audit-source";
import type { Imported } from "../../src/exchange/imported";
import type { PrintedHeading } from "../../src/check/sheet-facts";
import { cell, change, fixture } from "../check/reports";
import { emptyReading, readingOf } from "./fake-workbook";
import { sourceOf } from "./sources";

const chaoyang = fixture("chaoyang-2023");
const chengguan = { ...fixture("chengguan-2022"), organisation: "城关镇" };
const TOWN = "宝清县朝阳镇";
const form: ProfileForm = {
  ...emptyForm(new Date(2024, 0, 10)),
  organisation: TOWN,
  year: "2023",
  level: "township",
};

const preview = (imported: Imported, purpose: Purpose = "fill", own = form): SourcePreview =>
  previewOf(imported, "文件“年报.docx”", purpose, own);
const planOf = (source: SourcePreview, standing: Standing, own = form) =>
  planFill(source, auditSource(source.imported, assembledPreview(source), null), standing, own);

const headed = (organisation: string | null, year: number | null): Standing => {
  const headings: PrintedHeading[] = [{ table: "requests", address: "A2", organisation, year }];
  const reading = readingOf(chaoyang);
  return { ...reading, sheet: { ...reading.sheet, headings } };
};

describe("how a source stands to the workbook's report", () => {
  const relation = (part: Partial<Imported>, standing: Standing = readingOf(chaoyang)) =>
    relationOf(preview({ ...sourceOf(chaoyang), ...part }), standing, form);

  it("its own, also under a shorter or longer name, and where the source says nothing", () => {
    const own = { kind: "own", sentence: null };
    expect(relation({})).toEqual(own);
    expect(relation({ organisation: "朝阳镇人民政府" })).toEqual(own);
    expect(relation({ organisation: null, year: null })).toEqual(own);
  });

  it("another unit's, another year's, or the same unit's of the year before", () => {
    expect(relation({ organisation: "城关镇", year: 2022 })).toEqual({
      kind: "otherUnit",
      sentence: "来源是城关镇 2022 年，本工作簿是宝清县朝阳镇 2023 年。",
    });
    expect(relation({ year: 2021 })).toEqual({
      kind: "otherYear",
      sentence: "来源是宝清县朝阳镇 2021 年，本工作簿是宝清县朝阳镇 2023 年。",
    });
    expect(relation({ year: 2022 })).toEqual({
      kind: "lastYear",
      sentence: "来源是 2022 年度，正是报告年度 2023 的上一年。",
    });
  });

  it("what the line over a table says counts, too", () => {
    expect(relation({}, headed("城关镇", 2022))).toEqual({
      kind: "otherUnit",
      sentence: "来源是宝清县朝阳镇 2023 年，表三的表头是城关镇 2022 年。",
    });
    expect(relation({}, headed("", 2023)).kind).toBe("own");
    expect(relation({}, headed(null, null)).kind).toBe("own");
  });

  it("of several sets it is that of the tables in front, whatever the fields say", () => {
    const front = readingOf(chengguan);
    expect(relation({ organisation: "城关镇", year: 2022 }, front).kind).toBe("own");
    expect(relation({}, front).kind).toBe("otherUnit");
  });

  it("in a workbook without tables and without a name, nobody else's", () => {
    const own = { ...form, organisation: "", year: "2026" };
    const source = preview(sourceOf(chaoyang), "fill", own);
    expect(relationOf(source, emptyReading(chaoyang), own).kind).toBe("own");
  });
});

describe("另插一套", () => {
  const source = preview(sourceOf(chengguan));

  it("inserts all tables of the source for its own unit, year and level, and fills those", () => {
    const plan = planOf(source, readingOf(chaoyang));
    expect(plan.insert).toBeNull();
    expect(plan.anew?.request).toEqual({
      profile: { organisation: "城关镇", year: 2022, level: "township" },
      format: "2021",
      tables: ["disclosure", "requests", "proceedings"],
      totals: "formulas",
    });
    expect(plan.anew?.fill).toMatchObject({
      into: "inserted",
      profile: { organisation: "城关镇", year: 2022 },
      source: { organisation: "城关镇", year: 2022 },
    });
  });

  it("is none for the workbook's own report, nor while a table has to be chosen", () => {
    expect(planOf(preview(sourceOf(chaoyang)), readingOf(chaoyang)).anew).toBeNull();
    const [first] = source.imported.tables;
    if (first === undefined) throw new Error("the source has no tables");
    const twice = { ...source.imported, tables: [...source.imported.tables, first] };
    expect(planOf(preview(twice), readingOf(chaoyang)).anew).toBeNull();
  });
});

describe("what is kept beside the numbers", () => {
  const text = { title: "年报", introduction: ["引言"], sections: [], hasHeadings: false };

  it("text and labels, where the source is the workbook's own report", () => {
    const imported = { ...sourceOf(chaoyang), text };
    const [table, ...others] = imported.tables;
    if (table === undefined) throw new Error("the source has no tables");
    const labels = [{ expected: "总计", found: "合计", address: "'表'!A1" }];
    const tables = [{ ...table, labels }, ...others];
    expect(planOf(preview({ ...imported, tables }), readingOf(chaoyang)).filling.source).toEqual({
      from: "文件“年报.docx”",
      organisation: TOWN,
      year: 2023,
      text,
      changedLabels: [{ table: "disclosure", expected: "总计", found: "合计" }],
    });
  });

  it("nothing of another report that goes into these tables, nor of this very workbook", () => {
    const other = preview({ ...sourceOf(chengguan), text });
    expect(planOf(other, readingOf(chaoyang)).filling.source).toBeNull();
    // The tables become the other report's as soon as the user takes its unit and year over.
    expect(planOf({ ...other, adopt: true }, readingOf(chaoyang)).filling.source).not.toBeNull();
    const back = preview(sourceOf(chaoyang, "workbook"));
    expect(planOf(back, readingOf(chaoyang)).filling.source).toBeNull();
  });
});

describe("totals that do not add up", () => {
  const totals = [cell("requests.resultsTotal.naturalPerson"), cell("requests.resultsTotal.total")];
  const source = preview(sourceOf(chaoyang));
  const withFormulas = (standing: Standing): Standing => ({
    ...standing,
    tables: standing.tables.map((table) => ({ ...table, totals: "formulas" as const })),
  });

  it("are inserted without formulas, in their table alone", () => {
    const { insert, filling } = planOf(source, emptyReading(chaoyang));
    expect(insert).toMatchObject({ totals: "formulas", typedTotals: ["requests"] });
    expect(filling.request.typedTotals).toBeUndefined();
    expect(filling.printed.map(({ table, broken }) => [table, broken])).toEqual([["requests", 2]]);
  });

  it("are typed over the formulas of tables that stand, those totals alone", () => {
    const { filling } = planOf(source, withFormulas(readingOf(chaoyang)));
    expect(filling.request.typedTotals).toEqual(totals);
  });

  it("need nothing of the kind where totals are typed anyway", () => {
    const typed = { ...form, totals: "typed" as const };
    expect(planOf(source, emptyReading(chaoyang), typed).insert?.typedTotals).toBeUndefined();
    expect(planOf(source, readingOf(chaoyang)).filling).toMatchObject({ printed: [] });
  });

  it("a total that a formula of the source computed over blanks is nobody's number", () => {
    const imported = sourceOf(change(chaoyang, { "requests.received.business": null }));
    const tables = imported.tables.map((table) => ({
      ...table,
      cells: table.cells.map((one) =>
        one.key.row === "received" && one.key.column === "total"
          ? { ...one, computed: true as const }
          : one,
      ),
    }));
    const { filling } = planOf(preview({ ...imported, tables }), emptyReading(chaoyang));
    const received = filling.request.tables
      .flatMap(({ cells }) => cells)
      .find(({ key }) => key.row === "received" && key.column === "total");
    expect(received?.value).toBeNull();
  });

  it("只填空白 leaves formulas alone where the user's own numbers stay", () => {
    const { filling } = planOf(source, withFormulas(readingOf(chaoyang)));
    const conflict = { address: "", there: 1, given: 2 };
    const inThree = { ...conflict, cell: cell("requests.granted.total") };
    const inTwo = { ...conflict, cell: cell("disclosure.fees.amount") };
    expect(onlyBlanks(filling, [inTwo]).request).toMatchObject({
      existing: "keep",
      typedTotals: totals,
    });
    expect(onlyBlanks(filling, [inTwo, inThree])).toMatchObject({ printed: [] });
    expect(onlyBlanks(filling, [inTwo, inThree]).request.typedTotals).toBeUndefined();
  });
});

describe("the level of a source", () => {
  const level = (part: Partial<Imported>, own = form) =>
    preview({ ...sourceOf(chaoyang), level: null, ...part }, "fill", own).level;

  it("is what the source says, else what its own name tells", () => {
    expect(level({ level: "county" })).toBe("county");
    expect(level({ organisation: "清河县教育局" })).toBe("countyDepartment");
    expect(level({ organisation: "宿迁市" })).toBeNull();
  });

  it("is the workbook's only for the workbook's own unit", () => {
    const own = { ...form, organisation: "宿迁市", level: "city" as const };
    expect(level({ organisation: "宿迁市人民政府" }, own)).toBe("city");
    expect(level({ organisation: "宿迁市公安局" }, own)).toBeNull();
    expect(level({ organisation: TOWN }, own)).toBe("township");
  });
});

describe("作为上年年报", () => {
  it("is refused for another unit's, with the way out for a unit that was renamed", () => {
    const plan = planPrevious(preview(sourceOf(chengguan), "previous"), readingOf(chaoyang), form);
    expect(plan).toEqual({
      isOthers: true,
      obstacles: [
        "来源是城关镇的年报，不是宝清县朝阳镇的，不能作为上年年报。单位改过名的，请把“来源的单位”改成现在的名称。",
      ],
    });
    const renamed = { ...preview(sourceOf(chengguan), "previous"), organisation: TOWN };
    expect(planPrevious(renamed, readingOf(chaoyang), form).obstacles).toEqual([]);
  });

  it("needs its unit and year", () => {
    const source = { ...preview(sourceOf(chaoyang), "previous"), year: "" };
    expect(planPrevious(source, readingOf(chaoyang), form).obstacles).toEqual([
      "请先填好来源的单位和年度，再作为上年年报。",
    ]);
  });
});
