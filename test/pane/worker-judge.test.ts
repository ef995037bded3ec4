import type { TextAnswer } from "../../src/actions/text/text-judge";
import { PATIENCE, workerTextJudge } from "../../src/pane/judge/worker-judge";
import type { TextQuestion } from "../../src/pane/judge/worker-judge";
import type { AuditInput } from "../../src/check/audit";
import { fixture } from "../check/reports";
import { soundText } from "../check/sound-text";

const report = fixture("chaoyang-2023");
const input: AuditInput = {
  report,
  text: soundText(report),
  previous: null,
  sheet: null,
  justifications: [],
};
const other: AuditInput = { ...input, set: 2 };
const answer: TextAnswer = { kind: "judged", findings: [] };

interface FakeWorker {
  readonly postMessage: jest.Mock<undefined, [TextQuestion]>;
  readonly terminate: jest.Mock;
  onmessage: (event: { readonly data: object }) => void;
  onerror: () => void;
  onmessageerror: () => void;
}

/** Workers that do nothing by themselves: the test answers for them. */
function fakeWorkers() {
  const started: FakeWorker[] = [];
  const nothing = (): void => undefined;
  const judgeText = workerTextJudge(() => {
    const worker: FakeWorker = {
      postMessage: jest.fn<undefined, [TextQuestion]>(),
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
  /** Answers what was asked as the nth of a worker. */
  const reply = (at: number, nth: number): void => {
    const [question] = worker(at).postMessage.mock.calls[nth] ?? [];
    worker(at).onmessage({ data: { number: question?.number, answer } });
  };
  return { judgeText, started, worker, reply };
}

describe("judging a text in a worker", () => {
  it("starts one when first needed; each question gets its own answer", async () => {
    const { judgeText, started, worker, reply } = fakeWorkers();
    expect(started).toHaveLength(0);
    const [first, second] = [judgeText(input), judgeText(other)];
    reply(0, 1);
    expect(await second).toEqual(answer);
    reply(0, 0);
    expect(await first).toEqual(answer);
    expect(worker(0).postMessage.mock.calls.map(([{ input: asked }]) => asked)).toEqual([
      input,
      other,
    ]);
    expect(started).toHaveLength(1);
  });

  it("does not judge again what was asked last, and has its answer at once", async () => {
    const { judgeText, worker, reply } = fakeWorkers();
    const first = judgeText(input);
    const second = judgeText({ ...input });
    reply(0, 0);
    expect(await first).toEqual(answer);
    expect(await second).toEqual(answer);
    expect(judgeText({ ...input })).toEqual(answer);
    expect(worker(0).postMessage).toHaveBeenCalledTimes(1);
  });

  it.each(["onerror", "onmessageerror"] as const)(
    "that breaks (%s) is told, and the same text is asked of a new worker",
    async (event) => {
      const { judgeText, worker, reply } = fakeWorkers();
      const broken = judgeText(input);
      worker(0)[event]();
      expect(await broken).toEqual({
        kind: "failed",
        sentence: expect.stringMatching(/^审核正文时出错/) as string,
      });
      expect(worker(0).terminate).toHaveBeenCalledTimes(1);
      const again = judgeText(input);
      reply(1, 0);
      expect(await again).toEqual(answer);
    },
  );

  it("that cannot be started is told", async () => {
    const reported = jest.fn();
    Object.assign(globalThis, { reportError: reported });
    const judgeText = workerTextJudge(() => {
      throw new Error("no worker here");
    });
    expect(await judgeText(input)).toMatchObject({ kind: "failed" });
    expect(reported).toHaveBeenCalledTimes(1);
  });

  it("that does not end is ended, and nothing is said of its texts", async () => {
    jest.useFakeTimers();
    const { judgeText, worker, reply } = fakeWorkers();
    const [first, second] = [judgeText(input), judgeText(other)];
    jest.advanceTimersByTime(PATIENCE);
    expect(await first).toMatchObject({ kind: "failed" });
    expect(await second).toMatchObject({ kind: "failed" });
    expect(worker(0).terminate).toHaveBeenCalledTimes(1);
    const again = judgeText(input);
    reply(1, 0);
    expect(await again).toEqual(answer);
    jest.advanceTimersByTime(PATIENCE);
    expect(worker(1).terminate).not.toHaveBeenCalled();
    jest.useRealTimers();
  });
});
