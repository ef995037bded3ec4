import { insertTables } from "../../src/actions/insert";
import { readWorkbook } from "../../src/actions/read-workbook";
import { saveProfile } from "../../src/actions/save-profile";
import type { Session } from "../../src/actions/session";
import { writeFixes } from "../../src/actions/write-fixes";
import { workbookActions } from "../../src/excel/actions";
import type { Profile } from "../../src/excel/contract/contract";
import { TABLE_KEYS } from "../../src/report/form";
import type { Workbench } from "../../workbench/node/open";
import { cell } from "../check/reports";
import { sessionHere } from "../excel/checked";
import { closeAll, newWorkbook, value } from "../excel/workbook";

afterAll(closeAll);

const FIRST: Profile = { organisation: "清河县柳林镇人民政府", year: 2026, level: "township" };
const SECOND: Profile = { ...FIRST, year: 2027 };
const RENAMED = "清河县杨柳镇人民政府";
const SETS = {
  first: ["二、主动公开", "三、依申请公开", "四、复议诉讼"],
  second: ["2027 二", "2027 三", "2027 四"],
} as const;
type Which = keyof typeof SETS;

/** A workbook with the tables of two years, the later one inserted last. */
async function twoSets(): Promise<{ bench: Workbench; session: Session }> {
  const bench = await newWorkbook();
  const session = sessionHere();
  const request = { format: "2021", tables: TABLE_KEYS, totals: "formulas" } as const;
  const insert = (profile: Profile, sheetNames: Record<string, string>) =>
    session.perform(insertTables({ request: { ...request, profile, sheetNames }, fill: null }));
  await insert(FIRST, {});
  const [disclosure, requests, proceedings] = SETS.second;
  await insert(SECOND, { disclosure, requests, proceedings });
  return { bench, session };
}

/** Everything that says whose a set of tables is: the lines over them, and what the names note. */
async function whose(bench: Workbench, set: Which) {
  const lines = await Promise.all(
    SETS[set].map(async (sheet) => (await bench.read(`'${sheet}'!A2`))[0]?.[0]),
  );
  const notes = await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/comment,items/formula");
    await context.sync();
    const here = names.items.filter(({ formula }) =>
      SETS[set].some((sheet) => String(formula).startsWith(`='${sheet}'!`)),
    );
    return here.map(({ name, comment }) => `${name} ${comment}`).sort();
  });
  bench.select(`'${SETS[set][0]}'!A1`);
  const { organisation, year } = value(await workbookActions.readWorkbook()).report;
  return { lines, notes, organisation, year };
}

test("in front the set that the profile is of: its lines and notes follow, the other's stay", async () => {
  const { bench, session } = await twoSets();
  const first = await whose(bench, "first");
  expect(first).toMatchObject({ organisation: FIRST.organisation, year: 2026 });
  expect(first.notes).toHaveLength(3);
  bench.select(`'${SETS.second[1]}'!A1`);
  await session.perform(saveProfile({ profile: { ...SECOND, organisation: RENAMED } }));
  expect(session.state().notices.fill?.text).toBe("表二、表三、表四的表头已改成现在的单位和年度。");
  expect(await whose(bench, "second")).toMatchObject({ organisation: RENAMED, year: 2027 });
  expect(await whose(bench, "first")).toEqual(first);
});

test("in front the other set: nothing of either is touched, and that is told", async () => {
  const { bench, session } = await twoSets();
  const [first, second] = [await whose(bench, "first"), await whose(bench, "second")];
  bench.select(`'${SETS.first[1]}'!A1`);
  await session.perform(saveProfile({ profile: { ...SECOND, organisation: RENAMED } }));
  expect(session.state().notices.fill).toMatchObject({
    tone: "info",
    text: "单位和年度已保存；当前工作表是另一份年报的，它的表头没有改。",
  });
  expect(await whose(bench, "first")).toEqual(first);
  expect(await whose(bench, "second")).toEqual(second);
  expect(value(await workbookActions.loadProfile())).toEqual({ ...SECOND, organisation: RENAMED });
});

test("only another level: neither set is touched, and nothing is told", async () => {
  const { bench, session } = await twoSets();
  const [first, second] = [await whose(bench, "first"), await whose(bench, "second")];
  const before = session.state().notices.fill;
  await session.perform(saveProfile({ profile: { ...SECOND, level: "county" } }));
  expect(session.state().notices.fill).toBe(before);
  expect(await whose(bench, "first")).toEqual(first);
  expect(await whose(bench, "second")).toEqual(second);
});

describe("the same cells of another set of tables are not written", () => {
  const CELL = cell("requests.carriedIn.naturalPerson");
  const FIXES = [{ cell: CELL, from: null, value: 0 }];
  const ADDRESS = "D7";

  /** The second set is in front and has been read: the pane shows it. */
  async function secondInFront() {
    const { bench, session } = await twoSets();
    bench.select(`'${SETS.second[1]}'!A1`);
    await session.perform(readWorkbook());
    return { bench, session };
  }

  test("采纳 offered for one set, with the other one in front by now", async () => {
    const { bench, session } = await secondInFront();
    bench.select(`'${SETS.first[1]}'!A1`);
    await session.perform(writeFixes({ fixes: FIXES }));
    expect(session.state().notices.fill?.text).toMatch(/^现在打开的工作表是另一套表，没有改动。/);
    for (const sheet of [SETS.first[1], SETS.second[1]]) {
      expect(await bench.read(`'${sheet}'!${ADDRESS}`)).toEqual([[""]]);
    }
  });

  test("撤销 of a 采纳, with the other one in front by now", async () => {
    const { bench, session } = await secondInFront();
    await session.perform(writeFixes({ fixes: FIXES }));
    const undo = session.state().notices.fill?.undo;
    if (undo === undefined) throw new Error("nothing to take back");
    await bench.write(`'${SETS.first[1]}'!${ADDRESS}`, 0);
    bench.select(`'${SETS.first[1]}'!A1`);
    await session.perform(readWorkbook());
    await session.perform(undo);
    expect(session.state().notices.fill?.text).toMatch(/^现在打开的工作表是另一套表，没有改动。/);
    for (const sheet of [SETS.first[1], SETS.second[1]]) {
      expect(await bench.read(`'${sheet}'!${ADDRESS}`)).toEqual([[0]]);
    }
  });
});
