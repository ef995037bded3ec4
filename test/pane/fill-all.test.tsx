/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Report } from "../../src/report/model";
import { TABLE_KEYS } from "../../src/report/form";
import { change, filled, fixture } from "../check/reports";
import { fakeWorkbook } from "./fake-workbook";
import { button, inside, openPane } from "./open-pane";

/** Blanks in table two and table three. */
const blanks = change(fixture("suqian-2023"), {
  "disclosure.regulations.repealed": null,
  "disclosure.normativeDocuments.repealed": null,
  "requests.repeated.research": null,
});

async function check(report: Report) {
  const workbook = fakeWorkbook(report);
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("heading", { name: "审核结论" });
  return { ...workbook, ...opened };
}

describe("the blanks of all tables", () => {
  it("get their 0 all together, only after asking, and back by 撤销", async () => {
    const { user, actions } = await check(filled(null));
    await user.click(button("全部空白填 0（200 格）"));
    const question = screen.getByRole("alertdialog", {
      name: "把表二、表三、表四的空白全部填 0？",
    });
    expect(inside(question).getByText(/^200 格空白将填为 0，表示确实没有发生。/)).toBeTruthy();
    await user.click(inside(question).getByRole("button", { name: "取消" }));
    expect(actions.writeFixes).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button("全部空白填 0（200 格）"));
    await user.click(button("全部空白填 0（200 格）"));
    await user.click(button("填 0（200 格）"));
    const [fixes = []] = actions.writeFixes.mock.lastCall ?? [];
    expect(fixes.map(({ from, value }) => [from, value])).toEqual(
      Array.from({ length: 200 }, () => [null, 0]),
    );
    expect(new Set(fixes.map(({ cell }) => cell.table))).toEqual(new Set(TABLE_KEYS));
    expect(await screen.findByText("已填写 200 格。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /空白填 0/ })).toBeNull();
    await user.click(button("撤销"));
    expect(await screen.findByRole("button", { name: "全部空白填 0（200 格）" })).toBeTruthy();
  });

  it("can be filled table by table, too", async () => {
    const { user, actions } = await check(blanks);
    expect(button("全部空白填 0（3 格）")).toBeTruthy();
    await user.click(button("全部填 0（2 格）"));
    const question = screen.getByRole("alertdialog", { name: "把表二的空白全部填 0？" });
    await user.click(inside(question).getByRole("button", { name: "填 0（2 格）" }));
    expect(actions.writeFixes.mock.lastCall?.[0].map(({ cell }) => cell.table)).toEqual([
      "disclosure",
      "disclosure",
    ]);
  });

  it("are asked about above the list only where more than one table has some", async () => {
    await check(fixture("chengguan-2022"));
    expect(button("全部填 0（42 格）")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^全部空白填 0/ })).toBeNull();
  });

  it("that are kept with a reason stay blank", async () => {
    const { user } = await check(blanks);
    const [first] = screen.getAllByRole("button", { name: "填写说明（2 格）" });
    if (first === undefined) throw new Error("no reason can be given");
    await user.click(first);
    await user.type(await screen.findByLabelText("说明"), "不属于本单位职责。");
    await user.click(button("保存说明"));
    await screen.findByText("有说明（2 格）");
    expect(screen.queryByRole("button", { name: /^全部空白填 0/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "全部填 0（2 格）" })).toBeNull();
    expect(button("全部填 0（1 格）")).toBeTruthy();
  });
});
