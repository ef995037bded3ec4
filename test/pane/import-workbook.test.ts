import { check } from "../../src/actions/check";
import { assembledPreview } from "../../src/actions/import/assembled-preview";
import { planFill } from "../../src/actions/import/fill-plan";
import type { FillPlan } from "../../src/actions/import/fill-plan";
import { replacing } from "../../src/actions/import/filling";
import { UNREAD } from "../../src/actions/import/whose";
import { importTables } from "../../src/actions/import-tables";
import { insertTables } from "../../src/actions/insert";
import { readFile } from "../../src/actions/read-source";
import { readWorkbook } from "../../src/actions/read-workbook";
import { takeBack } from "../../src/actions/take-back";
import { createSession } from "../../src/actions/session";
import type { Session } from "../../src/actions/session";
import type { Notice } from "../../src/actions/state";
import type { Audit } from "../../src/check/audit";
import { opinionOf } from "../../src/check/review/opinion";
import { workbookActions } from "../../src/excel/actions";
import { auditSource } from "../../src/exchange/audit-source";
import { importedText } from "../../src/exchange/imported-of";
import type { Report } from "../../src/report/model";
import { change } from "../check/reports";
import { written } from "../exchange/reports";
import { writeText } from "../exchange/write-text";
import { closeAll, newWorkbook } from "../excel/workbook";
import { textHere } from "../text-here";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(closeAll);

const suqian = written("suqian-2023");
const wrong = change(suqian, { "requests.granted.total": 1911 });
const chaoyang = written("chaoyang-2023");
const chengguan = written("chengguan-2022");
const SHEETS = ["'二、主动公开'!A1:D16", "'三、依申请公开'!A1:L33", "'四、复议诉讼'!A1:O9"];

/** The pane's session over a workbook; what is chosen are these reports, one after another. */
function sessionFor(...reports: readonly Report[]): Session {
  const left = [...reports];
  const session = createSession(
    {
      workbook: workbookActions,
      reader: () => {
        const report = left.shift();
        if (report === undefined) throw new Error("no report is left to read");
        return Promise.resolve({
          ok: true,
          imported: importedText(writeText(report, "rows"), "txt"),
        });
      },
      explainer: () => Promise.resolve({ kind: "explained", explanations: [] }),
      judgeText: textHere,
    },
    new Date(2024, 0, 10),
  );
  stops.push(session.start());
  return session;
}

interface Previewed {
  readonly audit: Audit;
  readonly plan: FillPlan;
}

/**
 * Chooses the next report; the plan and the audit as the preview shows them. With `adopt` its unit
 * and year become the workbook's.
 */
async function choose(session: Session, name: string, adopt = false): Promise<Previewed> {
  await session.ready();
  await session.perform(readWorkbook());
  await session.perform(readFile({ file: new File(["…"], name), purpose: "fill" }));
  if (adopt) session.dispatch({ type: "preview", change: { adopt } });
  const { preview, reading, form } = session.state();
  if (preview === null) throw new Error("no preview is open");
  const audit = auditSource(preview.imported, assembledPreview(preview), null);
  return { audit, plan: planFill(preview, audit, reading ?? UNREAD, form) };
}

/** 插入并填入, or 填入表格 where all tables stand. */
async function fill(session: Session, { insert, filling }: FillPlan): Promise<void> {
  await session.perform(
    insert === null ? importTables(filling) : insertTables({ request: insert, fill: filling }),
  );
}

async function audited(session: Session): Promise<Audit> {
  await session.perform(check());
  const { outcome } = session.state();
  if (outcome === null) throw new Error("nothing was judged");
  return outcome.audit;
}

function notice(session: Session): Notice {
  const told = session.state().notices.fill;
  if (told === null) throw new Error("nothing is told");
  return told;
}

const told = ({ findings }: Audit): string[] =>
  findings.map(({ severity, place, title, sentence }) =>
    [severity, place, title, sentence].join(" "),
  );

