import { check } from "../../src/actions/check";
import { clearMarks } from "../../src/actions/clear-marks";
import { requestOf } from "../../src/actions/form";
import { insertTables } from "../../src/actions/insert";
import type { Session } from "../../src/actions/session";
import { associateRibbon } from "../../src/commands/associate";
import { workbookActions } from "../../src/excel/actions";
import type { Profile } from "../../src/excel/contract/contract";
import { TABLE_KEYS } from "../../src/report/form";
import type { Workbench } from "../../workbench/node/open";
import { change } from "../check/reports";
import { formOf } from "../draft/drafts";
import { explainHere, sessionHere } from "../excel/checked";
import { closeAll, fixture, newWorkbook, value, workbookOf } from "../excel/workbook";
import { later, settled } from "./excel";

afterAll(closeAll);

/** 宿迁市 2023, where 1175 was typed 1157. */
const SWAPPED = change(fixture("suqian-2023"), { "requests.granted.naturalPerson": 1157 });
const WRONG = "'三、依申请公开'!D8";
const TOTALS = ["'三、依申请公开'!D29", "'三、依申请公开'!J8"];

/** Presses a button of the ribbon as Excel does; ends when Excel is told that it has ended. */
function press({ office }: Workbench, button: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const action = office.actions.get(button);
    if (action === undefined) reject(new Error(`${button} is not associated`));
    action?.({ completed: resolve });
  });
}

type Way = "pane" | "ribbon";

function audited(way: Way, session: Session, bench: Workbench): Promise<void> {
  return way === "pane" ? session.perform(check()) : press(bench, "checkReport");
}

describe("审核 marks the same cells, from wherever it is asked", () => {
  test.each<readonly Way[]>([
    ["ribbon", "pane"],
    ["pane", "ribbon"],
  ])("%s first, then %s: the wrong number, not its two totals", async (...ways) => {
    const bench = await workbookOf(SWAPPED);
    const session = sessionHere();
    associateRibbon(session);
    for (const way of ways) {
      await audited(way, session, bench);
      expect(await bench.marks()).toEqual([WRONG]);
      const { outcome } = session.state();
      expect(outcome?.marked).toBe(1);
      expect(outcome?.audit.findings.map(({ address }) => address)).toEqual(
        expect.arrayContaining(TOTALS),
      );
      await session.perform(clearMarks());
      expect(await bench.marks()).toEqual([]);
    }
  });

  test.each<Way>(["pane", "ribbon"])("the text counts, too: from the %s", async (way) => {
    const report = change(fixture("suqian-2023"), {
      "requests.granted.naturalPerson": 1157,
      "disclosure.licences.decisions": 7,
    });
    const bench = await workbookOf(report);
    const text = "2023年，全市共收到政府信息公开申请9件。";
    const form = formOf({ edits: { "general.requests.received": { text, composed: "" } } });
    value(await workbookActions.saveDraft(form));
    const session = sessionHere();
    associateRibbon(session);
    // The pane has read what the workbook keeps before anybody can press its button.
    if (way === "pane") await session.ready();
    await audited(way, session, bench);
    const codes = session.state().outcome?.audit.findings.map(({ code }) => code);
    expect(codes).toContain("text-count");
  });
});

describe("插入表格", () => {
  const PROFILE: Profile = { organisation: "清河县柳林镇人民政府", year: 2023, level: "township" };

  const inserted = async () =>
    value(await workbookActions.readWorkbook()).tables.map(({ table, format, totals, sheet }) => ({
      ...{ table, format, totals, sheet },
    }));

  /** The fields as the user has filled them in. */
  function filledIn(session: Session): void {
    session.dispatch({
      type: "form",
      change: { ...PROFILE, year: "2023", format: "2019", totals: "typed" },
    });
  }

  test("of the ribbon uses the pane's edition and totals, as the pane's own button does", async () => {
    const bench = await newWorkbook();
    const session = sessionHere();
    associateRibbon(session);
    filledIn(session);
    await press(bench, "insertTables");
    const ribbon = await inserted();
    expect(ribbon.map(({ format, totals }) => [format, totals])).toEqual(
      TABLE_KEYS.map(() => ["2019", "typed"]),
    );
    await newWorkbook();
    const pane = sessionHere();
    filledIn(pane);
    const request = requestOf(pane.state().form, PROFILE, TABLE_KEYS);
    await pane.perform(insertTables({ request, fill: null }));
    expect(await inserted()).toEqual(ribbon);
  });

  test("asks in the pane where names are taken, as the pane's own button does", async () => {
    const bench = await newWorkbook();
    const session = sessionHere();
    associateRibbon(session);
    filledIn(session);
    await press(bench, "insertTables");
    await press(bench, "insertTables");
    expect(session.state().question).toMatchObject({ kind: "names", fill: null });
    expect(bench.sheets()).toHaveLength(4);
  });
});

describe("a second command waits its turn, wherever it comes from", () => {
  test.each<readonly [Way, Way]>([
    ["pane", "ribbon"],
    ["ribbon", "pane"],
  ])(
    "a slow 审核 from the %s, 清除标记 from the %s: cleared after all is marked",
    async (one, two) => {
      const bench = await workbookOf(SWAPPED);
      const asked = later<null>();
      const held = later<null>();
      const session = sessionHere(async (request) => {
        asked.resolve(null);
        await held.promise;
        return explainHere(request);
      });
      associateRibbon(session);
      const checking = audited(one, session, bench);
      await asked.promise;
      bench.requests.reset();
      const clearing = two === "pane" ? session.perform(clearMarks()) : press(bench, "clearMarks");
      await settled();
      expect(bench.requests().syncs).toBe(0);
      expect(session.state().running).toBe("正在审核…");
      held.resolve(null);
      await checking;
      await clearing;
      expect(session.state().notices.check?.text).toBe("已清除 1 处标记。");
      expect(await bench.marks()).toEqual([]);
    },
  );
});
