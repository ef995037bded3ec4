import * as fc from "fast-check";
import { FORM } from "../../src/excel/narrative/draft-store";
import { withoutLongBlanks } from "../../src/excel/settings/escaped-blanks";
import { formSchema } from "../../src/draft/form";

const BLANKS = [" ", "　", "\u00a0", "\t", "\n"] as const;

describe("blanks in what the workbook keeps", () => {
  it("say the same, and no long run of them stands there", () => {
    const text = fc
      .array(
        fc.tuple(fc.constantFrom(...BLANKS), fc.nat({ max: 200 }), fc.string({ maxLength: 5 })),
      )
      .map((parts) => parts.map(([blank, times, word]) => blank.repeat(times) + word).join(""));
    fc.assert(
      fc.property(text, (words) => {
        const json = withoutLongBlanks(JSON.stringify({ words }, null, 2));
        expect(JSON.parse(json)).toEqual({ words });
        expect(json).not.toMatch(/\s{65}/u);
      }),
    );
  });

  it("of a paragraph come back as they were typed", () => {
    const form = formSchema.parse({
      edits: { "general.requests.received": { text: `甲${"　".repeat(16_000)}乙`, composed: "" } },
    });
    const kept = FORM.text(form);
    expect(kept).not.toMatch(/\s{65}/u);
    expect(FORM.read(kept)).toEqual(form);
  });
});
