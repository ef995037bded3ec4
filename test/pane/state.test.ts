import { done, refused } from "../../src/excel/attempt";
import type { InsertRequest } from "../../src/excel/contract";
import type { Completed } from "../../src/actions/commands";
import { reduce } from "../../src/actions/reduce";
import { initialState } from "../../src/actions/state";
import type { PaneEvent, PaneState } from "../../src/actions/state";
import { fixture } from "../check/reports";
import { outcomeOf } from "./fake-workbook";

const begin = initialState(new Date(2026, 0, 10));
const after = (events: readonly PaneEvent[], state: PaneState = begin): PaneState =>
  events.reduce(reduce, state);
const completed = (value: Completed): PaneEvent => ({ type: "completed", completed: value });

const request: InsertRequest = {
  profile: { organisation: "某镇", year: 2025, level: null },
  format: "2021",
  tables: ["requests"],
  totals: "formulas",
};
const command = { kind: "insert", request, fill: null } as const;
const taken = {
  table: "requests",
  wanted: "三、依申请公开",
  suggested: "三、依申请公开 (2)",
} as const;

describe("the pane's state", () => {
  it("knows what runs alone until it has ended, well or badly", () => {
    const running = after([{ type: "started", kind: "check" }]);
    expect(running.running).toBe("check");
    const outcome = outcomeOf(fixture("chaoyang-2023"), 2);
    const check = { kind: "check", command: { kind: "check" } } as const;
    expect(after([completed({ ...check, result: done(outcome) })], running).running).toBeNull();
    expect(after([completed({ ...check, result: refused("不行。") })], running).running).toBeNull();
    const fault = { type: "failed", command: { kind: "check" }, sentence: "不行。" } as const;
    expect(after([fault], running).running).toBeNull();
  });

  it("goes on running while a cell is shown beside it", () => {
    const goTo = { kind: "goTo", address: "'a'!A1" } as const;
    const state = after([
      { type: "started", kind: "check" },
      completed({ kind: "goTo", command: goTo, result: done(undefined) }),
    ]);
    expect(state.running).toBe("check");
  });

  it("asks for other names where names are taken, and keeps them as they are typed", () => {
    const state = after([
      completed({
        kind: "insert",
        command,
        result: done({ kind: "taken", taken: [taken] }),
      }),
      { type: "name", table: "requests", name: "表三" },
    ]);
    expect(state.question).toMatchObject({ kind: "names", names: { requests: "表三" } });
    expect(state.inserted).toEqual([]);
    expect(after([{ type: "withdraw" }], state).question).toBeNull();
  });

  it("can take an insertion back once", () => {
    const sheets = [{ table: "requests", sheet: "三、依申请公开" }] as const;
    const inserted = after([
      completed({ kind: "insert", command, result: done({ kind: "inserted", sheets }) }),
    ]);
    expect(inserted.inserted).toEqual(sheets);
    expect(inserted.notices.fill).toMatchObject({ tone: "success" });
    const back = { kind: "takeBack", sheets } as const;
    const gone = after(
      [completed({ kind: "takeBack", command: back, result: done(undefined) })],
      inserted,
    );
    expect(gone.inserted).toEqual([]);
  });

  it("offers to try again what failed, on the tab of the command", () => {
    const state = after([
      { type: "tab", tab: "check" },
      completed({ kind: "insert", command, result: refused("工作簿受保护。") }),
    ]);
    expect(state.notices).toEqual({
      fill: { tone: "error", text: "工作簿受保护。", retry: command },
      check: null,
      draft: null,
      export: null,
    });
  });

  it("takes the message of a failed saving away once saving worked", () => {
    const save = { kind: "save", profile: request.profile } as const;
    const failed = after([completed({ kind: "save", command: save, result: refused("不行。") })]);
    expect(failed.notices.fill).not.toBeNull();
    const kept = { written: [], left: [], otherReport: false };
    const saved = completed({ kind: "save", command: save, result: done(kept) });
    expect(after([saved], failed).notices.fill).toBeNull();
  });

  it("forgets the chosen finding when the sheet no longer has it", () => {
    const broken = outcomeOf(fixture("chaoyang-2023"));
    const [first] = broken.findings;
    const chosen = after([
      { type: "changed", outcome: broken },
      { type: "activate", id: first?.id ?? "" },
      { type: "changed", outcome: broken },
    ]);
    expect(chosen.active).toBe(first?.id);
    const sound = outcomeOf(fixture("suqian-2023"));
    expect(after([{ type: "changed", outcome: sound }], chosen).active).toBeNull();
  });

  it("tells why not all cells could be marked", () => {
    const outcome = { ...outcomeOf(fixture("chaoyang-2023")), notice: "未能在表中标出。" };
    const state = after([
      completed({ kind: "check", command: { kind: "check" }, result: done(outcome) }),
    ]);
    expect(state.notices.check).toMatchObject({ tone: "info", text: "未能在表中标出。" });
    expect(state.outcome?.findings).toBe(outcome.findings);
  });

  it("knows what is marked until the sheet has other findings or the marks are cleared", () => {
    const marked = after([{ type: "changed", outcome: outcomeOf(fixture("chaoyang-2023"), 2) }]);
    const live = outcomeOf(fixture("chaoyang-2023"));
    expect(after([{ type: "changed", outcome: live }], marked).outcome?.marked).toBe(2);
    const other = outcomeOf(fixture("suqian-2023"));
    expect(after([{ type: "changed", outcome: other }], marked).outcome?.marked).toBeNull();
    const clear = { kind: "clear", command: { kind: "clear" } } as const;
    const cleared = completed({ ...clear, result: done({ cleared: 2 }) });
    expect(after([cleared], marked).outcome?.marked).toBeNull();
  });

  it("follows the sheet again as soon as a reading succeeds", () => {
    const stopped = after([{ type: "live", failure: "暂时没有更新。" }]);
    expect(stopped.liveFailure).not.toBeNull();
    const outcome = outcomeOf(fixture("chaoyang-2023"));
    expect(after([{ type: "changed", outcome }], stopped).liveFailure).toBeNull();
  });

  it("never drops what was typed", () => {
    const typed = after([{ type: "form", change: { organisation: "某镇", year: "202" } }]);
    const events: PaneEvent[] = [
      { type: "tab", tab: "check" },
      { type: "started", kind: "check" },
      { type: "failed", command: null, sentence: "不行。" },
      completed({
        kind: "load",
        command: { kind: "load" },
        result: done({ organisation: "旧名", year: 2020, level: null }),
      }),
      { type: "tab", tab: "fill" },
    ];
    expect(after(events, typed).form).toMatchObject({ organisation: "某镇", year: "202" });
  });
});
