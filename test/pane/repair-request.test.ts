import { composeDraft } from "../../src/draft/compose";
import type { DraftParagraph } from "../../src/draft/document";
import { textOf } from "../../src/draft/document";
import type { DraftForm } from "../../src/draft/form";
import { emptyDraftForm } from "../../src/draft/form";
import { ownWords } from "../../src/pane/repair/own-words";
import { check } from "../../src/actions/check";
import { requestOf } from "../../src/actions/repair/request";
import type { Explainer } from "../../src/actions/repair/explainer";
import { initialState } from "../../src/actions/state";
import { cellId } from "../../src/report/cell";
import { cell, change, fixture } from "../check/reports";
import { found, repair } from "./explanations";
import { fakeWorkbook, outcomeOf } from "./fake-workbook";
import { noReader } from "./services";
import { textHere } from "../text-here";

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
    expect(requestOf(outcomeOf(sound))).toBeNull();
    expect(requestOf(outcomeOf(fixture("chengguan-2022")))).toBeNull();
  });

  it("is the report with what the workbook knows for certain", () => {
    const total = cell("requests.granted.total");
    const confirmed = cell("requests.received.total");
    const judged = outcomeOf(broken);
    const sheet = { ...judged.sheet, computedTotals: [total] };
    expect(requestOf({ ...judged, sheet, confirmed: [confirmed] })).toEqual({
      report: broken,
      previous: null,
      computedTotals: [total],
      confirmed: [confirmed],
      form: null,
      text: null,
    });
  });

  it("is last year's report only where it is of the year before", () => {
    const { organisation, year } = sound;
    const previous = { organisation, year, comparable: false, report: sound };
    const asked = (comparable: boolean) =>
      requestOf({ ...outcomeOf(broken), previous: { ...previous, comparable } })?.previous;
    expect(asked(false)).toBeNull();
    expect(asked(true)).toBe(sound);
  });

  it("is the narrative only where somebody edited it: composed numbers are the tables' own", () => {
    const asked = (form: DraftForm) => requestOf({ ...outcomeOf(broken), form })?.form;
    expect(asked(formWith({}))).toBeNull();
    const edited = formWith({ a: { text: "收到 3511 件。", composed: "" } });
    expect(asked(edited)).toBe(edited);
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
  const granted = "requests.granted.naturalPerson";
  const explanation = found(outcomeOf(broken), [
    repair(broken, 2, [[granted, 1175, "相邻两位颠倒"]]),
  ]);
  const sums = ["requests.granted.total", "requests.resultsTotal.naturalPerson"];

  /** The cells that 审核 marks, and what it shows as explanations. */
  async function marked(explainer: Explainer, report = broken) {
    const { actions } = fakeWorkbook(report);
    const state = initialState(new Date(2026, 0, 10));
    const services = { workbook: actions, reader: noReader, explainer, judgeText: textHere };
    const attempt = await check().run(services, () => state);
    if (!attempt.ok) throw new Error(attempt.sentence);
    const [, marks = []] = actions.markCells.mock.lastCall ?? [];
    const { repair: shown } = attempt.value.apply(state);
    return { cells: marks.map((mark) => cellId(mark.cell)), shown };
  }

  it("are those that the list shows", async () => {
    const { cells, shown } = await marked(() =>
      Promise.resolve({ kind: "explained", explanations: [explanation] }),
    );
    expect(cells).toEqual([granted]);
    expect(shown.explained?.explanations).toEqual([explanation]);
  });

  it("may be missing: 审核 marks what the rules name", async () => {
    for (const kind of ["stopped", "broken"] as const) {
      const { cells, shown } = await marked(() => Promise.resolve({ kind }));
      expect(cells).toEqual(sums);
      expect(shown.failure?.kind).toBe(kind);
    }
  });

  it("are not sought where no sum is broken", async () => {
    const explainer = jest.fn(() => Promise.reject(new Error("nothing is sought here")));
    expect((await marked(explainer, sound)).cells).toEqual([]);
    expect(explainer).not.toHaveBeenCalled();
  });
});
