import fc from "fast-check";
import { inOrder } from "../../src/cli/in-order";

test("results come in the order of the files, whichever is read first", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (turns, atOnce) => {
        const handed: number[] = [];
        const running = { now: 0, most: 0 };
        await inOrder(
          turns.map((wait, at) => ({ wait, at })),
          atOnce,
          async ({ wait, at }) => {
            running.now += 1;
            running.most = Math.max(running.most, running.now);
            for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
            running.now -= 1;
            return at;
          },
          (at) => handed.push(at),
        );
        expect(handed).toEqual(turns.map((_, at) => at));
        expect(running.most).toBeLessThanOrEqual(atOnce);
      },
    ),
  );
});

test("a fault of one is thrown on", async () => {
  const work = (item: number): Promise<number> =>
    item === 2 ? Promise.reject(new Error("a fault")) : Promise.resolve(item);
  await expect(inOrder([1, 2, 3], 2, work, () => undefined)).rejects.toThrow("a fault");
});
