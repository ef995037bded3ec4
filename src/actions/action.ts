import type { Attempt } from "../excel/contract/attempt";
import type { Services } from "./services";
import type { PaneState, Tab } from "./state";

/** What pressing a button does, ready to be done: by the pane, the ribbon or a retry alike. */
export interface Press {
  readonly name: string;
  /** Tells the same wish from another: a second click on a button asks for nothing new. */
  readonly key: string;
  /** Words while it runs: 正在审核…. */
  readonly busy: string;
  /** Whether it waits for its turn: what writes or reads a source does, what only looks does not. */
  readonly alone: boolean;
  /** The tab that tells what came of it; null: the one that is shown. */
  readonly tab: Tab | null;
  /** Whether doing the same once more can help where it failed. */
  readonly retries: boolean;
  readonly run: (services: Services, state: () => PaneState) => Promise<Attempt<Outcome>>;
  /** What changes in the pane when it was refused, beside the message. */
  readonly refused: (state: PaneState, sentence: string) => PaneState;
}

/** What a press came to: what changes in the pane, and what follows by itself. */
export interface Outcome {
  readonly apply: (state: PaneState) => PaneState;
  readonly after: readonly Press[];
}

interface ActionSpec<Input, Result> {
  readonly name: string;
  readonly busy: string;
  readonly tab: Tab | null;
  readonly alone?: false;
  readonly retries?: false;
  /** @param state What the pane shows now: what was typed meanwhile is in it. */
  readonly run: (
    services: Services,
    input: Input,
    state: () => PaneState,
  ) => Promise<Attempt<Result>>;
  readonly done: (state: PaneState, result: Result, input: Input) => PaneState;
  readonly after?: (result: Result, input: Input) => readonly Press[];
  readonly refused?: (state: PaneState, sentence: string, input: Input) => PaneState;
}

/** What a button does, as one thing: its name, its words, what it runs and what comes of it. */
export type Action<Input> = (input: Input) => Press;

/** Makes an action of what is written down about it. */
export function action<Input, Result>(spec: ActionSpec<Input, Result>): Action<Input> {
  const { name, busy, tab, alone = true, retries = true, run, done, after, refused } = spec;
  return (input) => ({
    ...{ name, busy, tab, alone, retries },
    key: `${name} ${JSON.stringify(input)}`,
    refused: (state, sentence) => refused?.(state, sentence, input) ?? state,
    run: async (services, state) => {
      const attempt = await run(services, input, state);
      if (!attempt.ok) return attempt;
      const { value } = attempt;
      return {
        ok: true,
        value: {
          apply: (pane) => done(pane, value, input),
          after: after?.(value, input) ?? [],
        },
      };
    },
  });
}

type PlainSpec<Result> = Omit<ActionSpec<null, Result>, "run" | "done" | "after"> & {
  readonly run: (services: Services, state: () => PaneState) => Promise<Attempt<Result>>;
  readonly done: (state: PaneState, result: Result) => PaneState;
  readonly after?: (result: Result) => readonly Press[];
};

/** An action that needs nothing to be told: 审核, 清除标记. */
export function plainAction<Result>(spec: PlainSpec<Result>): () => Press {
  const press = action<null, Result>({
    ...spec,
    run: (services, _input, state) => spec.run(services, state),
  });
  return () => press(null);
}
