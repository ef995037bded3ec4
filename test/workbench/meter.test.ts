import type { RequestFigures, Requests } from "../../workbench/host/seam";
import { createActionMeter } from "../../workbench/page/meter";

const NOTHING: RequestFigures = {
  syncs: 0,
  bytes: 0,
  highestApiSet: "",
  clearsUndo: [],
  largestAnswer: 0,
};

/** A host's count that the test sets by hand. */
function hostCount(): { requests: Requests; ask(figures: Partial<RequestFigures>): void } {
  let now = NOTHING;
  return {
    requests: Object.assign(() => now, {
      reset() {
        now = NOTHING;
      },
    }),
    ask(figures) {
      now = { ...NOTHING, ...figures };
    },
  };
}

describe("Figures of a user action", () => {
  it("each action starts at zero, while a test goes on counting over all of them", () => {
    const host = hostCount();
    const meter = createActionMeter(host.requests);
    host.ask({
      syncs: 2,
      bytes: 100,
      highestApiSet: "ExcelApi 1.10",
      clearsUndo: ["a"],
      largestAnswer: 9,
    });
    meter.begin();
    expect(meter.current()).toEqual(NOTHING);
    host.ask({ syncs: 1, bytes: 20, highestApiSet: "ExcelApi 1.9", clearsUndo: ["a", "b"] });
    expect(meter.current()).toMatchObject({ syncs: 1, bytes: 20 });
    expect(meter.requests()).toEqual({
      syncs: 3,
      bytes: 120,
      highestApiSet: "ExcelApi 1.10",
      clearsUndo: ["a", "b"],
      largestAnswer: 9,
    });
  });

  it("a reset forgets earlier actions too", () => {
    const host = hostCount();
    const meter = createActionMeter(host.requests);
    host.ask({ syncs: 2 });
    meter.begin();
    meter.requests.reset();
    expect(meter.requests()).toEqual(NOTHING);
  });
});
