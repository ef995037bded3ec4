import type { TextAnswer, TextJudge } from "../../actions/text/text-judge";
import type { AuditInput } from "../../check/audit";
import type { TextReply } from "./worker";

/** How long a text may take to be judged before that is given up, in milliseconds. */
export const PATIENCE = 20_000;

const TOO_LONG =
  "正文很长，审核的时间太久，已经停止；表格的审核不受影响。请把正文分成段落、删去不是年报的内容，再按“审核”。";
const BROKEN = "审核正文时出错，表格的审核不受影响。请再按“审核”；仍然不行，请关闭并重新打开窗格。";

/** What is used of a worker. */
export type JudgingWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

/** What the worker is asked; the reply has the same number. */
export interface TextQuestion {
  readonly number: number;
  readonly input: AuditInput;
}

function startWorker(): JudgingWorker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "nianbao-text" });
}

/** The ledger says nothing of the text: it changes whenever somebody types into its sheet. */
function withoutLedger(input: AuditInput): AuditInput {
  const { ledger, ...rest } = input;
  return ledger === undefined ? input : rest;
}

/** The same for the same report and text, whoever asks. */
const keyOf = ({ addresses, ...rest }: AuditInput): string =>
  JSON.stringify([rest, [...(addresses ?? [])]]);

interface Latest {
  readonly key: string;
  answer: TextAnswer | Promise<TextAnswer>;
}

/**
 * Judges in a worker that is started when first needed. One that takes too long or breaks is ended,
 * and the next question gets a new one. What was asked last is known at once: the same text is not
 * judged again because a screen was opened.
 */
export function workerTextJudge(start: () => JudgingWorker = startWorker): TextJudge {
  let current: JudgingWorker | null = null;
  let latest: Latest | null = null;
  let asked = 0;
  const open = new Map<number, (answer: TextAnswer) => void>();

  /** Nothing that was asked of this worker will be answered. */
  const giveUp = (sentence: string): void => {
    current?.terminate();
    current = null;
    latest = null;
    for (const end of [...open.values()]) end({ kind: "failed", sentence });
  };

  const started = (): JudgingWorker => {
    const worker = start();
    worker.onmessage = ({ data }: MessageEvent<TextReply>) => open.get(data.number)?.(data.answer);
    worker.onerror = () => giveUp(BROKEN);
    worker.onmessageerror = () => giveUp(BROKEN);
    return worker;
  };

  const ask = (input: AuditInput): Promise<TextAnswer> =>
    new Promise((resolve) => {
      const number = (asked += 1);
      const timer = setTimeout(() => giveUp(TOO_LONG), PATIENCE);
      open.set(number, (answer) => {
        clearTimeout(timer);
        open.delete(number);
        resolve(answer);
      });
      const question: TextQuestion = { number, input };
      try {
        current ??= started();
        current.postMessage(question);
      } catch (fault) {
        reportError(fault);
        giveUp(BROKEN);
      }
    });

  return (given) => {
    const input = withoutLedger(given);
    const key = keyOf(input);
    if (latest?.key === key) return latest.answer;
    const answer = ask(input);
    const one: Latest = { key, answer };
    latest = one;
    void answer.then((value) => {
      if (value.kind === "judged") one.answer = value;
    });
    return answer;
  };
}