/** The findings of an opinion, rule by rule, without where they stand in a workbook. */
const opinion = (audit: Audit) =>
  opinionOf(audit, [], new Date(2024, 0, 10)).rules.map(({ title, findings }) => [
    title,
    findings.map(({ place, sentence }) => `${place}：${sentence}`),
  ]);

describe("what a source prints stays, with 总计自动计算 chosen", () => {
  test.each([
    ["宿迁 2023 with 1191 printed as 1911", wrong, 2, "表三 2 处"],
    ["朝阳镇, 0 under sub-rows of 3", chaoyang, 2, "表三 2 处"],
  ])("%s: 审核 and the opinion say what the preview said", async (_, report, errors, places) => {
    const bench = await newWorkbook();
    const session = sessionFor(report);
    const { audit, plan } = await choose(session, "年报.txt");
    const inTables = audit.findings.filter(({ about }) => about === "tables");
    expect(inTables.filter(({ severity }) => severity === "error")).toHaveLength(errors);
    await fill(session, plan);
    expect(notice(session).lines).toContain(
      `来源的总计与各项之和不符（${places}），已按印的数填入，没有自动计算。`,
    );
    const after = await audited(session);
    expect(told(after)).toEqual(told(audit));
    expect(opinion(after)).toEqual(opinion(audit));
    // The user's choice holds where the totals add up.
    expect((await bench.formulas("'四、复议诉讼'!E6"))[0]?.[0]).toMatch(/^=SUM/);
    expect(session.state().form.totals).toBe("formulas");
  });

  test("into tables with formulas that stand already, only the totals that differ are typed", async () => {
    const bench = await newWorkbook();
    const session = sessionFor(suqian, wrong);
    await fill(session, (await choose(session, "年报.txt")).plan);
    expect((await bench.formulas("'三、依申请公开'!J8"))[0]?.[0]).toMatch(/^=SUM/);
    const { audit, plan } = await choose(session, "更正.txt");
    await fill(session, plan);
    expect(await bench.formulas("'三、依申请公开'!J8")).toEqual([[1911]]);
    expect((await bench.formulas("'三、依申请公开'!J9"))[0]?.[0]).toMatch(/^=SUM/);
    const errors = ({ findings }: Audit): string[] =>
      findings.filter(({ severity }) => severity === "error").map(({ sentence }) => sentence);
    expect(errors(await audited(session))).toEqual(errors(audit));
    const press = notice(session).undo;
    if (press === undefined) throw new Error("nothing can be taken back");
    await session.perform(press);
    expect((await bench.formulas("'三、依申请公开'!J8"))[0]?.[0]).toMatch(/^=SUM/);
  });
});

test("the text of a Word report goes on being audited after the file was closed and opened", async () => {
  const bench = await newWorkbook();
  const session = sessionFor(suqian);
  const { audit, plan } = await choose(session, "宿迁.txt");
  await fill(session, plan);
  await bench.open(bench.snapshot());
  const again = sessionFor();
  await again.ready();
  expect(told(await audited(again))).toEqual(told(audit));
  expect(again.state().outcome).toMatchObject({
    textIs: "source",
    source: { from: "文件“宿迁.txt”" },
  });
});

