import { claimed } from "./claims";
import { REPORTED } from "./reported-sentences";

describe("sentences as reports have them", () => {
  it.each(REPORTED.map((reported) => [reported.text, reported] as const))(
    "%s",
    (_, { report, text, codes }) => {
      const found = claimed(report, ...text.split("|")).map(({ code }) => code);
      expect([...new Set(found)]).toEqual(codes);
    },
  );
});
