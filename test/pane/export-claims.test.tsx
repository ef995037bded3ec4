/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { DraftForm } from "../../src/draft/form";
import { done } from "../../src/excel/contract/attempt";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import type { SheetEdit } from "../../src/excel/contract/draft-contract";
import type { Report } from "../../src/report/model";
import { reasonsFor } from "../check/opinions";
import { change } from "../check/reports";
import { soundText } from "../check/sound-text";
import { EXAMPLES } from "../draft/examples";
import { fakeWorkbook, outcomeOf, readingOf } from "./fake-workbook";
import { inside, openPane } from "./open-pane";

const FINAL = "公文版式，三张表在内，可以直接定稿。";
const DRAFT = "公文版式，三张表在内；现在导出的是草稿。";
const NEITHER = "公文版式，三张表在内。";

const sound = EXAMPLES.find(({ name }) => name === "零申请乡镇");
if (sound === undefined) throw new Error("there is no sound report");
const { report, form } = sound;

interface Opened {
  readonly form?: DraftForm | null;
  readonly edits?: readonly SheetEdit[];
  readonly reading?: Partial<WorkbookReading>;
}

/** The pane at 导出 over a workbook, when it has looked at the sheet 年报正文. */
async function openExport(of: Report, given: Opened = {}) {
  const workbook = fakeWorkbook(of);
  const { actions } = workbook;
  actions.loadDraft.mockResolvedValue(done(given.form === undefined ? form : given.form));
  actions.readDraftSheet.mockResolvedValue(done(given.edits ?? null));
  const reading = (): WorkbookReading => ({ ...readingOf(of), ...given.reading });
  actions.readWorkbook.mockImplementation(() => Promise.resolve(done(reading())));
  const { user } = await openPane(actions);
  act(() => workbook.listener().changed(reading()));
  await user.click(screen.getByRole("tab", { name: "导出" }));
  await screen.findByRole("heading", { name: "导出整份报告" });
  await waitFor(() => expect(actions.readDraftSheet).toHaveBeenCalled());
  return workbook;
}

const before = () => inside(screen.getByRole("region", { name: "导出之前" }));
const note = () => screen.getByText(/^公文版式，三张表在内/).textContent;

describe("导出 says 可以直接定稿", () => {
  it("of a report with nothing open, and nothing stands beside 可以上报", async () => {
    await openExport(report);
    await waitFor(() => expect(note()).toBe(FINAL));
    expect(before().getByText("可以上报。")).toBeTruthy();
    expect(before().queryByText(/草稿/)).toBeNull();
    expect(before().queryAllByRole("listitem")).toEqual([]);
  });

  it("also where only hints are left, which it counts", async () => {
    const hinted = change(report, { "requests.granted.naturalPerson": "０" });
    const { findings } = outcomeOf(hinted).audit;
    expect(findings.map(({ severity }) => severity)).toEqual(["hint"]);
    await openExport(hinted);
    await waitFor(() => expect(note()).toBe(FINAL));
    expect(before().getByText("可以上报。")).toBeTruthy();
    expect(before().getByText("提示 1")).toBeTruthy();
  });

  it("also of what needs a look once it has a reason, and not before", async () => {
    const odd = change(report, { "disclosure.regulations.issued": 3 });
    const justifications = reasonsFor(outcomeOf(odd).audit.findings);
    const { listener } = await openExport(odd);
    expect(before().getByText(/^还有需核实 2 处/)).toBeTruthy();
    expect(note()).toBe(DRAFT);
    act(() => listener().changed({ ...readingOf(odd), justifications }));
    expect(before().getByText("可以上报。")).toBeTruthy();
    expect(note()).toBe(FINAL);
  });
});

describe("导出 does not say 可以直接定稿", () => {
  it("before it has looked at the sheet 年报正文", async () => {
    const { actions } = fakeWorkbook(report);
    actions.loadDraft.mockResolvedValue(done(form));
    actions.readDraftSheet.mockReturnValue(new Promise(() => undefined));
    const { user } = await openPane(actions);
    await user.click(screen.getByRole("tab", { name: "导出" }));
    await screen.findByText("可以上报。");
    expect(note()).toBe(NEITHER);
  });

  it("while something that was edited there is not decided on", async () => {
    const there = "另外写的一段。";
    const edit: SheetEdit = { id: "others.matters", written: "", there, address: "'年报正文'!A9" };
    await openExport(report, { edits: [edit] });
    await before().findByText("年报正文工作表中有 1 段改过，还没有采用。");
    expect(note()).toBe(NEITHER);
  });

  it("while fields of the form contradict each other", async () => {
    const { general } = form;
    const disclosure = { ...general.disclosure, kinds: [{ name: "机构职能类", count: null }] };
    await openExport(report, { form: { ...form, general: { ...general, disclosure } } });
    expect(await before().findByText(/^填写的正文内容有 \d+ 处要核对/)).toBeTruthy();
    expect(before().getByText("可以上报。")).toBeTruthy();
    expect(note()).toBe(NEITHER);
  });

  it("of a text that nobody has written, though an imported one was judged", async () => {
    const source = {
      ...{ from: "年报.docx", organisation: null, year: report.year, changedLabels: [] },
      text: soundText(report),
    };
    await openExport(report, { form: null, reading: { source } });
    expect(before().getByText(/^导入的正文只用来审核，不在导出的报告里/)).toBeTruthy();
    expect(before().getByText(/^正文还有 \d+ 处待填，导出后是/)).toBeTruthy();
    expect(note()).toBe(DRAFT);
  });

  it("of a report of which a table could not be read", async () => {
    const refused = [
      { table: "requests" as const, sentence: "表三的表头认不出来。", candidates: [] },
    ];
    await openExport({ ...report, requests: null }, { reading: { refused } });
    expect(before().getByText(/表三没有审核/)).toBeTruthy();
    expect(before().getByText(/^导出的文件会带“草稿：.*有 1 部分没有读出来”一行。$/)).toBeTruthy();
    expect(before().getByText(/^表三不在工作簿里或者没有读出来/)).toBeTruthy();
    expect(note()).toBe(DRAFT);
  });

  it("of one with blanks, which it does not count as 需核实", async () => {
    await openExport(change(report, { "requests.granted.naturalPerson": null }));
    expect(before().getByText("空白 1 格")).toBeTruthy();
    expect(before().queryByText(/^需核实/)).toBeNull();
    expect(note()).toBe(DRAFT);
  });
});
