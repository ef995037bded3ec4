import type { Dispatch } from "react";
import type { RibbonNews } from "../excel/ribbon";
import type { Completed } from "../actions/commands";
import type { PaneEvent } from "../actions/state";

const KIND_OF = { insertTables: "insert", checkReport: "check", clearMarks: "clear" } as const;

/** Shows in the pane what a ribbon button does: the same as the pane's own button. */
export function hear(news: RibbonNews, dispatch: Dispatch<PaneEvent>): void {
  const tell = (completed: Completed): void => dispatch({ type: "completed", completed });
  switch (news.kind) {
    case "started":
      dispatch({ type: "tab", tab: news.button === "insertTables" ? "fill" : "check" });
      dispatch({ type: "started", kind: KIND_OF[news.button] });
      return;
    case "refused":
      dispatch({ type: "failed", command: null, sentence: news.sentence });
      return;
    case "profile-missing":
      dispatch({ type: "incomplete" });
      return;
    case "inserted": {
      const { request, result } = news;
      tell({ kind: "insert", command: { kind: "insert", request, fill: null }, result });
      return;
    }
    case "checked":
      tell({ kind: "check", command: { kind: "check" }, result: news.result });
      return;
    case "cleared":
      tell({ kind: "clear", command: { kind: "clear" }, result: news.result });
  }
}
