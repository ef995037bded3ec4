import type { TableKey } from "../../../report/form";
import { onTable } from "../found";
import type { Found } from "../found";
import { LABELS, TABLES } from "../need";
import { rule } from "../rule";
import { quoted } from "../words";
import { ARTICLE_50 } from "./sources";

interface LabelFound extends Found {
  readonly table: TableKey;
  readonly expected: string;
  readonly actual: string;
  /** Where the label stands, when it came from a workbook. */
  readonly address: string | null;
  /** Its number, from 0, among the labels of the table that read alike and changed alike. */
  readonly repeat: number;
}

export const labelChanged = rule({
  code: "label-changed",
  severity: "explain",
  title: "表格文字改动",
  text: "表格里印好的文字与统一格式一致。",
  advice: "改回统一格式的文字；确需保留的，写明原因。",
  source: ARTICLE_50,
  needs: [TABLES, LABELS],
  find: ({ sheet }): LabelFound[] => {
    // Table four prints each outcome three times.
    const alike = new Map<string, number>();
    return (sheet?.changedLabels ?? []).map(({ table, expected, found: actual, address }) => {
      const words = JSON.stringify([table, expected, actual]);
      const repeat = alike.get(words) ?? 0;
      alike.set(words, repeat + 1);
      const found = { ...onTable(table), expected, actual };
      return { ...found, table, address: address ?? null, repeat };
    });
  },
  says: ({ expected, actual }) =>
    actual.trim() === ""
      ? `表格文字${quoted(expected)}不见了。`
      : `表格文字${quoted(expected)}变成了${quoted(actual)}。`,
  offers: ({ expected, actual, address }) =>
    address === null
      ? []
      : [{ kind: "relabel", label: "改回", address, from: actual, to: expected }],
  restsOn: ({ actual }) => [actual],
  part: ({ expected, repeat }) => (repeat === 0 ? [expected] : [expected, String(repeat)]),
  address: ({ address }) => address,
});
