import fc from "fast-check";
import { meantBehind, typingError } from "../../../src/check/repair/typing";

it.each([
  [31, 13, "transposed"],
  [1715, 1175, "transposed"],
  [3, 13, "dropped"],
  [1, 13, "dropped"],
  [133, 13, "added"],
  [103, 13, "added"],
  [18, 13, "replaced"],
  [7, 1, "replaced"],
  [1, 100, null],
  [311, 113, null],
  [42, 13, null],
  [13, 13, null],
])("%i for %i: %s", (typed, meant, error) => {
  expect(typingError(typed, meant)).toBe(error);
});

it("a leading 0 that was lost counts as a digit left out", () => {
  // 105 without its 1 is 05, which stands as 5.
  expect(typingError(5, 105)).toBeNull();
  expect(typingError(5, 50)).toBe("dropped");
});

it("every slip is found back from the number that it made", () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999 }), fc.nat({ max: 99_999 }), (typed, meant) => {
      expect(meantBehind(typed).includes(meant)).toBe(typingError(typed, meant) !== null);
    }),
    { numRuns: 300 },
  );
  for (let meant = 0; meant < 300; meant += 1) {
    for (let typed = 0; typed < 300; typed += 1) {
      const known = typingError(typed, meant) !== null;
      if (known !== meantBehind(typed).includes(meant)) throw new Error(`${typed} ${meant}`);
    }
  }
});
