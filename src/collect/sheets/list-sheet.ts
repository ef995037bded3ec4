import type { Desk } from "../desk";
import { CATEGORIES, CATEGORY_KEYS } from "../unit";
import { frameLine } from "./frame-line";
import type { DeskColumn, DeskSheet } from "./sheet";

const COLUMNS: readonly DeskColumn[] = [
  { heading: "单位名称", width: 28, isOwn: true },
  { heading: "别名", width: 22, isOwn: true },
  {
    ...{ heading: "类别", width: 11, isOwn: true },
    choices: CATEGORY_KEYS.map((key) => CATEGORIES[key]),
  },
  { heading: "是否计入", width: 10, isOwn: true, choices: ["是", "否"] },
  { heading: "联系人", width: 12, isOwn: true },
  { heading: "电话", width: 16, isOwn: true },
  { heading: "备注", width: 30, isOwn: true },
];

/** 单位名单: the officer's own, first filled in with what was pasted. */
export function listSheet({ frame, units }: Pick<Desk, "frame" | "units">): DeskSheet {
  return {
    key: "list",
    title: "单位名单",
    notes: [frameLine(frame)],
    columns: COLUMNS,
    rows: units.map(({ name, aliases, category, counted, contact, phone, note }) => [
      name,
      aliases.join("、"),
      CATEGORIES[category],
      counted ? "是" : "否",
      contact,
      phone,
      note,
    ]),
    frozenColumns: 1,
    frozenRows: 0,
  };
}
