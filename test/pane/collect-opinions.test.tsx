/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { give, openDesk, reportFile, sound, wrong } from "./collect-pane";
import { collectDownloads } from "./downloads";
import { button } from "./open-pane";

const OWN = "固镇县人民政府办公室";
const FINANCE = "固镇县财政局";
const TOWN = "城关镇人民政府";

const downloads = collectDownloads();

async function opinions() {
  const opened = await openDesk();
  await give(
    opened,
    reportFile("办公室.docx", sound(OWN)),
    reportFile("财政.docx", wrong(FINANCE)),
    reportFile("城关.docx", wrong(TOWN)),
  );
  await opened.user.click(button("审核意见"));
  return opened;
}

const ticked = (): readonly string[] =>
  within(screen.getByRole("group", { name: /^退回给/ }))
    .getAllByRole("checkbox", { checked: true })
    .map((box) => box.closest("label")?.textContent ?? "");

describe("审核意见", () => {
  it("are proposed for units with errors, and leave as one file", async () => {
    const { user } = await opinions();
    expect(ticked()).toHaveLength(2);
    await user.click(button("导出 Word（2 份）"));
    expect(
      await screen.findByText(/^已请浏览器下载“固镇县人民政府2025年审核意见（2 份）/),
    ).toBeTruthy();
    expect(downloads.map(({ name }) => name)).toEqual(["固镇县人民政府2025年审核意见（2 份）.zip"]);
  });

  it("are marked as sent back when the officer says so, until a newer report comes", async () => {
    const opened = await opinions();
    const { user } = opened;
    await user.type(screen.getByLabelText("重报期限"), "2026-01-31");
    await user.click(screen.getByRole("checkbox", { name: new RegExp(`^${FINANCE}`) }));
    await user.click(button("导出 Word"));
    await user.click(await screen.findByRole("button", { name: "标为已退回" }));
    await screen.findByText(/^已写入/);
    expect(opened.desk.kept()?.returns).toMatchObject([{ unit: TOWN, due: "2026-01-31" }]);
    await user.click(button("收齐情况"));
    expect(button("已退回 1")).toBeTruthy();
    await give(opened, reportFile("城关（改）.docx", sound(TOWN)));
    expect(screen.queryByRole("button", { name: /^已退回/ })).toBeNull();
  });

  it("can be of others than those proposed, or of none", async () => {
    const { user } = await opinions();
    await user.click(button("都不选"));
    expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]);
    await user.click(button("全部"));
    expect(ticked()).toHaveLength(2);
  });
});
