import { readFileSync } from "node:fs";
import { findingsInText } from "../check/text/findings";
import { composeDraft } from "../../src/draft/compose";
import { draftProblems } from "../../src/draft/draft-problems";
import { textOfDraft } from "../../src/draft/report-text";
import { EXAMPLES, written } from "./examples";

describe.each(EXAMPLES)("docs/examples: $name", (example) => {
  it("is what is written from its form (npx tsx test/draft/write-examples.ts writes it anew)", () => {
    expect(readFileSync(example.file, "utf8")).toBe(written(example));
  });

  it("has no finding in its text", () => {
    const text = textOfDraft(composeDraft(example.form, example.report));
    expect(findingsInText(example.report, text)).toEqual([]);
  });

  it("is filled in completely", () => {
    expect(draftProblems(example.form, example.report)).toEqual([]);
  });
});
