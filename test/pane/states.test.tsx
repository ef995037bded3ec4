/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { act } from "react";
import type { DraftFormInput } from "../../src/draft/form";
import { done, refused } from "../../src/excel/contract/attempt";
import type { Report } from "../../src/report/model";
import { change, fixture } from "../check/reports";
import { openKept, openStanding, part } from "./check-pane";
import { draftForm } from "./draft-pane";
import { fakeWorkbook, readingOf } from "./fake-workbook";
import { button, cardWith, inside, openPane } from "./open-pane";

const sound = fixture("suqian-2023");
/** Something to be kept with a reason, or corrected. */
const odd = change(sound, {
  "disclosure.regulations.issued": 9,
  "disclosure.regulations.inForce": 1,
});
/** A text that tells another number than table three. */
const WRONG: DraftFormInput = {
  edits: { "general.requests.received": { text: "2023年，收到政府信息公开申请9件。" } },
};
/** Everything is said that a report has to say. */
const COMPLETE: DraftFormInput = {
  general: {
    disclosure: { added: 3 },
    platforms: { platforms: [{ name: "市人民政府网站" }] },
    supervision: {
      trainings: 2,
      assessment: "列入年度考核",
      evaluation: "开展了社会评议",
      accountability: { cases: 0 },
    },
  },
  problems: { items: [{ problem: "发布不够及时", improvement: "按月核对" }] },
  others: { fee: { amount: 0 } },
};
const PLACE = "表二 · 规章 · 本年制发件数";

async function openCheck(report: Report, input: DraftFormInput | null = null) {
  const workbook = fakeWorkbook(report);
  if (input !== null) workbook.actions.loadDraft.mockResolvedValue(done(draftForm(input)));
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("heading", { name: "审核结论" });
  await waitFor(() => expect(screen.queryByText(/^正在审核正文/)).toBeNull());
  await openStanding(opened.user);
  return { ...workbook, ...opened };
}

/** Writes a reason under a card and saves it. */
async function explain(
  user: Awaited<ReturnType<typeof openCheck>>["user"],
  card: HTMLElement,
  words: string,
  name: string | RegExp = "填写说明",
): Promise<void> {
  await user.click(inside(card).getByRole("button", { name }));
  await user.type(await inside(card).findByLabelText("说明"), words);
  await user.click(inside(card).getByRole("button", { name: "保存说明" }));
}

