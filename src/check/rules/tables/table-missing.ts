import { TABLE_KEYS } from "../../../report/form";
import { TABLE_NAMES } from "../../../report/names";
import { onTable } from "../found";
import { rule } from "../rule";
import { ARTICLE_50 } from "./sources";

export const tableMissing = rule({
  code: "table-missing",
  severity: "error",
  title: "缺少表格",
  text: "表二、表三、表四都要有。",
  advice: "补上这张表，没有发生的事项填 0。",
  source: ARTICLE_50,
  needs: [],
  find: ({ report }) =>
    TABLE_KEYS.filter((table) => report[table] === null).map((missing) => ({
      ...onTable(missing),
      missing,
    })),
  says: ({ missing }) => `没有这张表（${TABLE_NAMES[missing].title}）。`,
  offers: ({ missing }, { sheet }) =>
    sheet?.headings === undefined
      ? []
      : [{ kind: "insert", label: `插入${TABLE_NAMES[missing].short}`, table: missing }],
});
