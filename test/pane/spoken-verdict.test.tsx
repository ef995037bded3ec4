/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import type { Checked } from "../../src/actions/checked";
import { SpokenVerdict } from "../../src/pane/check/spoken-verdict";
import type { Report } from "../../src/report/model";
import { TABLE_KEYS } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { withValues } from "../../src/report/model";
import { change, filled, fixture } from "../check/reports";
import { outcomeOf } from "./fake-workbook";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const wait = (milliseconds: number): void => {
  act(() => {
    jest.advanceTimersByTime(milliseconds);
  });
};

/** What a screen reader says while reports follow each other, in so many milliseconds. */
function spokenOf(outcomes: readonly Checked[], between: number): readonly string[] {
  const [first, ...others] = outcomes;
  if (first === undefined) return [];
  const spoken: string[] = [];
  let shown = screen.queryAllByRole("status").map(() => "");
  const listen = (): void => {
    const now = screen.getAllByRole("status").map(({ textContent }) => textContent);
    now.forEach((text, at) => {
      if (text !== "" && text !== shown[at]) spoken.push(text);
    });
    shown = now;
  };
  const pass = (): void => {
    for (let passed = 0; passed < between; passed += 100) {
      wait(100);
      listen();
    }
  };
  const { rerender } = render(<SpokenVerdict outcome={first} />);
  listen();
  pass();
  for (const outcome of others) {
    rerender(<SpokenVerdict outcome={outcome} />);
    listen();
    pass();
  }
  wait(5_000);
  listen();
  return spoken;
}

/** A form that is filled in cell by cell with zeros. */
function typing(cells: number): readonly Report[] {
  const keys = TABLE_KEYS.flatMap((table) => LAYOUTS["2021"][table].cells).map(({ key }) => key);
  const reports = [filled(null)];
  for (const key of keys.slice(0, cells)) {
    const last = reports.at(-1) ?? filled(null);
    reports.push(withValues(last, [{ cell: key, value: 0 }]));
  }
  return reports;
}

describe("how a report stands is read out", () => {
  it("once while blanks are filled in, and not after every cell", () => {
    const outcomes = typing(12).map((report) => outcomeOf(report));
    expect(spokenOf(outcomes, 3_000)).toEqual(["审核结论：还有空白的格没填。"]);
  });

  it("when the counts have changed, and short", () => {
    const wrong = change(fixture("suqian-2023"), { "requests.granted.naturalPerson": 1157 });
    const outcomes = [wrong, fixture("chaoyang-2023"), fixture("suqian-2023")].map((report) =>
      outcomeOf(report),
    );
    expect(spokenOf(outcomes, 3_000)).toEqual([
      "审核结论：还有错误 2 处。",
      "审核结论：正文没有审核，上报前请另行核对。",
    ]);
  });

  it("only once it stands still: what comes and goes while somebody types is not told", () => {
    const sound = fixture("suqian-2023");
    const wrong = [1, 117].map((value) =>
      change(sound, { "requests.granted.naturalPerson": value }),
    );
    const outcomes = [sound, ...wrong, sound].map((report) => outcomeOf(report));
    expect(spokenOf(outcomes, 400)).toEqual(["审核结论：正文没有审核，上报前请另行核对。"]);
  });

  it("with what 审核 has marked, when it has", () => {
    const outcome = outcomeOf(fixture("chaoyang-2023"));
    expect(spokenOf([outcome, { ...outcome, marked: 2 }, outcome], 3_000)).toEqual([
      "审核结论：还有错误 2 处。",
      "已在表中标出 2 处。",
    ]);
  });
});
