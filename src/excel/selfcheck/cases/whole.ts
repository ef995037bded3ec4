import { TABLE_KEYS } from "../../../report/form";
import { TABLE_NAMES } from "../../../report/names";
import { readReport } from "../../reading/read";
import { insertTables } from "../../tables/insert";
import { atMost, fact } from "../case";
import type { Bench, SelfCheckCase } from "../case";

/** These take a while where Excel is slow: how long is what they tell, in milliseconds. */
const LONG = 60_000;

/** A unit that is none. */
const PROFILE = { organisation: "自检", year: 2025, level: null } as const;

const SHEETS = {
  disclosure: "自检 表二",
  requests: "自检 表三",
  proceedings: "自检 表四",
} as const;

/** Runs something, and measures it: seconds, and how often a request was sent. */
async function measured<T>(
  context: Excel.RequestContext,
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly seconds: number; readonly requests: number }> {
  const send = context.sync.bind(context);
  let requests = 0;
  context.sync = (through) => {
    requests += 1;
    return send(through);
  };
  const began = performance.now();
  try {
    const value = await act();
    return { value, requests, seconds: Math.round((performance.now() - began) / 100) / 10 };
  } finally {
    context.sync = send;
  }
}

async function insert({ context, adopt, freeName }: Bench) {
  const sheetNames = {
    disclosure: freeName(SHEETS.disclosure),
    requests: freeName(SHEETS.requests),
    proceedings: freeName(SHEETS.proceedings),
  };
  const request = {
    profile: PROFILE,
    format: "2021",
    tables: TABLE_KEYS,
    totals: "formulas",
  } as const;
  const { value, seconds, requests } = await measured(context, () =>
    insertTables(context, { ...request, sheetNames }),
  );
  const inserted = value.kind === "inserted" ? value.sheets : [];
  await adopt(inserted.map(({ sheet }) => sheet));
  return { tables: inserted.map(({ table }) => TABLE_NAMES[table].short), seconds, requests };
}

/** The add-in's own functions from end to end, with the time they take. */
export const wholeCases: readonly SelfCheckCase[] = [
  {
    id: "whole-insert",
    title: "插入三张表用时",
    where: ["插入"],
    limit: LONG,
    expected: "三张表插入成功，不超过 30 秒",
    async run(bench) {
      const { tables, seconds, requests } = await insert(bench);
      return [
        fact("插入", ["表二", "表三", "表四"], tables),
        atMost("用时", 30, seconds, "秒"),
        atMost("请求", 6, requests, "次"),
      ];
    },
  },
  {
    id: "whole-read",
    title: "审核读表用时",
    where: ["审核"],
    limit: LONG,
    expected: "插入的三张表都按名称读到，印好的文字一处不差，不超过 15 秒",
    async run({ context }) {
      const { value, seconds, requests } = await measured(context, () => readReport(context, true));
      const found = value.tables.map(({ layout, foundBy }) => [
        TABLE_NAMES[layout.key].short,
        foundBy === "name",
      ]);
      const expected = [
        ["表二", true],
        ["表三", true],
        ["表四", true],
      ];
      return [
        fact("按名称读到", expected, found),
        fact("改动的文字", 0, value.sheetFacts.changedLabels.length),
        atMost("用时", 15, seconds, "秒"),
        atMost("请求", 3, requests, "次"),
      ];
    },
  },
];
