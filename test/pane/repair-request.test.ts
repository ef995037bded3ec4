import { composeDraft } from "../../src/draft/compose";
import type { DraftParagraph } from "../../src/draft/document";
import { textOf } from "../../src/draft/document";
import type { DraftForm } from "../../src/draft/form";
import { emptyDraftForm } from "../../src/draft/form";
import { forMarks, MARKS_WAIT } from "../../src/pane/repair/for-marks";
import { ownWords } from "../../src/pane/repair/own-words";
import { requestOf } from "../../src/actions/repair/request";
import { cell, change, fixture } from "../check/reports";
import { found, repair } from "./explanations";
import { outcomeOf } from "./fake-workbook";

const sound = fixture("suqian-2023");
const broken = change(sound, { "requests.granted.naturalPerson": 1157 });

const formWith = (edits: DraftForm["edits"]): DraftForm => ({ ...emptyDraftForm(), edits });

/** The paragraph of the composed text that speaks of the requests received. */
function composedParagraph(): DraftParagraph {
  const { sections } = composeDraft(formWith({}), broken);
  const paragraph = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find((one) => one.heading === 0 && textOf(one).includes("3511"));
  if (paragraph === undefined) throw new Error("the text does not state the requests received");
  return paragraph;
}

describe("what explanations are sought from", () => {
  it("is nothing where no sum is broken", () => {
    expect(requestOf(outcomeOf(sound), null)).toBeNull();
    expect(requestOf(outcomeOf(fixture("chengguan-2022")), null)).toBeNull();
  });

  it("is the report with what the workbook knows for certain", () => {
    const total = cell("requests.granted.total");
    const confirmed = cell("requests.received.total");
    const outcome = { ...outcomeOf(broken), computedTotals: [total], confirmed: [confirmed] };
    expect(requestOf(outcome, null)).toEqual({
      report: broken,
      previous: null,
      computedTotals: [total],
      confirmed: [confirmed],
      form: null,
    });
  });

  it("is last year's report only where it is of the year before", () => {
    const { organisation, year } = sound;
    const previous = { organisation, year, comparable: false, report: sound };
    const asked = (comparable: boolean) =>
      requestOf({ ...outcomeOf(broken), previous: { ...previous, comparable } }, null)?.previous;
    expect(asked(false)).toBeNull();
    expect(asked(true)).toBe(sound);
  });

  it("is the narrative only where somebody edited it: composed numbers are the tables' own", () => {
    expect(requestOf(outcomeOf(broken), formWith({}))?.form).toBeNull();
    const edited = formWith({ a: { text: "收到 3511 件。", composed: "" } });
    expect(requestOf(outcomeOf(broken), edited)?.form).toBe(edited);
  });
});

describe("the user's own words", () => {
  const paragraph = composedParagraph();
  const composed = textOf(paragraph);
  const wordsOf = (text: string) =>
    ownWords(formWith({ [paragraph.id]: { text, composed } }), broken).sections.flatMap(
      ({ paragraphs }) => paragraphs,
    );

  it("are the sentences that we did not write", () => {
    expect(wordsOf(`${composed}全年予以公开1191件。`)).toEqual(["全年予以公开1191件。"]);
  });

  it("are none where an edit only left something out", () => {
    expect(wordsOf(composed.replace(/。[^。]*。$/u, "。"))).toEqual([]);
  });
});

describe("explanations for the marks", () => {
  const outcome = outcomeOf(broken);
  const explanation = found(outcome, [
    repair(broken, 2, [["requests.granted.naturalPerson", 1175, "相邻两位颠倒"]]),
  ]);

  it("are those that the list shows", async () => {
    const explain = forMarks(() =>
      Promise.resolve({ kind: "explained", explanations: [explanation] }),
    );
    expect(await explain(outcome)).toEqual([explanation]);
  });

  it("are not waited for: 审核 marks what the rules name", async () => {
    jest.useFakeTimers();
    const marked = forMarks(() => new Promise(() => undefined))(outcome);
    await jest.advanceTimersByTimeAsync(MARKS_WAIT);
    expect(await marked).toEqual([]);
    jest.useRealTimers();
  });

  it("are not sought where no sum is broken", async () => {
    const explainer = jest.fn(() => Promise.reject(new Error("nothing is sought here")));
    expect(await forMarks(explainer)(outcomeOf(sound))).toEqual([]);
    expect(explainer).not.toHaveBeenCalled();
  });
});
