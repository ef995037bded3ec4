/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { act } from "react";
import { keyOf } from "../../src/check/review/justification-key";
import type * as Keys from "../../src/check/review/justification-key";
import { change, fixture } from "../check/reports";
import { fakeWorkbook, readingOf } from "./fake-workbook";
import { button, openPane } from "./open-pane";

jest.mock("../../src/check/review/justification-key", () => {
  const module = jest.requireActual<typeof Keys>("../../src/check/review/justification-key");
  return { ...module, keyOf: jest.fn(module.keyOf) };
});

const keys = jest.mocked(keyOf).mock;
/** 135 blanks. */
const report = fixture("shanghai-office-2019");

/** How many keys something makes. */
async function made(happens: () => Promise<unknown>): Promise<number> {
  const before = keys.calls.length;
  await happens();
  return keys.calls.length - before;
}

// The state of a finding needs its key: while every screen asked for itself, opening 审核 made 963
// and a live update 549.
it("a reading is judged once: one key for each of 135 blanks, however many screens show them", async () => {
  const { actions, listener } = fakeWorkbook(report);
  const { user } = await openPane(actions);
  expect(keys.calls).toHaveLength(135);

  const opening = await made(async () => {
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await screen.findByText("空白 126 格");
  });
  expect(opening).toBe(0);

  const live = await made(async () => {
    const filledIn = change(report, { "requests.repeated.research": 0 });
    act(() => listener().changed(readingOf(filledIn)));
    await screen.findByText("空白 125 格");
  });
  expect(live).toBe(134);

  const pressed = await made(async () => {
    await user.click(button("审核"));
    await screen.findByText(/^已在表中标出/);
  });
  expect(pressed).toBe(135);
});
