import { auditText } from "../../check/audit";
import type { TextAnswer } from "../../actions/text/text-judge";
import type { TextQuestion } from "./worker-judge";

/** What is said of one question. */
export interface TextReply {
  readonly number: number;
  readonly answer: TextAnswer;
}

/** Judges a text away from the pane. A fault of ours becomes the worker's error event. */
addEventListener("message", ({ data }: MessageEvent<TextQuestion>) => {
  const { number, input } = data;
  const reply: TextReply = { number, answer: { kind: "judged", findings: auditText(input) } };
  postMessage(reply);
});
