/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { ErrorBoundary } from "../../src/pane/parts/error-boundary";
import { LazyPart, laterPart } from "../../src/pane/parts/lazy-part";
import { fixture } from "../check/reports";
import { chooseInMenu } from "./check-pane";
import { fakeWorkbook } from "./fake-workbook";
import { button, openPane } from "./open-pane";

describe("a fault of ours", () => {
  it("in a part of the screen leaves the rest alone, says so, and can be shown again", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    function Part(): ReactElement {
      if (broken) throw new Error("cannot be shown");
      return <p>清单</p>;
    }
    render(
      <>
        <p>别处</p>
        <ErrorBoundary>
          <Part />
        </ErrorBoundary>
      </>,
    );
    expect(screen.getByText("别处")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toMatch(/已填的内容没有丢失/);
    broken = false;
    await userEvent.click(button("重试"));
    expect(screen.getByText("清单")).toBeTruthy();
    log.mockRestore();
  });

  it("in loading a part leaves a way out, and 重试 loads it again", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const load = jest
      .fn<Promise<() => ReactElement>, []>()
      .mockRejectedValueOnce(new Error("the file is gone"))
      .mockResolvedValue(() => <p>预览</p>);
    render(<LazyPart part={laterPart(load)} props={{}} otherwise={<p>取消导入</p>} />);
    expect(await screen.findByText(/已填的内容没有丢失/)).toBeTruthy();
    expect(screen.getByText("取消导入")).toBeTruthy();
    await userEvent.click(button("重试"));
    expect(await screen.findByText("预览")).toBeTruthy();
    log.mockRestore();
  });

  it("can no longer befall a part that was loaded before: it is there at once", async () => {
    const part = laterPart(() => Promise.resolve(() => <p>预览</p>));
    await part.load();
    render(<LazyPart part={part} props={{}} waiting={<p>正在打开…</p>} />);
    expect(screen.getByText("预览")).toBeTruthy();
    expect(screen.queryByText("正在打开…")).toBeNull();
  });

  it("in an action ends it with a plain sentence, and the buttons work again", async () => {
    const reported = jest.fn();
    Object.assign(window, { reportError: reported });
    const { actions } = fakeWorkbook(fixture("chaoyang-2023"));
    const fault = new TypeError("x is undefined");
    actions.clearMarks.mockRejectedValueOnce(fault);
    const { user } = await openPane(actions);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await chooseInMenu(user, "清除标记");
    expect(await screen.findByText(/^操作没有完成，已填的内容没有丢失。/)).toBeTruthy();
    expect(screen.queryByText(/undefined/)).toBeNull();
    await chooseInMenu(user, "清除标记");
    expect(actions.clearMarks).toHaveBeenCalledTimes(2);
    // Whoever looks at the console sees the fault itself.
    expect(reported.mock.calls).toEqual([[fault]]);
  });
});
