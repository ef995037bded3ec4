import type { Bridge } from "./bridge";
import type { Context } from "./context";
import { Dispatch, failed } from "./dispatch";
import { HostError, cellEditMode, tooLong } from "./errors";
import type { Events } from "./events";
import type { Faults, RequestFault } from "./faults";
import type { Meter } from "./meter";
import { ACTION, DELAY_FOR_CELL_EDIT } from "./protocol";
import type { Answer, Batch, Request } from "./protocol";

interface Visit {
  left: number;
  readonly act: () => unknown;
}

/** Excel on the web carries so much in either direction, in bytes. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const ABORTED = new HostError("RequestAborted", "The request was aborted during run time.");

/**
 * The library's own tidying up behind `Excel.run`: it asks for nothing and may always pass. A
 * request that only instantiates is none: that is all that `settings.add` sends.
 */
export function isCleanup({ Actions }: Batch): boolean {
  const releases = Actions.filter(
    ({ ActionType, Name }) => ActionType === ACTION.method && Name === "_RemoveReference",
  );
  const others = Actions.filter((action) => !releases.includes(action));
  return releases.length > 0 && others.every(({ ActionType }) => ActionType === ACTION.instantiate);
}

/** Carries out the requests one after the other, each with what a test has in store for it. */
export class RequestQueue {
  #queue: Promise<void> = Promise.resolve();
  #working = 0;
  #editing = false;
  #endEditing: (() => void)[] = [];
  #visits: Visit[] = [];
  #keptBack: (() => void)[] = [];

  constructor(
    private readonly bridge: Bridge,
    private readonly faults: Faults,
    private readonly meter: Meter,
    private readonly open: () => Context,
    private readonly events: () => Events,
  ) {}

  receive(request: Request, text: string): void {
    const cleanup = isCleanup(request.message.body);
    const size = sizeOf(text);
    if (!cleanup) this.meter.request(size);
    const delay = (request.flags & DELAY_FOR_CELL_EDIT) !== 0;
    // It does not wait behind those that wait for the end of the edit.
    if (this.#editing && !cleanup && !delay) {
      setTimeout(() => {
        this.#send(request, refused(cellEditMode()));
      }, 0);
      return;
    }
    this.#queue = this.#queue.then(async () => {
      if (!cleanup) await this.#endOfEdit();
      this.#working += 1;
      const { answer, keptBack } =
        size > PAYLOAD_LIMIT
          ? { answer: refused(tooLong("Request")), keptBack: false }
          : await this.#answer(request, cleanup);
      this.#working -= 1;
      if (keptBack) this.#keptBack.push(() => this.#send(request, answer));
      else this.#send(request, answer);
      this.raiseSoon();
    });
  }

  /** Events follow the answer of the request that caused them. */
  raiseSoon(): void {
    setTimeout(() => {
      if (this.#working === 0) this.bridge.raise(this.events().take());
    }, 0);
  }

  editing(on: boolean): void {
    this.#editing = on;
    if (!on) for (const resolve of this.#endEditing.splice(0)) resolve();
  }

  before(nth: number, act: () => unknown): void {
    this.#visits.push({ left: nth - 1, act });
  }

  release(): void {
    for (const send of this.#keptBack.splice(0)) send();
  }

  #send({ id }: Request, answer: Answer): void {
    const body = JSON.stringify(answer);
    const size = sizeOf(body);
    this.meter.answer(size);
    // What the request did stays done.
    const carried = size > PAYLOAD_LIMIT ? JSON.stringify(refused(tooLong("Response"))) : body;
    this.bridge.answer(id, carried);
  }

  async #answer(
    { message }: Request,
    cleanup: boolean,
  ): Promise<{ answer: Answer; keptBack: boolean }> {
    let fault: RequestFault | null = null;
    try {
      if (!cleanup) {
        await this.#visit();
        fault = this.faults.ofRequest();
      }
      const answer = await this.#carryOut(message.body, fault);
      return { answer, keptBack: fault?.error === null };
    } catch (error) {
      return { answer: refused(error), keptBack: false };
    }
  }

  async #carryOut(batch: Batch, fault: RequestFault | null): Promise<Answer> {
    if (fault?.actions === 0) return refused(fault.error ?? ABORTED);
    const dispatch = new Dispatch(this.open(), batch);
    if (!fault) return dispatch.run();
    const { actions, error } = fault;
    // Done, and only the answer is late: that answer tells the truth.
    if (error === null && actions >= batch.Actions.length) return dispatch.run();
    return dispatch.run({ actions, error: error ?? ABORTED });
  }

  async #visit(): Promise<void> {
    const due = this.#visits.filter(({ left }) => left === 0);
    this.#visits = this.#visits.filter(({ left }) => left > 0);
    for (const visit of this.#visits) visit.left -= 1;
    for (const { act } of due) await act();
  }

  /** Holds the request, and all behind it, until the person has left the cell. */
  async #endOfEdit(): Promise<void> {
    if (!this.#editing) return;
    await new Promise<void>((resolve) => {
      this.#endEditing.push(resolve);
    });
  }
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const refused = (error: unknown): Answer => ({ Results: [], TraceIds: [], ...failed(error) });
