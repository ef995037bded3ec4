/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { fixture } from "../check/reports";
import { openDraft, openPart } from "./draft-pane";
import { readingOf } from "./fake-workbook";
import { button } from "./open-pane";

const GENERAL = [
  "如有疑问，请与市政府办公室联系（地址：洪泽湖路1号，电话：0527-84359000）。",
  "（四）平台建设。通过市人民政府网站公开。",
  "（五）监督保障。一是组织政府信息公开业务培训3次；二是健全保密审查制度，先审查后公开。",
].join("\n");

/** 正文 of 宿迁市 2024 beside a report of 2023 with these words. */
async function besideLast(phone = "") {
  const report = fixture("suqian-2024");
  const opened = await openDraft(report, { opening: { phone } });
  const last = { ...fixture("suqian-2023"), narrative: { general: GENERAL } };
  const previous = { organisation: "宿迁市", year: 2023, comparable: true, report: last };
  act(() => opened.listener().changed({ ...readingOf(report), previous }));
  return opened;
}

describe("what last year's report says stands beside the fields of this year's", () => {
  it("a blank line offers it, 采用 takes it over, and the offer is gone", async () => {
    const opened = await besideLast();
    await openPart(opened, "开头");
    expect(screen.getByText(/上年：0527-84359000/u)).toBeTruthy();
    await opened.user.click(button("采用上年的电话"));
    expect(screen.getByLabelText("电话")).toHaveProperty("value", "0527-84359000");
    expect(screen.queryByRole("button", { name: "采用上年的电话" })).toBeNull();
  });

  it("a line that holds something offers nothing", async () => {
    const opened = await besideLast("8161234");
    await openPart(opened, "开头");
    expect(screen.queryByRole("button", { name: "采用上年的电话" })).toBeNull();
    expect(button("采用上年的联系单位")).toBeTruthy();
  });

  it("a platform becomes an entry with its name and no number", async () => {
    const opened = await besideLast();
    await openPart(opened, "（四）平台建设");
    await opened.user.click(screen.getByText("上年年报写到的（1）"));
    await opened.user.click(button("市人民政府网站"));
    expect(screen.getByLabelText("名称")).toHaveProperty("value", "市人民政府网站");
    expect(screen.queryByText("上年年报写到的（1）")).toBeNull();
  });

  it("a measure comes with a blank where last year's number stood", async () => {
    const opened = await besideLast();
    await openPart(opened, "（五）监督保障");
    await opened.user.click(screen.getByText("上年年报写到的（2）"));
    await opened.user.click(button("组织政府信息公开业务培训{几}次"));
    expect(screen.getByDisplayValue("组织政府信息公开业务培训{几}次")).toBeTruthy();
    expect(screen.getByText("上年年报写到的（1）")).toBeTruthy();
  });
});
