import type { ReadSource } from "../../src/exchange/imported";
import type { ReadRequest } from "../../src/actions/import/reader";
import { workerReader } from "../../src/pane/import/worker-reader";
import { PATIENCE } from "../../src/pane/parts/asked-worker";
import type { AskableWorker } from "../../src/pane/parts/asked-worker";

const pasted: ReadRequest = { kind: "pasted", pasted: { html: null, text: "表三" } };
const answer: ReadSource = { ok: false, sentence: "没有找到年报的表格和正文。" };

/** Workers that do nothing by themselves: the test answers for them. */
function fakeWorkers() {
  const started: (AskableWorker & { readonly terminate: jest.Mock })[] = [];
  const read = workerReader(() => {
    const worker = {
      postMessage: jest.fn(),
      terminate: jest.fn(),
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    };
    started.push(worker);
    return worker;
  });
  const last = () => {
    const worker = started.at(-1);
    if (worker === undefined) throw new Error("no worker was started");
    return worker as unknown as {
      readonly postMessage: jest.Mock;
      readonly terminate: jest.Mock;
      readonly onmessage: (event: { readonly data: ReadSource }) => void;
      readonly onerror: () => void;
      readonly onmessageerror: () => void;
    };
  };
  return { read, started, last };
}

const sentenceOf = (source: ReadSource): string => (source.ok ? "" : source.sentence);

describe("reading in a worker", () => {
  it("starts one when first needed and uses it again", async () => {
    const { read, started, last } = fakeWorkers();
    expect(started).toHaveLength(0);
    for (let time = 0; time < 2; time += 1) {
      const reading = read(pasted);
      expect(last().postMessage).toHaveBeenLastCalledWith(pasted);
      last().onmessage({ data: answer });
      expect(await reading).toEqual(answer);
    }
    expect(started).toHaveLength(1);
    expect(last().terminate).not.toHaveBeenCalled();
  });

  it.each(["onerror", "onmessageerror"] as const)(
    "that breaks (%s) is one sentence, and the next reading gets a new worker",
    async (event) => {
      const { read, started, last } = fakeWorkers();
      const reading = read(pasted);
      const broken = last();
      broken[event]();
      expect(sentenceOf(await reading)).toMatch(/^没有读出来，窗格和工作簿不受影响。/);
      expect(broken.terminate).toHaveBeenCalledTimes(1);
      const again = read(pasted);
      expect(started).toHaveLength(2);
      last().onmessage({ data: answer });
      expect(await again).toEqual(answer);
    },
  );

  it("that takes too long is ended with a sentence, and the next reading gets a new worker", async () => {
    jest.useFakeTimers();
    const { read, started, last } = fakeWorkers();
    const reading = read(pasted);
    jest.advanceTimersByTime(PATIENCE);
    expect(sentenceOf(await reading)).toMatch(/^读取时间太长，已经停止/);
    expect(last().terminate).toHaveBeenCalledTimes(1);
    const again = read(pasted);
    expect(started).toHaveLength(2);
    last().onmessage({ data: answer });
    expect(await again).toEqual(answer);
    jest.advanceTimersByTime(PATIENCE);
    expect(last().terminate).not.toHaveBeenCalled();
    jest.useRealTimers();
  });
});
