import { explain } from "../../check/repair/explain";
import type { ExplainRequest, Sought } from "../../actions/repair/explainer";
import { ownWords } from "./own-words";

/** Seeks away from the pane. A fault of ours becomes the worker's error event. */
addEventListener("message", ({ data }: MessageEvent<ExplainRequest>) => {
  const { report, previous, computedTotals, confirmed, form } = data;
  const text = form === null ? data.text : ownWords(form, report);
  const explanations = explain(report, { previous, computedTotals, confirmed, text });
  const sought: Sought = { kind: "explained", explanations };
  postMessage(sought);
});
