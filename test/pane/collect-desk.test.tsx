/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { ReceivedFile } from "../../src/collect/received";
import { fileOf, reportOf, YEAR } from "../collect/desks";
import {
  chosen,
  give,
  lineOf,
  openDesk,
  reportFile,
  sound,
  SOUND,
  toldWith,
  UNITS,
  wrong,
} from "./collect-pane";
import { later } from "./services";
import { button } from "./open-pane";

const OWN = "固镇县人民政府办公室";
const FINANCE = "固镇县财政局";
const TOWN = "城关镇人民政府";

const counts = (): string =>
  screen.getByText("应报").parentElement?.textContent ?? "nothing is counted";

describe("files in", () => {
  it("are counted against the list, each unit in its state", async () => {
    const opened = await openDesk();
    await give(
      opened,
      reportFile("办公室.docx", sound(OWN)),
      reportFile("财政.docx", wrong("县财政局")),
      chosen("城关镇.pdf", { kind: "unread", sentence: "这个 PDF 的页面是扫描件。" }),
    );
    expect(counts()).toBe("应报4已报3计入2还差 1 个");
    expect(screen.getByText(/^读了 3 个文件，其中 1 个没有读出来。/)).toBeTruthy();
    expect(lineOf(FINANCE).textContent).toContain("有错误");
    expect(lineOf(TOWN).textContent).toContain("这个 PDF 的页面是扫描件。");
    expect(lineOf("朝阳镇").textContent).toContain("未报");
  });

  it("are read two at a time while their names are shown, and 停止 keeps what came", async () => {
    const opened = await openDesk();
    const slow = later<ReceivedFile["content"]>();
    const files = [
      reportFile("办公室.docx", sound(OWN)),
      chosen("财政.docx", slow.promise),
      chosen("城关.docx", slow.promise),
      reportFile("朝阳.docx", sound("朝阳镇人民政府")),
    ];
    await opened.user.upload(screen.getByLabelText("选择文件：选择"), files);
    expect(await screen.findByText("正在读取：1 / 4")).toBeTruthy();
    expect(screen.getByText("财政.docx、城关.docx")).toBeTruthy();
    await opened.user.click(button("停止"));
    expect(await screen.findByText(/^读了 1 个文件；已停止，3 个没有读。/)).toBeTruthy();
    expect(lineOf(OWN).textContent).not.toContain("未报");
    slow.resolve(fileOf("财政.docx", sound(FINANCE)).content);
    await waitFor(() => expect(lineOf(FINANCE).textContent).toContain("未报"));
  });

  it("are judged with the list and last year's reports", async () => {
    const last = reportOf(TOWN, SOUND, { year: YEAR - 1 });
    const opened = await openDesk({ units: UNITS, previous: [last] });
    await give(opened, reportFile("城关.docx", sound(TOWN)));
    expect(toldWith.at(-1)).toMatchObject({ year: YEAR, units: UNITS, previous: [last] });
  });

  it("leave out what systems put beside documents", async () => {
    const opened = await openDesk();
    await give(opened, reportFile("城关.docx", sound(TOWN)));
    await opened.user.upload(screen.getByLabelText("选择文件：选择"), [
      new File([""], "~$城关.docx"),
      new File([""], ".DS_Store"),
    ]);
    expect(screen.getByText(/^读了 1 个文件/)).toBeTruthy();
  });

  it("without a list are of a unit each", async () => {
    const opened = await openDesk({ units: [] });
    expect(screen.getByText(/^没有单位名单/)).toBeTruthy();
    await give(
      opened,
      reportFile("a.docx", sound(TOWN)),
      reportFile("无名.docx", sound("")),
      chosen("坏.docx", { kind: "unread", sentence: "文件已损坏。" }),
    );
    expect(lineOf(TOWN)).toBeTruthy();
    expect(lineOf("无名")).toBeTruthy();
    expect(lineOf("坏").textContent).toContain("读不出");
    expect(screen.queryByText(/处要您定/)).toBeNull();
  });
});

