/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { change, filled } from "../check/reports";
import { article, openPart, openText, paragraphWith } from "./draft-pane";
import { button } from "./open-pane";

const report = filled(0);
const RESULTS = "general.supervision.results";
const gap = (what: string) => article().getByRole("button", { name: `【待填：${what}】` });
const focused = (): Element | null => document.activeElement;

describe("【待填】 in the text", () => {
  it("stands for everything that nobody gave, each to be pressed by its own words", async () => {
    await openText(report);
    const gaps = article().getAllByRole("button", { name: /^【待填：.*】$/ });
    expect(gaps.map(({ textContent }) => textContent)).toEqual([
      "【待填：主动公开情况】",
      "【待填：政府信息公开平台建设情况】",
      "【待填：监督保障情况】",
      "【待填：工作考核情况】",
      "【待填：社会评议情况】",
      "【待填：责任追究情况】",
      "【待填：存在的主要问题】",
      "【待填：改进措施】",
      "【待填：信息处理费收取情况】",
    ]);
  });

  it.each([
    ["工作考核情况", "工作考核"],
    ["社会评议情况", "社会评议"],
    ["责任追究情况", "责任追究起数"],
    ["信息处理费收取情况", "信息处理费金额"],
    ["主动公开情况", "累计条数"],
    ["监督保障情况", "培训次数"],
  ])("leads to the form: %s to the field %s, in its part that opens", async (what, label) => {
    const { user } = await openText(report);
    await user.click(gap(what));
    expect(screen.getByRole("heading", { name: "填写正文内容" })).toBeTruthy();
    expect(focused()).toBe(screen.getByLabelText(label));
  });

  it("leads to the button that adds a problem where there is none yet", async () => {
    const { user } = await openText(report);
    await user.click(gap("存在的主要问题"));
    expect(focused()).toBe(button("添加问题"));
  });

  it("leads to the improvement that is missing", async () => {
    const items = [{ problem: "发布不够及时" }];
    const { user } = await openText(report, { problems: { items } });
    await user.click(gap("改进措施"));
    expect(focused()).toBe(screen.getByLabelText("改进措施"));
  });

  it("leads to what is said of the tables where they are blank", async () => {
    const { user } = await openText(change(report, { "requests.carriedIn.total": null }));
    await user.click(gap("上年结转政府信息公开申请件数"));
    expect(focused()?.textContent).toMatch(/^收到、办理、复议和诉讼的件数取自/);
    expect(
      screen.getByText(/二、上年结转政府信息公开申请数量空白或者不是数字，正文里留着/),
    ).toBeTruthy();
  });

  it("leads there again after the part was closed", async () => {
    const { user } = await openText(report);
    await user.click(gap("工作考核情况"));
    await openPart({ user }, "（五）监督保障");
    expect(screen.queryByLabelText("工作考核")).toBeNull();
    await user.click(button("生成正文"));
    await user.click(gap("工作考核情况"));
    expect(focused()).toBe(screen.getByLabelText("工作考核"));
  });

  it("is gone when the field is filled in", async () => {
    const { user } = await openText(report);
    await user.click(gap("工作考核情况"));
    await user.keyboard("列入年度考核");
    await user.click(button("生成正文"));
    expect(paragraphWith("工作考核方面，列入年度考核。")).toBeTruthy();
    expect(article().queryByRole("button", { name: "【待填：工作考核情况】" })).toBeNull();
  });

  it("is counted over the text, and says by itself that it is unfinished", async () => {
    const { user } = await openText(report);
    expect(screen.getByText("还有 9 处待填：点正文里的“待填”，就到填写的地方。")).toBeTruthy();
    expect(screen.queryByText("留有未填的文字")).toBeNull();
    await user.click(gap("责任追究情况"));
    await user.keyboard("0");
    await user.click(button("生成正文"));
    expect(screen.getByText(/^还有 7 处待填/)).toBeTruthy();
  });
});

describe("【待填】 that was left in a paragraph edited by hand", () => {
  it("leads to the paragraph: the form does not change it any more", async () => {
    const text = "工作考核方面，列入年度考核。【待填：社会评议情况】";
    const { user } = await openText(report, { edits: { [RESULTS]: { text, composed: "" } } });
    await user.click(gap("社会评议情况"));
    expect(focused()).toBe(screen.getByLabelText("编辑这一段"));
    expect(focused()).toHaveProperty("value", text);
  });
});
