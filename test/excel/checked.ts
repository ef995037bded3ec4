import { check } from "../../src/actions/check";
import type { Checked } from "../../src/actions/checked";
import type { SourceReader } from "../../src/actions/import/reader";
import type { Explainer } from "../../src/actions/repair/explainer";
import { createSession } from "../../src/actions/session";
import type { Session } from "../../src/actions/session";
import { initialState } from "../../src/actions/state";
import { explain } from "../../src/check/repair/explain";
import type { Finding } from "../../src/check/finding";
import { workbookActions } from "../../src/excel/actions";
import { done } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { DraftForm } from "../../src/draft/form";
import { ownWords } from "../../src/pane/repair/own-words";
import { judgedHere, textHere } from "../text-here";
import { value } from "./workbook";

const TODAY = new Date(2026, 0, 10);

const noReader: SourceReader = () => Promise.reject(new Error("no source is read here"));

/** Explains as the pane's worker does, in this process. */
export const explainHere: Explainer = (request) => {
  const { report, previous, computedTotals, confirmed, form } = request;
  const text = form === null ? request.text : ownWords(form, report);
  const explanations = explain(report, { previous, computedTotals, confirmed, text });
  return Promise.resolve({ kind: "explained", explanations });
};

/** Where nothing is explained: the cells that state the sums stay marked. */
export const unexplained: Explainer = () =>
  Promise.resolve({ kind: "explained", explanations: [] });

/** The session that the pane and the ribbon share, over the workbook that is open. */
export function sessionHere(explainer: Explainer = explainHere): Session {
  return createSession(
    { workbook: workbookActions, reader: noReader, explainer, judgeText: textHere },
    TODAY,
  );
}

/** 审核, as the button does it: what is shown then. */
export async function checkNow(
  explainer: Explainer = explainHere,
  form: DraftForm | null = null,
): Promise<Attempt<Checked>> {
  const before = initialState(TODAY);
  const state = { ...before, writing: { ...before.writing, ready: true, form } };
  const services = {
    workbook: workbookActions,
    reader: noReader,
    explainer,
    judgeText: textHere,
  };
  const attempt = await check().run(services, () => state);
  if (!attempt.ok) return attempt;
  const { outcome } = attempt.value.apply(state);
  if (outcome === null) throw new Error("审核 shows nothing");
  return done(outcome);
}

/** The workbook read and judged, without a text; nothing is marked. */
export async function readNow(): Promise<Checked> {
  return judgedHere(value(await workbookActions.readWorkbook()), { form: null, failure: null });
}

/** The only finding of a rule. */
export function theFinding({ audit }: Checked, code: Finding["code"]): Finding {
  const [finding, another] = audit.findings.filter((each) => each.code === code);
  if (finding === undefined || another !== undefined) throw new Error(`not one ${code}`);
  return finding;
}
