import type { ComponentType, ReactElement, ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import { ErrorBoundary } from "./error-boundary";

/** The code of a part of the screen that is no part of the first load. */
export interface LaterPart<Props extends object> {
  /** Null until it is there. */
  readonly loaded: () => ComponentType<Props> | null;
  readonly load: () => Promise<ComponentType<Props>>;
}

/** Remembers what was loaded: what was shown once, or fetched ahead, is there at once. */
export function laterPart<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
): LaterPart<Props> {
  let part: ComponentType<Props> | null = null;
  return {
    loaded: () => part,
    load: async () => (part ??= await fetchCode()),
  };
}

interface LazyPartProps<Props extends object> {
  readonly part: LaterPart<Props>;
  readonly props: Props;
  /** Shown until the part is there. */
  readonly waiting?: ReactNode;
  /** What else can be done when it cannot be shown. */
  readonly otherwise?: ReactNode;
}

/** Decides anew each time it is mounted, so that 重试 asks for missing code again. */
function Loaded<Props extends object>({ part, props, waiting }: LazyPartProps<Props>) {
  const [Part] = useState<ComponentType<Props>>(
    () => part.loaded() ?? lazy(async () => ({ default: await part.load() })),
  );
  return (
    <Suspense fallback={waiting ?? null}>
      <Part {...props} />
    </Suspense>
  );
}

/** A part of the screen that is no part of the first load. */
export function LazyPart<Props extends object>(lazyPart: LazyPartProps<Props>): ReactElement {
  return (
    <ErrorBoundary otherwise={lazyPart.otherwise}>
      <Loaded {...lazyPart} />
    </ErrorBoundary>
  );
}
