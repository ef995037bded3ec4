import type { Fault } from "../../workbench/host";

/** What Office.js reports; every one can come at every request. */
const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "Conflict",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "UnsupportedOperation",
] as const;

/** At most so many places are tried at which a request breaks off half-way. */
const POINTS = 10;

/** One way in which a request goes wrong. */
export interface Way {
  readonly name: string;
  readonly fault: Omit<Fault, "after" | "member">;
  /** Nobody answers: only the add-in itself can end that. */
  readonly isSilent: boolean;
}

const code = (at: number): string => CODES[at % CODES.length] ?? CODES[0];

const refused = (at: number): Way => ({
  name: code(at),
  fault: { code: code(at) },
  isSilent: false,
});

/** Half done; the code changes from place to place, so that every one comes at some. */
const partial = (done: number, at: number): Way => ({
  name: `${code(at)} after ${done} actions`,
  fault: { code: code(at), done },
  isSilent: false,
});

const doneButRefused = (at: number): Way => ({
  name: `${code(at)} after all was done`,
  fault: { code: code(at), done: "all" },
  isSilent: false,
});

const NEVER: Way = { name: "no answer", fault: { code: null }, isSilent: true };
const LOST: Way = { name: "answer lost", fault: { code: null, done: "all" }, isSilent: true };

/** Where a request of so many actions breaks off: everywhere, or in even steps. */
function points(actions: number): readonly number[] {
  const inner = actions - 1;
  if (inner <= POINTS) return Array.from({ length: Math.max(inner, 0) }, (_, at) => at + 1);
  return Array.from({ length: POINTS }, (_, at) => Math.round(((at + 1) * inner) / (POINTS + 1)));
}

/** Every way in which a request of so many actions goes wrong. */
export function allWays(actions: number): readonly Way[] {
  return [
    ...CODES.map((_, at) => refused(at)),
    ...points(actions).map((done, at) => partial(done, at + actions)),
    doneButRefused(actions),
    NEVER,
    LOST,
  ];
}

/**
 * A sample of them: two of the kinds at one request, two others at the next, codes and places in turn.
 * @param nth Which request it is, counted through the whole matrix.
 */
export function someWays(actions: number, nth: number): readonly Way[] {
  const places = points(actions);
  const done = places[nth % Math.max(places.length, 1)];
  const half = done === undefined ? [] : [partial(done, nth)];
  const turns = [
    [refused(nth), NEVER],
    [...half, doneButRefused(nth)],
    [refused(nth), LOST],
  ];
  return turns[nth % turns.length] ?? [];
}
