/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { done } from "../../src/excel/contract/attempt";
import type {
  CaseResult,
  SelfCheckListener,
  SelfCheckReport,
} from "../../src/excel/contract/self-check-contract";
import { resultText, summary } from "../../src/pane/self-check/words";
import { fixture } from "../check/reports";
import { fakeWorkbook } from "./fake-workbook";
import { button, openPane } from "./open-pane";
import { later } from "./services";

const good: CaseResult = {
  id: "page-fit",
  title: "缩放到一页宽",
  where: ["插入"],
  expected: "一页宽",
  state: "passed",
  came: "页宽：1",
  code: null,
};
const wrong: CaseResult = { ...good, id: "calc-mode", state: "different", came: "", code: "X Y.z" };
const report: SelfCheckReport = {
  excel: { version: "16.0", platform: "Mac", host: "Excel", language: "zh-CN", sets: ["A 1.2"] },
  results: [good],
  total: 1,
  leftSheets: [],
};

async function openPage(book = fakeWorkbook(fixture("chaoyang-2023"))) {
  const { user } = await openPane(book.actions);
  await user.click(button("更多"));
  await user.click(button("自检"));
  await screen.findByRole("heading", { name: "自检" });
  return { user, book };
}

async function start(user: Awaited<ReturnType<typeof openPage>>["user"]): Promise<void> {
  await user.click(button("开始自检"));
  await user.click(button("开始"));
}

describe("the menu", () => {
  it("opens, and Escape closes it and gives the focus back", async () => {
    const { user } = await openPane(fakeWorkbook(fixture("chaoyang-2023")).actions);
    await user.click(button("更多"));
    await user.tab();
    expect(document.activeElement).toBe(button("清除标记"));
    await user.tab();
    expect(document.activeElement).toBe(button("使用手册"));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "使用手册" })).toBeNull();
    expect(document.activeElement).toBe(button("更多"));
  });
});

describe("the page 自检", () => {
  it("begins nothing without the user's word", async () => {
    const { user, book } = await openPage();
    await user.click(button("开始自检"));
    await user.click(button("取消"));
    expect(book.actions.selfCheck).not.toHaveBeenCalled();
  });

  it("tells why it did not begin", async () => {
    const { user } = await openPage();
    await start(user);
    await screen.findByText("这个工作簿不是空白的，没有自检。");
  });

  it("names what the user has to take away by hand", async () => {
    const { user, book } = await openPage();
    book.actions.selfCheck.mockResolvedValue(done({ ...report, leftSheets: ["自检"] }));
    await start(user);
    await screen.findByText("自检新建的工作表没有全部删去，请手工删除：“自检”。");
    await screen.findByText("全部 1 项通过。");
  });

  it("gives the result to be copied by hand where the page cannot copy", async () => {
    const { user, book } = await openPage();
    book.actions.selfCheck.mockResolvedValue(done(report));
    Object.assign(document, { execCommand: () => false });
    await start(user);
    await screen.findByText("全部 1 项通过。");
    await user.click(button("复制结果"));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "自检结果" });
    expect(field.value).toContain("平台：Mac");
  });

  it("stops when the page is left", async () => {
    const { user, book } = await openPage();
    let listener: SelfCheckListener | undefined;
    const end = later<SelfCheckReport>();
    book.actions.selfCheck.mockImplementation(async (given) => {
      listener = given;
      return done(await end.promise);
    });
    await start(user);
    await waitFor(() => expect(listener?.isStopped()).toBe(false));
    await user.click(screen.getByRole("tab", { name: "填表" }));
    expect(listener?.isStopped()).toBe(true);
    end.resolve(report);
    await waitFor(() => expect(screen.queryByText("正在自检…")).toBeNull());
  });
});

describe("the words of a result", () => {
  it("count what passed, what did not and what was not done", () => {
    const results = [good, wrong, { ...good, state: "silent" as const }];
    expect(summary({ ...report, results, total: 5 })).toBe(
      "通过 1 项，不同 1 项，没有回答 1 项，没有做 2 项。",
    );
  });

  it("tell Excel's code where it goes to who looks into it", () => {
    const text = resultText({ ...report, results: [good, wrong], total: 2 }, "1.2.3");
    expect(text.split("\n")).toEqual([
      "年报助手 1.2.3 自检结果",
      "Excel：Excel 16.0，平台：Mac，语言：zh-CN",
      "支持的接口：A 1.2",
      "通过 1 项，不同 1 项。",
      "",
      "[通过] page-fit 缩放到一页宽（插入）",
      "  实际：页宽：1",
      "[不同] calc-mode 缩放到一页宽（插入）",
      "  应当：一页宽",
      "  实际：（X Y.z）",
      "",
    ]);
  });
});
