import type { Case } from "./case";
import { beyondKnown } from "./known";
import { Matrix } from "./matrix";

/** `npm run matrix` tries every fault at every request, `npm test` each kind of them. */
const WHOLE = process.env["FAULTS"] === "all";

/** A whole matrix takes as long as it takes. */
const TIME = WHOLE ? 3_600_000 : 300_000;

/** A test for each action: with whatever fault at whichever of its requests, it ends well. */
export function describeMatrix(name: string, cases: readonly Case[]): void {
  describe(`every fault at every request: ${name}`, () => {
    const matrix = new Matrix();
    const sum = { requests: 0, cases: 0, all: 0 };
    beforeAll(() => matrix.open());
    afterAll(() => {
      matrix.close();
      const { requests, cases: tried, all } = sum;
      process.stdout.write(
        `${name}: ${cases.length} actions, ${requests} requests, ${tried} of ${all} cases\n`,
      );
    });
    test.each(cases)(
      "$name",
      async (one) => {
        const { requests, cases: tried, all, found } = await matrix.run(one, WHOLE);
        sum.requests += requests;
        sum.cases += tried;
        sum.all += all;
        expect(beyondKnown(one.name, found)).toEqual([]);
      },
      TIME,
    );
  });
}
