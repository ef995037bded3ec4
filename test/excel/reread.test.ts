import { reread } from "../../src/excel/host/reread";

const QUIET = 300;

/** Readings that end when the test says so; they are told by the number in which they began. */
function readings() {
  const ends: ((result: string) => void)[] = [];
  const told: string[] = [];
  const rereading = reread(
    () => new Promise<string>((resolve) => ends.push(resolve)),
    (result) => told.push(result),
    QUIET,
  );
  return {
    ...rereading,
    told,
    begun: () => ends.length,
    /** Ends the reading that began as the nth. */
    end: async (nth: number): Promise<void> => {
      ends[nth - 1]?.(`reading ${nth}`);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("many changes are read once, when it has been quiet", () => {
  const { soon, begun } = readings();
  for (let change = 0; change < 5; change += 1) {
    soon();
    jest.advanceTimersByTime(QUIET - 1);
  }
  expect(begun()).toBe(0);
  jest.advanceTimersByTime(1);
  expect(begun()).toBe(1);
});

test("a change while a reading is under way leads to another that begins after it", async () => {
  const { now, soon, begun, end, told } = readings();
  void now();
  soon();
  jest.advanceTimersByTime(QUIET);
  expect(begun()).toBe(2);
  await end(1);
  await end(2);
  expect(told).toEqual(["reading 1", "reading 2"]);
});

test("a reading that ends after a newer one is not told", async () => {
  const { now, end, told } = readings();
  void now();
  void now();
  await end(2);
  await end(1);
  expect(told).toEqual(["reading 2"]);
});

test("where changes come faster than they can be read, something is told all the same", async () => {
  const { soon, end, told } = readings();
  for (const nth of [1, 2, 3, 4]) {
    soon();
    jest.advanceTimersByTime(QUIET);
    // The one before ends only now.
    if (nth > 1) await end(nth - 1);
  }
  expect(told).toEqual(["reading 1", "reading 2", "reading 3"]);
});

test("after the end nothing is told, and a change that comes late is not read", async () => {
  const { now, soon, stop, begun, end, told } = readings();
  void now();
  soon();
  stop();
  soon();
  jest.advanceTimersByTime(QUIET);
  await end(1);
  expect([begun(), told]).toEqual([1, []]);
});
