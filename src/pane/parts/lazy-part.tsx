import type { ComponentType, ReactElement, ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import { ErrorBoundary } from "./error-boundary";

interface LazyPartProps<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Shown until the part is there. */
  readonly waiting?: ReactNode;
  /** What else can be done when it cannot be shown. */
  readonly otherwise?: ReactNode;
}

/** Makes the part anew each time it is mounted, so that 重试 asks for its code again. */
function Loaded<Props extends object>({ load, props, waiting }: LazyPartProps<Props>) {
  const [Part] = useState(() => lazy(async () => ({ default: await load() })));
  return (
    <Suspense fallback={waiting ?? null}>
      <Part {...props} />
    </Suspense>
  );
}

/** A part of the screen that is no part of the first load. */
export function LazyPart<Props extends object>(part: LazyPartProps<Props>): ReactElement {
  return (
    <ErrorBoundary otherwise={part.otherwise}>
      <Loaded {...part} />
    </ErrorBoundary>
  );
}
