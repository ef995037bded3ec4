import type { OpinionRule } from "../../check/review/opinion";
import { STATE_NAMES } from "../../check/review/state";
import { SEVERITY_NAMES } from "../../check/rules/severity";
import { placeLines } from "./opinion-words";
import type { TextSheet } from "./xlsx-sheet";

const COLUMNS: TextSheet["columns"] = [
  { heading: "序号", width: 5, centred: true },
  { heading: "级别", width: 7, centred: true },
  { heading: "规则", width: 11 },
  { heading: "位置", width: 18 },
  { heading: "情况", width: 24 },
  { heading: "处理意见", width: 20 },
  { heading: "修改建议", width: 44 },
  { heading: "状态", width: 8, centred: true },
  { heading: "说明", width: 14 },
  { heading: "日期", width: 11, centred: true },
];

/** Every finding of an opinion as a row of a sheet. */
export function findingsTable(rules: readonly OpinionRule[]): Pick<TextSheet, "columns" | "rows"> {
  const rows = rules.flatMap((rule) =>
    rule.findings.map((finding) => {
      const { number, sentence, advice, repairs, state, justification, earlier } = finding;
      return [
        number,
        SEVERITY_NAMES[rule.severity],
        rule.title,
        placeLines(finding).join("\n"),
        sentence,
        advice,
        repairs.join("\n"),
        STATE_NAMES[state],
        justification?.reason ?? (earlier === null ? "" : `原说明：${earlier.reason}`),
        (justification ?? earlier)?.date ?? "",
      ];
    }),
  );
  return { columns: COLUMNS, rows };
}
