import type { ExplainRequest, Sought } from "../../src/actions/repair/explainer";
import { PATIENCE, workerExplainer } from "../../src/pane/repair/worker-explainer";
import { change, fixture } from "../check/reports";

const report = change(fixture("suqian-2023"), { "requests.granted.naturalPerson": 1157 });
const request: ExplainRequest = {
  report,
  previous: null,
  computedTotals: [],
  confirmed: [],
  form: null,
  text: null,
};
const newer: ExplainRequest = { ...request, report: { ...report, year: 2022 } };
const answer: Sought = { kind: "explained", explanations: [] };

interface FakeWorker {
  readonly postMessage: jest.Mock;
  readonly terminate: jest.Mock;
  onmessage: (event: { readonly data: Sought }) => void;
  onerror: () => void;
  onmessageerror: () => void;
}

/** Workers that do nothing by themselves: the test answers for them. */
function fakeWorkers() {
  const started: FakeWorker[] = [];
  const nothing = (): void => undefined;
  const explain = workerExplainer(() => {
    const worker: FakeWorker = {
      postMessage: jest.fn(),
      terminate: jest.fn(),
      onmessage: nothing,
      onerror: nothing,
      onmessageerror: nothing,
    };
    started.push(worker);
    return worker;
  });
  const worker = (at: number): FakeWorker => {
    const one = started[at];
    if (one === undefined) throw new Error(`worker ${at} was not started`);
    return one;
  };
  return { explain, started, worker };
}

describe("explaining in a worker", () => {
  it("starts one when first needed and uses it again for another report", async () => {
    const { explain, started, worker } = fakeWorkers();
    expect(started).toHaveLength(0);
    for (const asked of [request, newer]) {
      const sought = explain(asked);
      expect(worker(0).postMessage).toHaveBeenLastCalledWith(asked);
      worker(0).onmessage({ data: answer });
      expect(await sought).toEqual(answer);
    }
    expect(started).toHaveLength(1);
    expect(worker(0).terminate).not.toHaveBeenCalled();
  });

  it("does not seek again what was asked last, whether or not it is answered yet", async () => {
    const { explain, worker } = fakeWorkers();
    const first = explain(request);
    const second = explain({ ...request });
    worker(0).onmessage({ data: answer });
    expect(await Promise.all([first, second, explain(request)])).toEqual([answer, answer, answer]);
    expect(worker(0).postMessage).toHaveBeenCalledTimes(1);
  });

  it("ends an older search when the sheet has changed", async () => {
    const { explain, started, worker } = fakeWorkers();
    const older = explain(request);
    const latest = explain(newer);
    expect(worker(0).terminate).toHaveBeenCalledTimes(1);
    expect(await older).toEqual({ kind: "stopped" });
    worker(1).onmessage({ data: answer });
    expect(await latest).toEqual(answer);
    expect(started).toHaveLength(2);
  });

  it.each(["onerror", "onmessageerror"] as const)(
    "that breaks (%s) is told, and the next search gets a new worker",
    async (event) => {
      const { explain, worker } = fakeWorkers();
      const broken = explain(request);
      worker(0)[event]();
      expect(await broken).toEqual({ kind: "broken" });
      expect(worker(0).terminate).toHaveBeenCalledTimes(1);
      const again = explain(request);
      worker(1).onmessage({ data: answer });
      expect(await again).toEqual(answer);
    },
  );

  it("that does not stop by itself is ended, and the next search gets a new worker", async () => {
    jest.useFakeTimers();
    const { explain, worker } = fakeWorkers();
    const sought = explain(request);
    jest.advanceTimersByTime(PATIENCE);
    expect(await sought).toEqual({ kind: "stopped" });
    expect(worker(0).terminate).toHaveBeenCalledTimes(1);
    const again = explain(request);
    worker(1).onmessage({ data: answer });
    expect(await again).toEqual(answer);
    jest.advanceTimersByTime(PATIENCE);
    expect(worker(1).terminate).not.toHaveBeenCalled();
    jest.useRealTimers();
  });
});