describe("审核结论", () => {
  it("shows every part of the report as 通过, 有说明 or by what it has", async () => {
    const { user } = await openCheck(odd);
    expect(part("表二")).toBe("表二需核实 1");
    expect(part("表三")).toBe("表三通过");
    expect(part("表四")).toBe("表四通过");
    await explain(user, cardWith(PLACE), "当年集中制发。");
    await waitFor(() => expect(part("表二")).toBe("表二有说明 1"));
  });

  it("says that the text was not audited where none is written here, and what that means", async () => {
    const { user } = await openCheck(sound);
    const verdict = screen.getByText("正文没有审核，上报前请另行核对。");
    expect(verdict.className).toBe("verdict-undone");
    expect(part("正文")).toBe("正文还没有写");
    expect(await screen.findByText("正文还没有写，没有审核。")).toBeTruthy();
    await user.click(button("去正文"));
    expect(await screen.findByRole("heading", { name: "填写正文内容" })).toBeTruthy();
  });

  it("is 可以上报 once tables and text have nothing open and all is there", async () => {
    const { user } = await openCheck(odd, COMPLETE);
    expect(part("正文")).toMatch(/需核实|通过/);
    expect(screen.queryByText("可以上报。")).toBeNull();
    await explain(user, cardWith(PLACE), "当年集中制发。");
    for (;;) {
      await waitFor(() => expect(screen.queryByLabelText("说明")).toBeNull());
      const [open] = screen.queryAllByRole("button", { name: "填写说明" });
      const card = open?.closest("li");
      if (card === null || card === undefined) break;
      await explain(user, card, "已核对。");
    }
    expect(await screen.findByText("可以上报。")).toBeTruthy();
    expect(part("正文")).not.toMatch(/需核实|错误/);
  });

  it("shows completeness apart from what is wrong", async () => {
    await openCheck(fixture("chengguan-2022"), COMPLETE);
    const list = inside(screen.getByRole("list", { name: "完整性" }));
    expect(list.getByText("三张表：齐全。")).toBeTruthy();
    expect(list.getByText("六个部分：齐全。")).toBeTruthy();
    expect(list.getByText("空白：42 格没有填数。")).toBeTruthy();
  });

  it("tells what the text still lacks as not done, and not as wrong", async () => {
    await openCheck(sound, {});
    expect(part("正文")).toMatch(/^正文待填 \d+$/);
    const list = screen.getByRole("list", { name: "完整性" });
    expect(inside(list).getByText(/^六个部分：有 \d+ 处待填。$/)).toBeTruthy();
    const verdict = screen.getByText(/^正文还有 \d+ 处待填。$/);
    expect(verdict.className).toBe("verdict-undone");
  });

  it("counts the findings of the text, lists them, and leads to the text", async () => {
    const { user } = await openCheck(sound, WRONG);
    expect(part("正文")).toMatch(/^正文(错误|需核实) \d+/);
    const region = await screen.findByRole("region", { name: "正文" });
    const [show] = inside(region).getAllByRole("button", { name: "看正文" });
    if (show) await user.click(show);
    expect(await screen.findByRole("article", { name: "生成的正文" })).toBeTruthy();
  });

  it("shows what is wrong in the text as it shows the rest: with its words and its source", async () => {
    const { user } = await openCheck(sound, WRONG);
    const region = inside(await screen.findByRole("region", { name: "正文" }));
    const card = region.getByText(/^原文：“2023年，收到政府信息公开申请9件。”$/).closest("li");
    if (card === null) throw new Error("the sentence stands in no card");
    expect(inside(card).getByText(/^“一、总体情况”第 \d+ 段$/)).toBeTruthy();
    await user.click(inside(card).getByText("依据"));
    expect(await inside(card).findByText("依据：")).toBeTruthy();
    expect(inside(card).getByText("规则：")).toBeTruthy();
    expect(inside(card).getByRole("button", { name: "看正文" })).toBeTruthy();
  });

  it("says when the text that the workbook keeps cannot be read", async () => {
    const workbook = fakeWorkbook(sound);
    workbook.actions.loadDraft.mockResolvedValue(refused("正文内容读不出来。"));
    const { user } = await openPane(workbook.actions);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    const sentence = "正文没有读出来，所以没有审核：正文内容读不出来。";
    expect(await screen.findByText(sentence)).toBeTruthy();
    await openStanding(user);
    await waitFor(() => expect(part("正文")).toBe("正文没有审核"), { timeout: 5000 });
    expect(screen.queryByText("可以上报。")).toBeNull();
  });
});

