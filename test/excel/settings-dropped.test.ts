import { levelOfName } from "../../src/recognise/level-of-name";
import { TABLE_KEYS } from "../../src/report/form";
import { workbookActions } from "../../src/excel/actions";
import type { Workbench } from "../../workbench/node/open";
import type { Report } from "../../src/report/model";
import { checkNow } from "./checked";
import { FULL_FORM } from "./draft-form";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { clearMarks, loadDraft, loadProfile, readWorkbook } = workbookActions;

/** LibreOffice keeps cells, rules and names; it drops all settings and the comments of names. */
async function savedElsewhere(bench: Workbench): Promise<void> {
  await Excel.run(async (context) => {
    const { settings, names } = context.workbook;
    settings.load("items/key");
    names.load("items/name");
    await context.sync();
    for (const { key } of settings.items) settings.getItem(key).delete();
    for (const { name } of names.items) names.getItem(name).comment = "";
    await context.sync();
  });
  await bench.open(bench.snapshot());
}

async function dropped(report: Report): Promise<Workbench> {
  const bench = await workbookOf(report);
  value(await checkNow());
  await savedElsewhere(bench);
  return bench;
}

const CHAOYANG = fixture("chaoyang-2023");

describe("a workbook that another program has saved", () => {
  test("its marks go with 清除标记", async () => {
    const bench = await dropped(CHAOYANG);
    expect(await bench.marks()).toHaveLength(2);
    expect(value(await clearMarks())).toEqual({ cleared: 2 });
    expect(await bench.marks()).toEqual([]);
  });

  test("its marks are replaced by 审核, not doubled", async () => {
    const bench = await dropped(CHAOYANG);
    expect(value(await checkNow()).marked).toBe(2);
    expect(await bench.marks()).toHaveLength(2);
  });

  test.each(["chaoyang-2023", "shanghai-office-2019", "suqian-2024"])(
    "%s: unit, year, edition and numbers are read as before, and nothing else is found",
    async (name) => {
      const bench = await workbookOf(fixture(name));
      const before = value(await checkNow());
      await savedElsewhere(bench);
      const after = value(await checkNow());
      // The level is known by the name again.
      const level = levelOfName(before.report.organisation);
      expect(after.report).toEqual({ ...before.report, level });
      // Table four is alike in all editions: without a note nobody knows of which it was.
      const own = ({ tables }: typeof after) =>
        tables.filter(({ table }) => table !== "proceedings");
      expect(own(after)).toEqual(own(before));
      const told = ({ audit }: typeof after) => audit.findings.map(({ id }) => id);
      const ofLevel = /no-rulemaking-power/;
      expect(told(after)).toEqual(told(before).filter((id) => !ofLevel.test(id)));
    },
  );

  test("the fields of 填表 show what stands over the tables", async () => {
    await dropped(CHAOYANG);
    const { organisation, year } = CHAOYANG;
    expect(value(await loadProfile())).toEqual({ organisation, year, level: null });
  });

  test("the year of a table whose line was taken away is not made up from nowhere", async () => {
    const bench = await dropped(CHAOYANG);
    for (const { sheet } of value(await readWorkbook()).tables) {
      await bench.write(`'${sheet}'!A1:A2`, "");
    }
    expect(value(await loadProfile())).toBeNull();
    expect(value(await readWorkbook()).tables).toHaveLength(TABLE_KEYS.length);
  });

  test("several sets: each is of the unit and year that stand over it", async () => {
    const bench = await workbookOf(CHAOYANG);
    const other = { ...CHAOYANG, organisation: "城关镇", year: 2022 };
    value(
      await workbookActions.insertTables({
        profile: { organisation: other.organisation, year: other.year, level: null },
        format: "2021",
        tables: TABLE_KEYS,
        totals: "typed",
        sheetNames: { disclosure: "二", requests: "三", proceedings: "四" },
      }),
    );
    await savedElsewhere(bench);
    bench.select("'三'!A1");
    const second = value(await readWorkbook()).report;
    expect([second.organisation, second.year]).toEqual(["城关镇", 2022]);
    bench.select("'三、依申请公开'!A1");
    const first = value(await readWorkbook()).report;
    expect([first.organisation, first.year]).toEqual([CHAOYANG.organisation, CHAOYANG.year]);
  });
});

test("the form of the narrative comes back from its copy in the sheet 年报正文", async () => {
  const bench = await workbookOf(CHAOYANG);
  const { composeDraft } = await import("../../src/draft/compose");
  const document = composeDraft(FULL_FORM, CHAOYANG);
  value(await workbookActions.writeDraft({ document, form: FULL_FORM, existing: "ask" }));
  await savedElsewhere(bench);
  expect(value(await loadDraft())).toEqual(FULL_FORM);
});
