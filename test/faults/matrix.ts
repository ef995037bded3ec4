import type { Session } from "../../src/actions/session";
import { sessionHere } from "../excel/checked";
import type { HostSnapshot } from "../../workbench/host";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";
import type { Case, Prepared } from "./case";
import { allWays, someWays } from "./faults";
import type { Way } from "./faults";
import { differences, pictureOf } from "./picture";
import type { Picture } from "./picture";
import { countRequests, hostIsDone } from "./requests";
import type { Sent } from "./requests";
import { started } from "./starts";
import { dropTime, holdTime, passTime, turn } from "./time";
import { toldBy } from "./told";
import type { Told } from "./told";
import { objections } from "./verdicts";

/** How long something may go on after all that it waits for is over. */
const STILL = 3_000;

/** An action in its workbook, and what it comes to when nothing goes wrong. */
interface Subject {
  readonly prepared: Prepared;
  readonly snapshot: HostSnapshot;
  readonly users: Picture;
  readonly start: Picture;
  readonly end: Picture;
  readonly told: Told;
  /** How many actions each of its requests asks for. */
  readonly requests: readonly number[];
}

export interface Outcome {
  readonly requests: number;
  readonly cases: number;
  readonly all: number;
  readonly found: readonly string[];
}

/** Runs cases with every fault; one workbook at a time. */
export class Matrix {
  #bench: Workbench | null = null;
  #sent: Sent | null = null;
  #nth = 0;
  #faults: string[] = [];

  async open(): Promise<void> {
    const bench = await openWorkbench();
    holdTime();
    this.#bench = bench;
    this.#sent = countRequests();
    Object.assign(globalThis, {
      reportError: (fault: unknown) => this.#faults.push(String(fault)),
    });
  }

  close(): void {
    this.#bench?.dispose();
  }

  get #open(): { bench: Workbench; sent: Sent } {
    if (this.#bench === null || this.#sent === null) throw new Error("the matrix is not open");
    return { bench: this.#bench, sent: this.#sent };
  }

  /** @param whole Every fault, instead of the sample. */
  async run(one: Case, whole: boolean): Promise<Outcome> {
    const subject = await this.#undisturbed(one);
    const found: string[] = [];
    let cases = 0;
    let all = 0;
    for (const [at, actions] of subject.requests.entries()) {
      const every = allWays(actions);
      all += every.length;
      const ways = whole ? every : someWays(actions, this.#nth);
      this.#nth += 1;
      const isSame: Same = { retried: false };
      for (const way of ways) {
        cases += 1;
        const objected = await this.#disturbed(subject, at, way, isSame);
        const where = `${one.name}, request ${at + 1} of ${subject.requests.length}, ${way.name}`;
        found.push(...objected.map((objection) => `${where}: ${objection}`));
      }
    }
    return { requests: subject.requests.length, cases, all, found };
  }

  async #undisturbed(one: Case): Promise<Subject> {
    const { bench, sent } = this.#open;
    const { snapshot: first, users } = await started(bench, one.start);
    await bench.open(first);
    const prepared = await one.prepare(bench);
    const snapshot = bench.snapshot();
    await bench.open(snapshot);
    const start = pictureOf(bench.snapshot());
    const session = sessionHere();
    await prepared.before?.(session);
    sent.reset();
    this.#faults = [];
    await prepared.run(session);
    await hostIsDone();
    const requests = sent.actions.slice(0, -1);
    const told = toldBy(session);
    const wrong = [...told.errors, ...this.#faults];
    if (wrong.length > 0 || requests.length === 0) {
      throw new Error(`${one.name} does not work: ${wrong.join(" ")}`);
    }
    const end = pictureOf(bench.snapshot());
    return { prepared, snapshot, users, start, end, told, requests };
  }

  async #disturbed(
    { prepared, snapshot, users, start, end, told: usual }: Subject,
    at: number,
    way: Way,
    same: Same,
  ): Promise<readonly string[]> {
    const { bench, sent } = this.#open;
    if (same.fresh === undefined) {
      await bench.open(snapshot);
      same.fresh = JSON.stringify(bench.snapshot());
    }
    const { fresh } = same;
    const session = sessionHere();
    await prepared.before?.(session);
    sent.reset();
    this.#faults = [];
    bench.fail({ ...way.fault, after: at });
    const isHung = await this.#ran(() => prepared.run(session), way.isSilent ? at : null);
    bench.fail(null);
    const found: string[] = [...this.#thrown()];
    if (isHung) found.push("hangs");
    const told = toldBy(session);
    const left = bench.snapshot();
    const isUnchanged = JSON.stringify(left) === fresh;
    const after = isUnchanged ? start : pictureOf(left);
    found.push(...objections({ start, end, after, users, usual, told, isHung }));

    if (way.isSilent) {
      bench.release();
      await this.#settled();
      found.push(...this.#thrown().map((fault) => `late: ${fault}`));
      const late = differences(after, pictureOf(bench.snapshot())).map(({ fact }) => fact);
      if (!isHung && late.length > 0) {
        found.push(`a late answer still changed ${late.slice(0, 3).join(", ")}`);
      }
    }
    // From a workbook that is as it was a second try is the first of another case.
    if (isUnchanged && !way.isSilent && same.retried) return found;
    if (isUnchanged) same.retried = true;
    await this.#ran(() => prepared.run(session), null);
    await hostIsDone();
    found.push(...this.#thrown().map((fault) => `retry: ${fault}`));
    const short = differences(end, pictureOf(bench.snapshot()));
    if (short.length > 0) {
      const facts = short
        .slice(0, 3)
        .map(({ fact, was, is }) => `${fact} ${is ?? "–"} not ${was ?? "–"}`);
      const said = toldBy(session).errors.join(" ");
      found.push(`a retry does not reach the end (${short.length}): ${facts.join(", ")} ${said}`);
    }
    delete same.fresh;
    return found;
  }

  /** Runs to the end; true when it never comes to one. */
  async #ran(run: () => Promise<void>, silentAt: number | null): Promise<boolean> {
    const { sent } = this.#open;
    let isOver = false;
    const ended = run().then(
      () => (isOver = true),
      (fault: unknown) => {
        isOver = true;
        this.#faults.push(`thrown: ${String(fault)}`);
      },
    );
    if (silentAt === null) {
      await ended;
      return false;
    }
    while (!isOver && sent.actions.length <= silentAt) await pause(2);
    if (isOver) return false;
    await hostIsDone();
    await turn();
    const until = performance.now() + STILL;
    while (!isOver && performance.now() < until) {
      await passTime();
      await pause(5);
    }
    if (isOver) return false;
    // What hangs goes on as soon as it has its answer.
    this.#open.bench.release();
    await Promise.race([ended, pause(STILL)]);
    return true;
  }

  /** Lets whatever a late answer sets going come to its end. */
  async #settled(): Promise<void> {
    const { sent } = this.#open;
    for (let before = -1; before !== sent.actions.length;) {
      before = sent.actions.length + 1;
      await hostIsDone();
      await pause(5);
    }
    await hostIsDone();
    dropTime();
  }

  #thrown(): readonly string[] {
    return this.#faults.splice(0).map((fault) => `a raw fault: ${fault}`);
  }
}

/** What is known of the workbook from one case to the next of a request. */
interface Same {
  /** What the untouched workbook holds; undefined when it has to be opened anew. */
  fresh?: string;
  /** A second try in an untouched workbook was made. */
  retried: boolean;
}

const pause = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait));

export type { Session };
