import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateRibbon, press as run } from "../../src/commands/associate";
import type { RibbonActions } from "../../src/commands/buttons";
import { done, refused } from "../../src/excel/attempt";
import type { CheckOutcome, Profile } from "../../src/excel/contract";
import { announce, onRibbon, type RibbonNews } from "../../src/excel/ribbon";

const profile: Profile = { organisation: "朝阳镇人民政府", year: 2023, level: null };
const outcome: CheckOutcome = {
  report: {
    ...profile,
    format: "2021",
    disclosure: null,
    requests: null,
    proceedings: null,
    narrative: {},
  },
  tables: [],
  refused: [],
  findings: [],
  previous: null,
  set: 1,
  computedTotals: [],
  kept: [],
  confirmed: [],
  dismissed: [],
  marked: 0,
  standing: 0,
  begun: 1,
  addresses: new Map(),
  notice: null,
};

const inWorkbook = (changes: Partial<RibbonActions> = {}): RibbonActions => ({
  loadProfile: () => Promise.resolve(done(profile)),
  insertTables: () => Promise.resolve(done({ kind: "inserted", sheets: [] })),
  checkWorkbook: () => Promise.resolve(done(outcome)),
  clearMarks: () => Promise.resolve(done({ cleared: 2 })),
  ...changes,
});

type Happening = string | RibbonNews;
type Command = (event: { completed: () => void }) => void;

/** An Office that notes what is asked of it. */
function office(happened: Happening[]): Map<string, Command> {
  const commands = new Map<string, Command>();
  const showAsTaskpane = () => {
    happened.push("窗格打开");
    return Promise.resolve();
  };
  const associate = (name: string, command: Command) => commands.set(name, command);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  return commands;
}

/** Presses a button as Excel does; resolves with all that happened, in order. */
async function press(button: string, actions = inWorkbook()): Promise<Happening[]> {
  const happened: Happening[] = [];
  const commands = office(happened);
  associateRibbon(actions);
  const stop = onRibbon((news) => happened.push(news));
  await new Promise<void>((resolve, reject) => {
    const command = commands.get(button);
    if (command) command({ completed: resolve });
    else reject(new Error(`${button} is not associated`));
  });
  stop();
  return [...happened, "Excel 得知结束"];
}

describe("the ribbon's buttons", () => {
  it("are those that the manifest names", async () => {
    const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1] ?? "");

    expect(named).toHaveLength(3);
    for (const button of named) expect(await press(button)).toContain("Excel 得知结束");
  });

  it("审核 opens the pane, checks, and shows the result there", async () => {
    expect(await press("checkReport")).toEqual([
      { kind: "started", button: "checkReport" },
      "窗格打开",
      { kind: "checked", result: done(outcome) },
      "Excel 得知结束",
    ]);
  });

  it("清除标记 clears the marks and says how many there were", async () => {
    expect(await press("clearMarks")).toContainEqual({
      kind: "cleared",
      result: done({ cleared: 2 }),
    });
  });

  it("插入表格 inserts all three tables in the year's format, totals calculated", async () => {
    const insertTables = jest.fn(inWorkbook().insertTables);
    const request = {
      profile,
      format: "2021",
      tables: ["disclosure", "requests", "proceedings"],
      totals: "formulas",
    };

    expect(await press("insertTables", inWorkbook({ insertTables }))).toContainEqual({
      kind: "inserted",
      request,
      result: done({ kind: "inserted", sheets: [] }),
    });
    expect(insertTables.mock.calls).toEqual([[request]]);
  });

  it("插入表格 takes the format of 2019 for a report of 2020", async () => {
    const loadProfile = () => Promise.resolve(done({ ...profile, year: 2020 }));

    expect(await press("insertTables", inWorkbook({ loadProfile }))).toContainEqual(
      expect.objectContaining({ request: expect.objectContaining({ format: "2019" }) as unknown }),
    );
  });

  it("插入表格 without unit and year inserts nothing and asks for them in the pane", async () => {
    const insertTables = jest.fn(inWorkbook().insertTables);
    const actions = inWorkbook({ loadProfile: () => Promise.resolve(done(null)), insertTables });

    expect(await press("insertTables", actions)).toContainEqual({ kind: "profile-missing" });
    expect(insertTables).not.toHaveBeenCalled();
  });

  it("tells the reason where the workbook cannot be read", async () => {
    const sentence = "请先按回车结束单元格编辑，再点一次。";
    const actions = inWorkbook({ loadProfile: () => Promise.resolve(refused(sentence)) });

    expect(await press("insertTables", actions)).toContainEqual({ kind: "refused", sentence });
  });

  it("let Excel go on, and tell the user, even where something unforeseen breaks", async () => {
    const happened: Happening[] = [];
    office(happened);
    const stop = onRibbon((news) => happened.push(news));
    const actions = inWorkbook({ clearMarks: () => Promise.reject(new Error("unforeseen")) });
    const completed = () => happened.push("Excel 得知结束");

    await expect(run("clearMarks", actions, { completed })).rejects.toThrow("unforeseen");
    stop();
    expect(happened.slice(-2)).toEqual([
      { kind: "refused", sentence: expect.stringContaining("操作没有完成") as string },
      "Excel 得知结束",
    ]);
  });
});

describe("what the ribbon tells a pane that is not there yet", () => {
  it("is kept until the pane listens, once", () => {
    announce({ kind: "profile-missing" });
    const first: RibbonNews[] = [];
    const second: RibbonNews[] = [];
    onRibbon((news) => first.push(news))();
    onRibbon((news) => second.push(news))();

    expect(first).toEqual([{ kind: "profile-missing" }]);
    expect(second).toEqual([]);
  });
});
