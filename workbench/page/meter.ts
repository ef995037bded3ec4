import type { RequestFigures, Requests } from "../host/seam";

const NOTHING: RequestFigures = {
  syncs: 0,
  bytes: 0,
  highestApiSet: "",
  clearsUndo: [],
  largestAnswer: 0,
};

/** Figures of the last user action, beside those that a test collects over several actions. */
export interface ActionMeter {
  /** What was asked for since the last `requests.reset()`, over all actions. */
  requests: Requests;
  /** A user's action begins: its figures start at zero. */
  begin(): void;
  /** Figures of the action that began last. */
  current(): RequestFigures;
}

/** Splits the host's one count by user actions. */
export function createActionMeter(host: Requests): ActionMeter {
  let earlier = NOTHING;
  const requests = Object.assign((): RequestFigures => sum(earlier, host()), {
    reset(): void {
      earlier = NOTHING;
      host.reset();
    },
  });
  return {
    requests,
    begin() {
      earlier = sum(earlier, host());
      host.reset();
    },
    current: () => host(),
  };
}

function sum(one: RequestFigures, other: RequestFigures): RequestFigures {
  return {
    syncs: one.syncs + other.syncs,
    bytes: one.bytes + other.bytes,
    highestApiSet: higher(one.highestApiSet, other.highestApiSet),
    clearsUndo: [...new Set([...one.clearsUndo, ...other.clearsUndo])],
    largestAnswer: Math.max(one.largestAnswer, other.largestAnswer),
  };
}

/** The higher one of two sets such as `ExcelApi 1.9` and `ExcelApi 1.10`. */
function higher(one: string, other: string): string {
  const minor = (set: string): number => Number(/\.(\d+)$/.exec(set)?.[1] ?? -1);
  return minor(other) > minor(one) ? other : one;
}
