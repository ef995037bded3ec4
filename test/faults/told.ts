import type { Press } from "../../src/actions/action";
import type { Session } from "../../src/actions/session";
import type { Notice } from "../../src/actions/state";

/** What the pane says after something was pressed. */
export interface Told {
  readonly errors: readonly string[];
  /** What else it says; an error has no place among it. */
  readonly others: readonly string[];
}

/** 重试, where the pane offers it. */
export function retryOf(session: Session): Press | null {
  const told: readonly (Notice | null)[] = Object.values(session.state().notices);
  return told.flatMap((notice) => notice?.retry ?? [])[0] ?? null;
}

export function toldBy(session: Session): Told {
  const { notices, liveFailure, question, running } = session.state();
  const told = Object.values(notices).flatMap((notice) => (notice === null ? [] : [notice]));
  const texts = (isError: boolean): readonly string[] =>
    told
      .filter(({ tone }) => (tone === "error") === isError)
      .flatMap(({ text, lines = [] }) => [text, ...lines]);
  return {
    errors: [...texts(true), ...(liveFailure === null ? [] : [liveFailure])],
    others: [
      ...texts(false),
      ...(question === null ? [] : [`asks ${question.kind}`]),
      ...(running === null ? [] : [`still ${running}`]),
    ],
  };
}
