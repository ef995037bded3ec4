import { assemble } from "../../src/exchange/assemble";
import { readFile } from "../../src/exchange/read-file";
import { cellId } from "../../src/report/cell";
import type { CellValue } from "../../src/report/cell";
import { dueYear } from "../../src/report/formats";
import type { Report } from "../../src/report/model";
import { opened, written } from "./reports";
import { writeText } from "./write-text";

const report = written("chaoyang-2023");

const readText = async (text: string) =>
  opened(await readFile("年报.txt", new TextEncoder().encode(text)));

/** The tables of a report without the words around them. */
const tablesAlone = (of: Report): string =>
  writeText(of, "rows")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .join("\n");

describe("the report that is made of what was imported", () => {
  it("takes what a person says before what the source says", async () => {
    const imported = await readText(writeText(report, "rows"));
    const cell = { table: "requests", row: "granted", column: "total" } as const;
    const corrections = new Map<string, CellValue>([[cellId(cell), 99]]);
    const given = { organisation: "某县", year: 2022, level: "county", corrections } as const;
    const { report: made, problems } = assemble(imported, given);
    expect(problems).toEqual([]);
    expect(made).toMatchObject({ organisation: "某县", year: 2022, level: "county" });
    expect(made.requests?.["granted"]?.["total"]).toBe(99);
    expect(made.requests?.["received"]).toEqual(report.requests?.["received"]);
  });

  it.each([
    ["shanghai-office-2019", 2020],
    ["chaoyang-2023", dueYear(new Date())],
  ] as const)(
    "of %s without a year gets the last year of its form, and says so",
    async (name, year) => {
      const { report: made, problems } = assemble(await readText(tablesAlone(written(name))), {});
      expect(made.year).toBe(year);
      expect(problems).toContain(`没有找到报告年度，暂按 ${year} 年审核。请核对并填写年度。`);
    },
  );

  it("tells of a 勾稽 note that is gone, and of a changed label", async () => {
    const text = writeText(report, "rows")
      .replace(/（本列数据的勾稽关系为[^\t]*/u, "")
      .replace("2.重复申请", "2.重复的申请");
    const { changedLabels, problems } = assemble(await readText(text), {});
    expect(problems).toEqual([]);
    expect(changedLabels).toEqual([
      { table: "requests", expected: "2.重复申请", found: "2.重复的申请" },
      {
        table: "requests",
        expected: expect.stringMatching(/^（本列数据的勾稽关系/u) as string,
        found: "",
      },
    ]);
  });

  it("lacks a table that is in doubt, and says why", async () => {
    const text = writeText(report, "rows").replace(/^\t\t2\.重复申请.*\n/mu, "");
    const { report: made, unread, problems } = assemble(await readText(text), {});
    expect(made.requests).toBeNull();
    expect(made.proceedings).toEqual(report.proceedings);
    expect(unread).toEqual(["requests"]);
    expect(problems).toEqual([expect.stringMatching(/^表三：没有找到“2\.重复申请”这一行/u)]);
  });
});
