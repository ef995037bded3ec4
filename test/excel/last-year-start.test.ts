import { beginWithLastYear } from "../../src/actions/last-year-start";
import { readWorkbook as follow } from "../../src/actions/read-workbook";
import type { Session } from "../../src/actions/session";
import { emptyDraftForm } from "../../src/draft/form";
import { workbookActions } from "../../src/excel/actions";
import type { TotalsMode } from "../../src/excel/contract/contract";
import type { Report } from "../../src/report/model";
import { withValues } from "../../src/report/model";
import { carriedOver } from "../../src/report/last-year";
import { sessionHere } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { loadDraft, readWorkbook, saveDraft, savePrevious } = workbookActions;

const LAST: Report = {
  ...fixture("suqian-2023"),
  narrative: {
    general:
      "如有疑问，请与市政府办公室联系（地址：洪泽湖路1号，邮编：223800，电话：0527-84359000）。\n（四）平台建设。通过市人民政府网站公开。",
  },
};

/** 宿迁市 2024 with its row 二 blank, or what `typed` says in some of its columns. */
function thisYear(typed: Readonly<Record<string, number>> = {}): Report {
  const report = fixture("suqian-2024");
  const cells = carriedOver(LAST, report).map(({ cell }) => cell);
  return withValues(
    report,
    cells.map((cell) => ({ cell, value: typed[cell.column] ?? null })),
  );
}

async function begun(report: Report, totals: TotalsMode = "typed"): Promise<Session> {
  await workbookOf(report, totals);
  value(await savePrevious(LAST));
  const session = sessionHere();
  await session.perform(follow());
  return session;
}

const rowTwo = async () => value(await readWorkbook()).report.requests?.["carriedIn"];

test("the blank row 上年结转 takes what last year carried out, column by column; 撤销 empties it", async () => {
  const session = await begun(thisYear());
  await session.perform(beginWithLastYear());
  expect(await rowTwo()).toEqual(LAST.requests?.["carriedOut"]);
  const { notices, tab } = session.state();
  expect(notices[tab]?.text).toContain("已按上年年报填入表三“上年结转”7 格。");
  const undo = notices[tab]?.undo;
  if (undo === undefined) throw new Error("nothing to take back");
  await session.perform(undo);
  expect(Object.values((await rowTwo()) ?? {}).every((cell) => cell === null)).toBe(true);
  expect(session.state().notices[tab]?.text).toBe(
    "已撤销：表三 7 格恢复为空白；正文 4 项恢复为空白。",
  );
  expect(session.state().writing.form?.opening.phone).toBe("");
});

test("撤销 leaves what was changed since, and says it", async () => {
  const session = await begun(thisYear());
  await session.perform(beginWithLastYear());
  const { notices, tab, writing } = session.state();
  const undo = notices[tab]?.undo;
  if (undo === undefined || writing.form === null) throw new Error("nothing to take back");
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem("三、依申请公开").getRange("D7").values = [[99]];
  });
  const { form } = writing;
  const opening = { ...form.opening, phone: "8161234" };
  session.dispatch({ type: "write", form: { ...form, opening } });
  await session.perform(undo);
  expect(session.state().notices[tab]?.text).toBe(
    "已撤销：表三 6 格恢复为空白；正文 3 项恢复为空白；表三 1 格没有恢复；正文 1 项后来改过，没有恢复。",
  );
  expect((await rowTwo())?.["naturalPerson"]).toBe(99);
  expect(session.state().writing.form?.opening).toMatchObject({ phone: "8161234", office: "" });
});

test("last year's parts that are blank carry nothing over, though a total is computed here", async () => {
  const blank = carriedOver(LAST, fixture("suqian-2024")).filter(
    ({ cell }) => cell.column !== "total",
  );
  const last = withValues(
    LAST,
    blank.map(({ cell }) => ({ cell: { ...cell, row: "carriedOut" }, value: null })),
  );
  await workbookOf(thisYear(), "formulas");
  value(await savePrevious(last));
  const session = sessionHere();
  await session.perform(follow());
  await session.perform(beginWithLastYear());
  const { notices, tab } = session.state();
  expect(notices[tab]?.text).toContain("没有读到“结转下年度”的数，“上年结转”没有填。");
});

test("a number that stands there stays, and so does what was typed into 正文", async () => {
  const session = await begun(thisYear({ naturalPerson: 5 }));
  value(
    await saveDraft({
      ...emptyDraftForm(),
      opening: { ...emptyDraftForm().opening, phone: "8161234" },
    }),
  );
  await session.perform(beginWithLastYear());
  expect((await rowTwo())?.["naturalPerson"]).toBe(5);
  const { writing, notices, tab } = session.state();
  expect(writing.form?.opening).toMatchObject({
    office: "市政府办公室",
    address: "洪泽湖路1号",
    postcode: "223800",
    phone: "8161234",
  });
  expect(notices[tab]?.text).toContain("“上年结转”6 格");
  expect(notices[tab]?.text).toContain("公开平台");
});

test("a total that a formula computes is left to it", async () => {
  const session = await begun(thisYear(), "formulas");
  await session.perform(beginWithLastYear());
  const { notices, tab } = session.state();
  expect(notices[tab]?.text).toContain("“上年结转”6 格");
  expect(await rowTwo()).toEqual(LAST.requests?.["carriedOut"]);
});

test("pressed a second time nothing changes, and that is said", async () => {
  const session = await begun(thisYear());
  await session.perform(beginWithLastYear());
  await session.perform(beginWithLastYear());
  const { notices, tab } = session.state();
  expect(notices[tab]).toMatchObject({ tone: "info" });
  expect(notices[tab]?.text).toContain("已经有数，没有改动");
  expect(notices[tab]?.undo).toBeUndefined();
});

test("without last year's report it is refused, and nothing is written", async () => {
  await workbookOf(thisYear());
  const session = sessionHere();
  await session.perform(follow());
  await session.perform(beginWithLastYear());
  const { notices, tab } = session.state();
  expect(notices[tab]).toMatchObject({ tone: "error" });
  expect(notices[tab]?.text).toContain("没有可以比对的上年年报");
  expect(value(await loadDraft())).toBeNull();
});
