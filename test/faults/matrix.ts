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
import { retryOf, toldBy } from "./told";
import type { Told } from "./told";
import { isHelp, objections, says, some } from "./verdicts";

/** How long something may go on after all that it waits for is over. */
const STILL = 900;
/** Nothing takes so long, however many other tests run beside it. */
const LONGEST = 60_000;

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

    // From a workbook that is as it was a second try is the first of another case.
    if (isUnchanged && !way.isSilent && same.retried) return found;
    // What says in other words what it has not done offers no second try.
    const isOffered = way.isSilent || told.errors.length > 0 || says(told, usual);
    if (isUnchanged) same.retried = true;
    if (isOffered) {
      const retry = retryOf(session);
      await this.#ran(
        () => (retry === null ? prepared.run(session) : session.perform(retry)),
        null,
      );
      const short = await this.#short(end, "after a second try", session);
      // Whom the pane asks about what stands there by now decides.
      if (session.state().question === null) found.push(...short);
    }
    if (way.isSilent) {
      const before = pictureOf(bench.snapshot());
      bench.release();
      await this.#settled();
      // What was given up may still come to its end, as was said.
      found.push(...(await this.#short(before, "after a late answer", session, end)));
    }
    delete same.fresh;
    return found;
  }

  /** Runs to the end; true when it never comes to one. */
  async #ran(run: () => Promise<void>, silentAt: number | null): Promise<boolean> {
    const { bench, sent } = this.#open;
    const ending = { isOver: false };
    const ended = run()
      .catch((fault: unknown) => this.#faults.push(`thrown: ${String(fault)}`))
      .finally(() => (ending.isOver = true));
    const isOver = (): boolean => ending.isOver;
    const atMost = performance.now() + LONGEST;
    while (!isOver() && sent.actions.length <= (silentAt ?? Infinity)) {
      await Promise.race([ended, pause(2)]);
      if (performance.now() > atMost) return true;
    }
    if (isOver()) return false;
    await hostIsDone();
    await turn();
    const until = performance.now() + STILL;
    while (!isOver() && performance.now() < until) {
      await passTime();
      await pause(5);
    }
    if (isOver()) return false;
    // What hangs goes on as soon as it has its answer.
    bench.release();
    await Promise.race([ended, pause(STILL)]);
    return true;
  }

  /** Lets whatever a late answer sets going come to its end. */
  async #settled(): Promise<void> {
    const { sent } = this.#open;
    let quiet = false;
    while (!quiet) {
      const before = sent.actions.length;
      await hostIsDone();
      await pause(5);
      // One request was that of asking.
      quiet = sent.actions.length === before + 1;
    }
    dropTime();
  }

  /** What the workbook does not hold that it should by now, and what was thrown. */
  async #short(
    wanted: Picture,
    when: string,
    session: Session,
    orElse: Picture = wanted,
  ): Promise<readonly string[]> {
    await hostIsDone();
    const thrown = this.#thrown().map((fault) => `${when}: ${fault}`);
    const short = differences(wanted, pictureOf(this.#open.bench.snapshot()))
      .filter(({ fact, is }) => !isHelp(fact) && is !== orElse.get(fact))
      .map(({ fact, was, is }) => `${is ?? "gone"}, not ${was ?? "gone"}: ${fact}`);
    if (short.length === 0) return thrown;
    const { errors, others } = toldBy(session);
    return [...thrown, `${when}: ${some(short)}; “${[...errors, ...others].join(" ")}”`];
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
