import { check } from "../../src/actions/check";
import { createSession } from "../../src/actions/session";
import { GRACE } from "../../src/actions/text/text-asker";
import type { TextAnswer, TextJudge } from "../../src/actions/text/text-judge";
import type { AuditInput } from "../../src/check/audit";
import type { DraftForm } from "../../src/draft/form";
import { formSchema } from "../../src/draft/form";
import { done } from "../../src/excel/contract/attempt";
import { change, fixture } from "../check/reports";
import { textHere } from "../text-here";
import { fakeWorkbook, readingOf } from "./fake-workbook";
import { noExplainer, noReader } from "./services";

const report = fixture("chaoyang-2023");
const received = (count: number): DraftForm =>
  formSchema.parse({
    edits: {
      "general.requests.received": {
        text: `2023年，收到政府信息公开申请${count}件。`,
        composed: "",
      },
    },
  });
const failed: TextAnswer = { kind: "failed", sentence: "审核正文时出错。" };

interface Question {
  readonly input: AuditInput;
  readonly answer: (answer?: TextAnswer) => Promise<void>;
}

/** A session over a workbook that keeps a text; the test answers for what judges that. */
async function opened(form: DraftForm | null = received(99)) {
  const questions: Question[] = [];
  const judgeText: TextJudge = (input) =>
    new Promise((resolve) => {
      const answer = async (given?: TextAnswer): Promise<void> => {
        resolve(given ?? (await textHere(input)));
        await jest.advanceTimersByTimeAsync(0);
      };
      questions.push({ input, answer });
    });
  const workbook = fakeWorkbook(report);
  workbook.actions.loadDraft.mockResolvedValue(done(form));
  const services = {
    workbook: workbook.actions,
    reader: noReader,
    explainer: noExplainer,
    judgeText,
  };
  const session = createSession(services, new Date(2026, 0, 10));
  session.start();
  await session.ready();
  await jest.advanceTimersByTimeAsync(0);
  const latest = (): Question => {
    const question = questions.at(-1);
    if (question === undefined) throw new Error("nothing was asked");
    return question;
  };
  const shown = () => session.state().outcome;
  const inText = () => shown()?.audit.findings.filter(({ about }) => about === "text") ?? [];
  /** What is said of the text has to be of the text that is shown. */
  const saysOf = (count: number): boolean =>
    inText().some(({ quote }) => quote?.includes(`${count}件`) === true);
  const late = () => jest.advanceTimersByTimeAsync(GRACE);
  return { ...workbook, session, questions, latest, shown, inText, saysOf, late };
}

beforeEach(async () => {
  await import("../../src/actions/judge");
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe("a text that is still being judged", () => {
  it("is said to be waited for: no verdict is ready, nothing is complete, no rule has passed", async () => {
    const { shown, inText, late } = await opened();
    expect(shown()).toBeNull();
    await late();
    expect(shown()?.unjudged).toEqual({ kind: "waiting" });
    const audit = shown()?.audit;
    expect(inText()).toEqual([]);
    expect(audit?.verdict).toMatchObject({ state: "unread", unjudged: true });
    expect(audit?.verdict.sentence).toContain("正文没有审核");
    expect(audit?.completeness[1]).toMatchObject({ complete: false });
    const textRules = audit?.judged.filter(({ code }) => code.startsWith("text-")) ?? [];
    expect(textRules.length).toBeGreaterThan(0);
    for (const { lacks } of textRules) expect(lacks).toContain("正文没有审核");
  });

  it("gets its findings when they are there", async () => {
    const { shown, late, latest, saysOf } = await opened();
    await late();
    await latest().answer();
    expect(shown()?.unjudged).toBeNull();
    expect(saysOf(99)).toBe(true);
  });

  it("leaves what was shown as it was for a moment: nothing vanishes and comes back", async () => {
    const { session, shown, latest, listener, inText, saysOf, late } = await opened();
    await latest().answer();
    const before = shown();
    listener().changed(readingOf(change(report, { "disclosure.fees.amount": 7 })));
    session.dispatch({ type: "write", form: received(98) });
    await jest.advanceTimersByTimeAsync(GRACE - 1);
    expect(shown()).toBe(before);
    expect(saysOf(99)).toBe(true);
    await late();
    expect(inText()).toEqual([]);
    expect(shown()?.report).toBe(session.state().reading?.report);
    expect(shown()?.form).toBe(session.state().writing.form);
  });

  it("that was overtaken never gets another text's findings", async () => {
    const { session, questions, latest, saysOf, inText } = await opened();
    session.dispatch({ type: "write", form: received(98) });
    session.dispatch({ type: "write", form: received(97) });
    // One at a time: what changed meanwhile is asked for once.
    expect(questions).toHaveLength(1);
    await latest().answer();
    expect(inText()).toEqual([]);
    expect(questions).toHaveLength(2);
    await latest().answer();
    expect(saysOf(97)).toBe(true);
    expect(saysOf(98) || saysOf(99)).toBe(false);
  });

  it("that could not be judged says so and stays not judged, until it is asked for again", async () => {
    const { session, latest, shown, inText, saysOf } = await opened();
    await latest().answer(failed);
    expect(shown()?.unjudged).toEqual(failed);
    expect(inText()).toEqual([]);
    expect(shown()?.audit.verdict.state).toBe("unread");
    const pressed = session.perform(check());
    await jest.advanceTimersByTimeAsync(0);
    await latest().answer();
    await pressed;
    expect(shown()?.unjudged).toBeNull();
    expect(saysOf(99)).toBe(true);
  });

  it("is waited for by 审核, which marks nothing before", async () => {
    const { session, actions, latest, shown } = await opened();
    await latest().answer();
    const pressed = session.perform(check());
    await jest.advanceTimersByTimeAsync(10 * GRACE);
    expect(session.state().running).toBe("正在审核…");
    expect(actions.markCells).not.toHaveBeenCalled();
    await latest().answer();
    await pressed;
    expect(actions.markCells).toHaveBeenCalledTimes(1);
    expect(shown()?.marked).not.toBeNull();
  });
});

it("a workbook without a text is judged at once", async () => {
  const { session, questions, shown } = await opened(null);
  expect(questions).toEqual([]);
  expect(shown()?.reading).toBe(session.state().reading);
  expect(shown()?.unjudged).toBeNull();
});
