import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";

/** So many are shown at once: a thousand cards keep the pane busy for seconds. */
export const FEW = 50;

/** The first of a list, and the button that shows more of it; null where all are shown. */
interface Few<Item> {
  readonly shown: readonly Item[];
  readonly more: ReactElement | null;
}

/** Shows a long list a few at a time; how many there are is always said. */
export function useFew<Item>(items: readonly Item[]): Few<Item> {
  const [count, setCount] = useState(FEW);
  const left = items.length - count;
  if (left <= 0) return { shown: items, more: null };
  return {
    shown: items.slice(0, count),
    more: (
      <div className="actions">
        <Button size="small" onClick={() => setCount(count + FEW)}>
          {`再显示 ${Math.min(left, FEW)} 处（还有 ${left} 处没有列出）`}
        </Button>
      </div>
    ),
  };
}