describe("填写说明", () => {
  it("is offered for what needs a look, not for errors and hints", async () => {
    await openCheck(
      change(odd, { "disclosure.fees.amount": 1.23456, "requests.received.total": 1 }),
    );
    const offered = screen.getAllByRole("button", { name: "填写说明" });
    expect(offered.map((one) => one.closest("li")?.className)).toEqual(["card card-explain"]);
  });

  it("keeps the reason with its date; it can be changed and taken back", async () => {
    const { user, actions } = await openCheck(odd);
    await explain(user, cardWith(PLACE), "当年集中制发。");
    expect(actions.keepFindings.mock.calls[0]?.[0]).toMatchObject({
      reason: "当年集中制发。",
      findings: [{ place: `2023 年：${PLACE}` }],
    });
    expect(
      await screen.findByText("已保存说明，写在工作表“审核说明”里，请记得保存文件。"),
    ).toBeTruthy();
    // It is settled, and folded away; the keyboard stays where it was.
    await waitFor(() => expect(screen.queryByText(PLACE)).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "审核结果" }));
    await user.click(screen.getByText("有说明（1）"));
    expect(await inside(cardWith(PLACE)).findByText("（2026-11-21）")).toBeTruthy();

    await user.click(inside(cardWith(PLACE)).getByRole("button", { name: "修改" }));
    const field = await inside(cardWith(PLACE)).findByLabelText("说明");
    expect(field).toHaveProperty("value", "当年集中制发。");
    await user.type(field, "附清单。");
    await user.click(button("保存说明"));
    expect(await inside(cardWith(PLACE)).findByText(/当年集中制发。附清单。/)).toBeTruthy();

    await user.click(button("撤回说明"));
    expect(await screen.findByText("已撤回说明。")).toBeTruthy();
    expect(await inside(cardWith(PLACE)).findByRole("button", { name: "填写说明" })).toBeTruthy();
    expect(actions.dropReasons).toHaveBeenCalledTimes(1);
  });

  it("writes nothing when it is given up, nor without words", async () => {
    const { user, actions } = await openCheck(odd);
    await user.click(button("填写说明"));
    const field = await screen.findByLabelText("说明");
    expect(document.activeElement).toBe(field);
    await user.type(field, "  ");
    await user.click(button("保存说明"));
    await user.click(button("取消"));
    expect(actions.keepFindings).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button("填写说明"));
  });

  it("loses nothing that was typed when saving fails or another tab is looked at", async () => {
    const { user, actions } = await openCheck(odd);
    actions.keepFindings.mockResolvedValueOnce(refused("工作表受保护，没有保存。"));
    await explain(user, cardWith(PLACE), "当年集中制发。");
    expect(await screen.findByText("工作表受保护，没有保存。")).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "填表" }));
    await user.click(screen.getByRole("tab", { name: "审核" }));
    expect(await screen.findByLabelText("说明")).toHaveProperty("value", "当年集中制发。");
    await user.click(button("保存说明"));
    await openKept(user);
    expect(await screen.findByText("（2026-11-21）")).toBeTruthy();
  });

  it("opens again when the numbers change, with the old reason at hand", async () => {
    const { user, listener, actions } = await openCheck(odd);
    await explain(user, cardWith(PLACE), "当年集中制发。");
    await screen.findByText("有说明（1）");
    const saved = await actions.readWorkbook();
    const justifications = saved.ok ? saved.value.justifications : [];
    const changed = change(odd, { "disclosure.regulations.issued": 8 });
    act(() => listener().changed({ ...readingOf(changed), justifications }));
    const card = inside(cardWith(PLACE));
    expect(card.getByText("内容变了，要重新核实。原说明：")).toBeTruthy();
    expect(part("表二")).toBe("表二需核实 1");
    await user.click(card.getByRole("button", { name: "填写说明" }));
    expect(await card.findByLabelText("说明")).toHaveProperty("value", "当年集中制发。");
  });

  it("is written once for all blanks of a table, or of a row", async () => {
    const { user, actions } = await openCheck(fixture("chengguan-2022"));
    const card = cardWith("空白 42 格");
    await user.click(inside(card).getByText("（一）予以公开：7 格空白"));
    await user.click(await inside(card).findByRole("button", { name: "填写说明（7 格）" }));
    await user.type(await inside(card).findByLabelText("说明"), "原件如此。");
    await user.click(button("保存说明"));
    expect(await screen.findByText("有说明（7 格）")).toBeTruthy();
    expect(part("表三")).toBe("表三没填 35有说明 7");
    await explain(user, cardWith("空白 35 格"), "未发生。", "填写说明（35 格）");
    await openKept(user);
    expect(await screen.findByText("有说明（42 格）")).toBeTruthy();
    const kept = inside(cardWith("空白 42 格"));
    expect(kept.getByText("原件如此。")).toBeTruthy();
    expect(kept.getByText("未发生。")).toBeTruthy();
    expect(kept.queryByRole("button", { name: /^全部填 0/ })).toBeNull();
    expect(actions.keepFindings.mock.calls.map(([{ findings }]) => findings.length)).toEqual([
      7, 35,
    ]);
    expect(part("表三")).toBe("表三有说明 42");
  });

  it("stands under the findings of the text, too", async () => {
    const { user } = await openCheck(sound, WRONG);
    const [first] = inside(await screen.findByRole("region", { name: "正文" })).getAllByRole(
      "button",
      {
        name: "填写说明",
      },
    );
    const card = first?.closest("li");
    if (card === null || card === undefined) throw new Error("the text has no finding");
    await explain(user, card, "另有附件。");
    await openKept(user);
    expect(await screen.findByText("（2026-11-21）")).toBeTruthy();
    expect(part("正文")).toMatch(/有说明 1/);
  });
});