describe("a second report in the same workbook", () => {
  test("另插一套: sheets of its own under free names; both are audited, each with its text", async () => {
    const bench = await newWorkbook();
    const session = sessionFor(chaoyang, chengguan);
    const first = await choose(session, "朝阳镇.txt");
    await fill(session, first.plan);
    const before = await Promise.all(SHEETS.map((area) => bench.formulas(area)));

    const second = await choose(session, "城关镇.txt");
    expect(second.plan.relation).toMatchObject({
      kind: "otherUnit",
      sentence: "来源是城关镇人民政府 2022 年，本工作簿是宝清县朝阳镇 2023 年。",
    });
    const { anew } = second.plan;
    if (anew === null) throw new Error("no set of its own is proposed");
    await session.perform(insertTables(anew));
    const { question } = session.state();
    if (question?.kind !== "names") throw new Error("the taken names are not told");
    expect(question.names).toMatchObject({ requests: "三、依申请公开 (2)" });
    const request = { ...question.request, sheetNames: question.names };
    await session.perform(insertTables({ request, fill: question.fill }));

    // A blank total is no number of the source's: with 总计自动计算 it follows its parts.
    const isStated = (line: string): boolean => !/ 表三 · 总计 · .*空白/u.test(line);
    expect(told(await audited(session))).toEqual(told(second.audit).filter(isStated));
    expect(session.state().outcome?.report).toMatchObject({ year: 2022, level: "township" });
    expect(session.state().form).toMatchObject({ organisation: "城关镇人民政府", year: "2022" });
    expect(await Promise.all(SHEETS.map((area) => bench.formulas(area)))).toEqual(before);
    bench.select("'三、依申请公开'!A1");
    expect(told(await audited(session))).toEqual(told(first.audit));
    expect(session.state().outcome?.source?.from).toBe("文件“朝阳镇.txt”");
  });

  test("全部覆盖, then 撤销: every cell is as before, and so is what 审核 says", async () => {
    const bench = await newWorkbook();
    const session = sessionFor(chaoyang, chengguan);
    const first = await choose(session, "朝阳镇.txt");
    await fill(session, first.plan);
    const before = await Promise.all(SHEETS.map((area) => bench.formulas(area)));
    const second = await choose(session, "城关镇.txt");
    await fill(session, second.plan);
    const { question } = session.state();
    if (question?.kind !== "overwrite") throw new Error("nothing is asked");
    await session.perform(importTables(replacing(question.filling)));
    expect(await Promise.all(SHEETS.map((area) => bench.formulas(area)))).not.toEqual(before);
    const press = notice(session).undo;
    if (press === undefined) throw new Error("nothing can be taken back");
    await session.perform(press);
    expect(notice(session).text).toMatch(/^已撤销，\d+ 格恢复原来的内容。$/);
    expect(await Promise.all(SHEETS.map((area) => bench.formulas(area)))).toEqual(before);
    expect(told(await audited(session))).toEqual(told(first.audit));
  });

  test("with its unit and year taken over: the lines over the tables follow, and come back with 撤销", async () => {
    const bench = await newWorkbook();
    const session = sessionFor(chaoyang, chengguan);
    await fill(session, (await choose(session, "朝阳镇.txt")).plan);
    const before = await Promise.all(SHEETS.map((area) => bench.formulas(area)));
    const second = await choose(session, "城关镇.txt", true);
    await session.perform(importTables(replacing(second.plan.filling)));
    expect(notice(session).lines).toContain("表二、表三、表四的表头已改成现在的单位和年度。");
    expect(await bench.read("'三、依申请公开'!A2")).toEqual([
      ["填报单位：城关镇人民政府　　报告年度：2022年"],
    ]);
    expect(session.state().outcome).toMatchObject({
      report: { organisation: "城关镇人民政府", year: 2022 },
      source: { from: "文件“城关镇.txt”" },
    });
    const press = notice(session).undo;
    if (press === undefined) throw new Error("nothing can be taken back");
    await session.perform(press);
    expect(await Promise.all(SHEETS.map((area) => bench.formulas(area)))).toEqual(before);
    expect(session.state().form).toMatchObject({ organisation: "宝清县朝阳镇", year: "2023" });
    expect(session.state().outcome?.source?.from).toBe("文件“朝阳镇.txt”");
  });

  test("撤回插入 of its set: the workbook is the first unit's again", async () => {
    await newWorkbook();
    const session = sessionFor(chaoyang, chengguan);
    const first = await choose(session, "朝阳镇.txt");
    await fill(session, first.plan);
    const { anew } = (await choose(session, "城关镇.txt")).plan;
    if (anew === null) throw new Error("no set of its own is proposed");
    const names = { disclosure: "城关二", requests: "城关三", proceedings: "城关四" };
    const request = { ...anew.request, sheetNames: names };
    await session.perform(insertTables({ ...anew, request }));
    await session.perform(takeBack(session.state().inserted));
    expect(session.state().form).toMatchObject({ organisation: "宝清县朝阳镇", year: "2023" });
    expect(told(await audited(session))).toEqual(told(first.audit));
  });
});
