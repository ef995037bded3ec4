import { findingsInText } from "../check/text/findings";
import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import { gapsOf } from "../../src/draft/gaps";
import { textOfDraft } from "../../src/draft/report-text";
import type { SectionKey } from "../../src/report/text";
import { fixture } from "../check/reports";
import { formOf, sectionLines } from "./drafts";
import { SEEDS } from "./seeds";

describe.each(SEEDS)(
  "the facts of $fixture, typed into the form,",
  ({ fixture: name, form, facts }) => {
    const report = fixture(name);
    const document = composeDraft(formOf(form), report);

    it.each(
      Object.entries(facts).flatMap(([place, words]) =>
        words.map((word) => [place, word] as const),
      ),
    )("stand in the text: %s, %s", (place, word) => {
      const lines =
        place === "introduction"
          ? document.introduction.map(textOf)
          : sectionLines(document, place as SectionKey);
      expect(lines.join("\n")).toContain(word);
    });

    it("give a text with no finding but the gaps of what the report did not tell", () => {
      const found = findingsInText(report, textOfDraft(document)).map(({ actual }) => actual);
      expect(found).toEqual(gapsOf(document).map(({ text }) => text));
    });
  },
);
