import type { Attempt } from "./attempt";
import type { CheckOutcome, InsertOutcome, InsertRequest } from "./contract";

/** The functions that the manifest's ribbon buttons run. */
export type RibbonButton = "insertTables" | "checkReport" | "clearMarks";

/** What a ribbon button does, told to the pane, which stands in the same page. */
export type RibbonNews =
  | { readonly kind: "started"; readonly button: RibbonButton }
  | { readonly kind: "refused"; readonly sentence: string }
  /** 插入表格 needs unit and year first: the pane shows where they are typed. */
  | { readonly kind: "profile-missing" }
  | {
      readonly kind: "inserted";
      readonly request: InsertRequest;
      readonly result: Attempt<InsertOutcome>;
    }
  | { readonly kind: "checked"; readonly result: Attempt<CheckOutcome> }
  | { readonly kind: "cleared"; readonly result: Attempt<{ readonly cleared: number }> };

type Listener = (news: RibbonNews) => void;

let listener: Listener | null = null;
let untold: RibbonNews[] = [];

/** Tells the pane; what happens before the pane listens is kept for it. */
export function announce(news: RibbonNews): void {
  if (listener) listener(news);
  else untold.push(news);
}

/** The pane listens, and is told at once what it missed; the result ends that. */
export function onRibbon(next: Listener): () => void {
  listener = next;
  const missed = untold;
  untold = [];
  for (const news of missed) next(news);
  return () => {
    if (listener === next) listener = null;
  };
}
