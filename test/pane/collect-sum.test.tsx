/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { reportOf, YEAR } from "../collect/desks";
import { cell } from "../check/reports";
import { give, lineOf, openDesk, reportFile, sound, UNITS, wrong } from "./collect-pane";
import { readingOf, selectedCell } from "./fake-workbook";
import { button } from "./open-pane";

const OWN = "固镇县人民政府办公室";
const FINANCE = "固镇县财政局";
const TOWN = "城关镇人民政府";

async function written() {
  const opened = await openDesk();
  await give(
    opened,
    reportFile("办公室.docx", sound(OWN)),
    reportFile("财政.docx", wrong(FINANCE)),
    reportFile("城关.docx", reportOf(TOWN, { "requests.received.naturalPerson": null })),
  );
  await opened.user.click(button("写入汇总表"));
  await screen.findByText(/^已写入/);
  return opened;
}

describe("写入汇总表", () => {
  it("says what was written, what is in the sum and what is not", async () => {
    await written();
    expect(screen.getByText(/^已写入“收齐情况”、.*计入 3 个单位。/)).toBeTruthy();
    expect(screen.getByText("没有计入的单位（1）")).toBeTruthy();
    expect(screen.getByText("合计不平、按各项相加的单位（1）")).toBeTruthy();
    expect(screen.getByText("有单位空白的格（空白不当作 0）（1）")).toBeTruthy();
    expect(screen.queryByText(/有改动还没有写进工作表/)).toBeNull();
  });

  it("says what changed when it is written again", async () => {
    const { user } = await written();
    await user.click(button("写入汇总表"));
    expect(await screen.findByText(/汇总有 1 格变了：/)).toBeTruthy();
    expect(screen.getByText("表三 · 自然人 · （七）总计：120 → 123")).toBeTruthy();
  });

  it("takes in what was typed into the sheets meanwhile", async () => {
    const opened = await written();
    const fewer = UNITS.filter(({ name }) => name !== FINANCE);
    opened.desk.type({ units: fewer });
    await opened.user.click(button("写入汇总表"));
    await screen.findByText(/^已写入/);
    expect(opened.desk.written()?.lines.map(({ unit }) => unit.name)).toEqual(
      fewer.map(({ name }) => name),
    );
  });
});

/** Somebody selects a cell of the sum in the sheet. */
function select(opened: Awaited<ReturnType<typeof written>>, id: string): void {
  const report = opened.desk.written()?.sum.report ?? reportOf("固镇县人民政府");
  act(() => {
    opened.listener().changed(readingOf(report));
    opened.listener().selected(selectedCell(report, cell(id)));
  });
}

describe("a cell of the sum", () => {
  it("shows which units make it, the largest first, and leads to 明细", async () => {
    const opened = await written();
    select(opened, "requests.received.naturalPerson");
    const parts = within(screen.getByRole("region", { name: "这个数是哪些单位的" }));
    expect(parts.getByText("表三 · 自然人 · 一、本年新收政府信息公开申请数量：6")).toBeTruthy();
    expect(parts.getByText(`其中 1 个单位此格空白：${TOWN}。`)).toBeTruthy();
    await opened.user.click(parts.getByRole("button", { name: `${OWN} 3，定位到明细` }));
    expect(opened.actions.goToUnit).toHaveBeenLastCalledWith(
      OWN,
      "requests.received.naturalPerson",
    );
  });

  it("takes an adjustment with unit, number and reason, never without", async () => {
    const opened = await written();
    select(opened, "requests.received.naturalPerson");
    const { user } = opened;
    await user.click(button("添加调整"));
    const add = button("写入调整");
    await user.selectOptions(screen.getByLabelText(/^单位/), FINANCE);
    await user.type(screen.getByLabelText(/^增减数/), "-1");
    await user.click(add);
    expect(opened.actions.addAdjustment).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(/^原因/), "转办件，两家都报了");
    await user.click(add);
    expect(opened.actions.addAdjustment).toHaveBeenCalledWith({
      unit: FINANCE,
      cell: cell("requests.received.naturalPerson"),
      amount: -1,
      reason: "转办件，两家都报了",
      by: "",
    });
    const parts = within(screen.getByRole("region", { name: "这个数是哪些单位的" }));
    expect(await parts.findByText(/一、本年新收政府信息公开申请数量：5/)).toBeTruthy();
    expect(parts.getByText("调整：转办件，两家都报了")).toBeTruthy();
  });

  it("that is a total sends adjustments to its parts", async () => {
    const opened = await written();
    select(opened, "requests.received.total");
    expect(screen.getByText(/^这是合计/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "添加调整" })).toBeNull();
  });
});

describe("after the workbook was opened again", () => {
  const lines = [{ unit: TOWN, file: "城关.docx", counted: true, report: sound(TOWN) }];

  it("numbers are those of 明细, and it is said that text and findings need the files", async () => {
    const opened = await openDesk({ units: UNITS, lines });
    expect(screen.getByText(/^1 个单位的数取自工作簿里的“明细”/)).toBeTruthy();
    expect(lineOf(TOWN).textContent).toContain("数取自明细");
    expect(lineOf(TOWN).textContent).not.toContain("通过");
    await give(opened, reportFile("城关.docx", wrong(TOWN)));
    expect(screen.queryByText(/取自工作簿里的“明细”/)).toBeNull();
    expect(lineOf(TOWN).textContent).toContain("有错误");
  });

  it("what was sent back is sent back still", async () => {
    const returns = [
      {
        ...{ unit: TOWN, returned: "2026-01-20", due: "2026-01-25", remarks: "" },
        ...{ struck: [], fingerprint: "f" },
      },
    ];
    await openDesk({ units: UNITS, lines, returns });
    expect(lineOf(TOWN).textContent).toContain("已退回");
  });

  it("rows that could not be read are told", async () => {
    await openDesk({ units: UNITS, problems: ["“调整”第 3 行没有写单位。"] });
    expect(screen.getByText("“调整”第 3 行没有写单位。")).toBeTruthy();
  });

  it("the year of the sheets is the desk's", async () => {
    await openDesk();
    expect(screen.getByRole("heading", { name: new RegExp(`固镇县人民政府 ${YEAR} 年汇总`) }));
  });
});
