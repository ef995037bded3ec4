/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { fieldNameOf } from "../../src/draft/field-names";
import { filled } from "../check/reports";
import { fieldAt, filledForm, leafFields } from "../draft/questionnaire";
import { openDraft } from "./draft-pane";

/** Opens every fold of the form, those inside of others too. */
async function openAll(): Promise<void> {
  for (let open = -1; ;) {
    const folds = [...document.querySelectorAll("details")];
    for (const fold of folds) {
      fold.open = true;
      fireEvent(fold, new Event("toggle"));
    }
    if (folds.length === open) return;
    open = folds.length;
    await screen.findAllByRole("group");
  }
}

describe("正文 asks for every field that is declared", () => {
  it("each under its label, in its kind's control, with what was typed", async () => {
    await openDraft(filled(0), filledForm());
    await openAll();
    const missing = leafFields().filter(({ path, declaration }) => {
      const field = fieldAt(path).join(".");
      const label =
        declaration.kind === "texts"
          ? fieldNameOf(`${field}.0`)
          : declaration.kind === "tick"
            ? declaration.asks
            : declaration.label;
      const named = [...document.querySelectorAll<HTMLElement>("[data-field]")].filter(
        ({ dataset }) => dataset["field"] === field,
      );
      return !named.some(({ textContent, innerHTML }) =>
        declaration.kind === "texts" ? innerHTML.includes(label) : textContent.includes(label),
      );
    });
    expect(missing.map(({ path }) => path.join("."))).toEqual([]);
  });
});
