import type { Session } from "../../src/actions/session";

/** What the pane says after something was pressed. */
export interface Told {
  readonly errors: readonly string[];
  /** What else it says; an error has no place among it. */
  readonly others: readonly string[];
}

export function toldBy(session: Session): Told {
  const { notices, liveFailure, question, running } = session.state();
  const told = Object.values(notices).flatMap((notice) => (notice === null ? [] : [notice]));
  const texts = (isError: boolean): readonly string[] =>
    told.filter(({ tone }) => (tone === "error") === isError).flatMap(({ text }) => text);
  return {
    errors: [...texts(true), ...(liveFailure === null ? [] : [liveFailure])],
    others: [
      ...texts(false),
      ...(question === null ? [] : [`asks ${question.kind}`]),
      ...(running === null ? [] : [`still ${running}`]),
    ],
  };
}
