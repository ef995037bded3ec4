import { done } from "../../src/excel/attempt";
import type { CheckOutcome } from "../../src/excel/contract";
import { reduce } from "../../src/pane/reduce";
import { initialState } from "../../src/pane/state";
import type { PaneEvent, PaneState } from "../../src/pane/state";
import { fixture } from "../check/reports";
import { outcomeOf } from "./fake-workbook";

const read = (outcome: CheckOutcome): PaneEvent => ({
  type: "completed",
  completed: { kind: "read", command: { kind: "read" }, result: done(outcome) },
});
const checked = (outcome: CheckOutcome): PaneEvent => ({
  type: "completed",
  completed: { kind: "check", command: { kind: "check" }, result: done(outcome) },
});
const changed = (outcome: CheckOutcome): PaneEvent => ({ type: "changed", outcome });

const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reduce, initialState(new Date(2026, 0, 10)));

/** The reading of a report that began as the nth. */
const reading = (nth: number, name: string, marked: number | null = null): CheckOutcome => ({
  ...outcomeOf(fixture(name), marked),
  begun: nth,
});

/** What was read before and after the wrong numbers were put right. */
function correction() {
  return { before: reading(1, "chaoyang-2023"), corrected: reading(2, "suqian-2023") };
}

describe("the list shows the reading that began last", () => {
  test.each([
    ["a live reading", changed],
    ["the reading after an action", read],
    ["审核", checked],
  ])("%s that ends late takes no newer one's place", (_name, late) => {
    const { before, corrected } = correction();
    for (const first of [changed, read, checked]) {
      const shown = after(first(corrected), late(before)).outcome;
      expect(shown?.findings).toBe(corrected.findings);
      expect(shown?.report).toBe(corrected.report);
    }
  });

  test("a newer one takes the place of an older one, however it came", () => {
    const { before, corrected } = correction();
    for (const event of [changed, read, checked]) {
      expect(after(checked(before), event(corrected)).outcome?.report).toBe(corrected.report);
    }
  });

  test("what is shown stays the same thing, so that nothing is sought for it again", () => {
    const { before, corrected } = correction();
    const shown = after(changed(corrected));
    expect(reduce(shown, read(before)).outcome).toBe(shown.outcome);
  });

  test("a jump stays chosen when an older reading ends", () => {
    const sound = reading(1, "suqian-2023");
    const wrong = reading(2, "chaoyang-2023");
    const id = wrong.findings[0]?.id ?? "";
    const state = after(changed(wrong), { type: "activate", id }, read(sound));
    expect(state.active).toBe(id);
  });
});

describe("审核 that ends after a newer reading tells what it marked", () => {
  test("in the same findings", () => {
    const [older, newer] = [reading(1, "chaoyang-2023", 2), reading(2, "chaoyang-2023")];
    const { outcome } = after(changed(newer), checked(older));
    expect(outcome).toEqual({ ...newer, marked: 2, standing: 2 });
  });

  test("where there are other findings by now, as marks that no longer fit", () => {
    const { before, corrected } = correction();
    const { outcome } = after(changed(corrected), checked({ ...before, marked: 2 }));
    expect(outcome).toEqual({ ...corrected, marked: null, standing: 2 });
  });

  test("or that it could not", () => {
    const { before, corrected } = correction();
    const refusing = { ...before, notice: "未能在表中标出。" };
    const state = after(changed(corrected), checked(refusing));
    expect(state.notices.check?.text).toBe("未能在表中标出。");
    expect(state.outcome).toBe(corrected);
  });
});
