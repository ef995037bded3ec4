/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { PATIENCE } from "../../src/actions/waiting";
import { done } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import { fixture } from "../check/reports";
import { fakeWorkbook } from "./fake-workbook";
import { chooseInMenu } from "./check-pane";
import { button, openPane } from "./open-pane";
import { later } from "./services";

const WAITING = "正在等待 Excel：如果正在编辑单元格，请按回车结束编辑。";

/** 清除标记 was pressed while a cell is edited. */
async function held() {
  const { actions } = fakeWorkbook(fixture("chaoyang-2023"));
  const answer = later<Attempt<{ cleared: number }>>();
  actions.clearMarks.mockReturnValueOnce(answer.promise);
  const opened = await openPane(actions);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("button", { name: "审核" });
  await chooseInMenu(opened.user, "清除标记");
  return { ...opened, answer, actions };
}

it("says what to do while Excel waits for the end of an edit, and goes on by itself", async () => {
  const { answer } = await held();
  expect(screen.queryByText(WAITING)).toBeNull();
  const words = await screen.findByText(WAITING, undefined, { timeout: PATIENCE + 2_000 });
  expect(words.closest('[role="status"]')).not.toBeNull();
  expect(button("审核").getAttribute("aria-disabled")).toBe("true");
  await act(async () => {
    answer.resolve(done({ cleared: 2 }));
    await answer.promise;
  });
  await screen.findByText("已清除 2 处标记。");
  expect(screen.queryByText(WAITING)).toBeNull();
});

it("取消 gives all buttons back and says that Excel may still do it", async () => {
  const { user, answer, actions } = await held();
  await screen.findByText(WAITING, undefined, { timeout: PATIENCE + 2_000 });
  await user.click(button("取消"));
  await screen.findByText("已不再等待，Excel 可能稍后仍会完成，请按“审核”看现在的情况。");
  expect(screen.queryByText(WAITING)).toBeNull();
  expect(button("审核").getAttribute("aria-disabled")).not.toBe("true");
  answer.resolve(done({ cleared: 2 }));
  await waitFor(() => expect(actions.readWorkbook).toHaveBeenCalledTimes(1));
  expect(screen.queryByText("已清除 2 处标记。")).toBeNull();
  await user.click(button("审核"));
  await waitFor(() => expect(actions.markCells).toHaveBeenCalledTimes(1));
});