describe("what nobody can say but the officer", () => {
  it("whose a file is, is asked and not guessed", async () => {
    const opened = await openDesk();
    await give(opened, reportFile("区局.docx", sound("区财政局")));
    const asked = within(screen.getByRole("region", { name: "有 1 处要您定" }));
    const select = asked.getByRole("combobox", { name: "区局.docx是哪个单位的" });
    expect(select).toHaveProperty("value", "");
    expect(lineOf(FINANCE).textContent).toContain("待确认");
    await opened.user.selectOptions(select, FINANCE);
    await opened.user.click(button("确定"));
    expect(lineOf(FINANCE).textContent).not.toContain("待确认");
    expect(counts()).toContain("计入1");
  });

  it("a newer file of a unit is used, and what it has otherwise is shown", async () => {
    const opened = await openDesk();
    await give(
      opened,
      reportFile("城关.docx", wrong(TOWN)),
      reportFile("城关（改）.docx", sound(TOWN)),
    );
    expect(lineOf(TOWN).textContent).toContain("城关（改）.docx");
    await opened.user.click(screen.getByText(/^一个单位有几个文件的/));
    expect(screen.getByText(/表三 · 总计 · （七）总计：4 →/)).toBeTruthy();
    await opened.user.selectOptions(
      screen.getByRole("combobox", { name: `${TOWN}用哪个文件` }),
      "城关.docx",
    );
    expect(lineOf(TOWN).textContent).toContain("有错误");
  });

  it("a file that is chosen again with other numbers is compared with what was read before", async () => {
    const opened = await openDesk();
    await give(opened, reportFile("城关.docx", wrong(TOWN)));
    await give(opened, reportFile("城关.docx", sound(TOWN)));
    expect(lineOf(TOWN).textContent).not.toContain("有错误");
    expect(screen.getByText(/^一个单位有几个文件的/)).toBeTruthy();
  });
});

describe("收齐情况", () => {
  it("is filtered by state, and those missing can be copied", async () => {
    const opened = await openDesk();
    await give(opened, reportFile("财政.docx", wrong(FINANCE)));
    await opened.user.click(button("有错误 1"));
    expect(screen.queryByRole("button", { name: /^朝阳镇/ })).toBeNull();
    await opened.user.click(button("未报 3"));
    expect(screen.queryByRole("button", { name: /^固镇县财政局/ })).toBeNull();
    expect(screen.getByText(/^截至 \d+ 月 \d+ 日，以下 3 个单位未报：/)).toBeTruthy();
    expect(button("复制未报名单")).toBeTruthy();
  });

  it("opens a unit and comes back to its line", async () => {
    const opened = await openDesk();
    await give(opened, reportFile("财政.docx", wrong(FINANCE)));
    await opened.user.click(lineOf(FINANCE));
    expect(screen.getByRole("heading", { name: FINANCE })).toBe(document.activeElement);
    await opened.user.click(button("返回"));
    expect(lineOf(FINANCE)).toBe(document.activeElement);
  });
});

describe("a unit", () => {
  it("shows its findings, each led to its cell in 明细", async () => {
    const opened = await openDesk();
    await give(opened, reportFile("财政.docx", wrong(FINANCE)));
    await opened.user.click(lineOf(FINANCE));
    const [first] = screen.getAllByRole("button", { name: "定位" });
    if (first === undefined) throw new Error("nothing leads to 明细");
    await opened.user.click(first);
    const [name, id] = opened.actions.goToUnit.mock.calls[0] ?? [];
    expect(name).toBe(FINANCE);
    expect(id).toMatch(/^requests\./);
  });

  it("keeps what is struck, what is remarked and until when, and writes it", async () => {
    const opened = await openDesk();
    await give(opened, reportFile("财政.docx", wrong(FINANCE)));
    await opened.user.click(lineOf(FINANCE));
    const [strike] = screen.getAllByRole("button", { name: "不退回" });
    if (strike === undefined) throw new Error("nothing can be struck");
    await opened.user.click(strike);
    expect(screen.getByText("其中 1 处不退回")).toBeTruthy();
    expect(screen.getByRole("button", { name: "恢复" })).toBeTruthy();
    await opened.user.type(screen.getByLabelText(/^审核人意见/), "请核对第七项。");
    await opened.user.tab();
    await opened.user.click(button("返回"));
    await opened.user.click(button("写入汇总表"));
    await screen.findByText(/^已写入/);
    const kept = opened.desk.kept()?.returns ?? [];
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ unit: FINANCE, remarks: "请核对第七项。" });
    expect(kept[0]?.struck).toHaveLength(1);
  });

  it("has its tables beside last year's", async () => {
    const last = reportOf(TOWN, {}, { year: YEAR - 1 });
    const opened = await openDesk({ units: UNITS, previous: [last] });
    await give(opened, reportFile("城关.docx", sound(TOWN)));
    await opened.user.click(lineOf(TOWN));
    await opened.user.click(screen.getByText("与上年对照"));
    expect(screen.getByRole("columnheader", { name: `${YEAR - 1} 年` })).toBeTruthy();
    expect(screen.getAllByText("+3").length).toBeGreaterThan(0);
  });
});
