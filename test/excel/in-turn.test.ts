import { inTurn } from "../../src/excel/host/in-turn";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("what changes a setting waits for what was begun before", async () => {
  const said: string[] = [];
  let end: () => void = () => undefined;
  const first = inTurn(() => new Promise<void>((resolve) => (end = resolve)));
  const second = inTurn(() => Promise.resolve(said.push("second")));
  await jest.advanceTimersByTimeAsync(59_000);
  expect(said).toEqual([]);
  end();
  await Promise.all([first, second]);
  expect(said).toEqual(["second"]);
  await jest.advanceTimersByTimeAsync(0);
  expect(jest.getTimerCount()).toBe(0);
});

test("one that fails holds nobody up", async () => {
  const first = inTurn(() => Promise.reject(new Error("refused")));
  await expect(first).rejects.toThrow("refused");
  await expect(inTurn(() => Promise.resolve(2))).resolves.toBe(2);
});

test("one that Excel never answers holds the next one up for a minute, not for ever", async () => {
  void inTurn(() => new Promise(() => undefined));
  const second = inTurn(() => Promise.resolve("done"));
  await jest.advanceTimersByTimeAsync(60_000);
  await expect(second).resolves.toBe("done");
});
