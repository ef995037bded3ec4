import fc from "fast-check";
import type { Change, Repair } from "../../../src/check/repair/repair";
import { wayWords } from "../../../src/check/repair/way-words";
import { placeInTable } from "../../../src/check/repair/words";
import { LAYOUTS } from "../../../src/report/formats";
import type { CellValue } from "../../../src/report/cell";
import { cell, fixture } from "../reports";
import { found } from "./told";

type Changed = readonly [id: string, from: CellValue, to: number];

const way = (...changes: readonly Changed[]): Repair => ({
  changes: changes.map(([id, from, to]) => ({ cell: cell(id), from, to, reason: "打错一位" })),
  resolves: 1,
  reason: "打错一位",
  cost: 1,
});

const sentences = (...ways: readonly Repair[]): readonly string[] =>
  wayWords(ways).map(({ sentence }) => sentence);

/** A row of table three in a column, and the total that follows from it. */
const both = (row: string, from: CellValue, to: number, column = "naturalPerson"): Changed[] => [
  [`requests.${row}.${column}`, from, to],
  [`requests.${row}.total`, Number(from), to],
];

describe("a way of putting findings right is told in one plain sentence", () => {
  it("朝阳镇 2023: the three applications are new, carried in, or never were", () => {
    const [explanation] = found(fixture("chaoyang-2023"));
    expect(explanation?.equal).toBe(3);
    expect([...sentences(...(explanation?.repairs ?? []))].sort()).toEqual(
      ["这 3 件是今年新收的", "这 3 件是上年结转来的", "其实没有这 3 件"].sort(),
    );
  });

  it.each<[string, readonly Changed[]]>([
    ["今年新收少填了 2 件", both("received", 5, 7)],
    ["上年结转多填了 2 件", both("carriedIn", 5, 3)],
    ["结转下年度少填了 4 件", both("carriedOut", null, 4)],
    ["（一）予以公开少填了 3 件", [...both("granted", 1, 4), ...both("resultsTotal", 1, 4)]],
    ["（一）予以公开多填了 3 件", both("granted", 4, 1)],
    ["其实没有这 4 件", both("granted", 4, 0)],
    ["（七）总计少填了 3 件", both("resultsTotal", "１", 4)],
    ["有 2 件今年新收的，结转到了下年度", [...both("received", 0, 2), ...both("carriedOut", 0, 2)]],
    [
      "有 2 件上年结转来的，又结转到了下年度",
      [...both("carriedIn", 0, 2), ...both("carriedOut", 0, 2)],
    ],
    [
      "今年新收少填了 2 件，上年结转多填了 2 件",
      [...both("received", 3, 5), ...both("carriedIn", 4, 2)],
    ],
    [
      "“本年制发件数”和“本年废止件数”填反了",
      [
        ["disclosure.regulations.issued", 2, 7],
        ["disclosure.regulations.repealed", 7, 2],
      ],
    ],
    [
      "“（一）予以公开”和“（七）总计”填反了",
      [
        ["requests.granted.business", 2, 7],
        ["requests.resultsTotal.business", 7, 2],
      ],
    ],
  ])("%s", (sentence, changes) => {
    expect(wayWords([way(...changes)])).toEqual([{ sentence, namesCells: false }]);
  });

  it("names the one cell that it changes, with what stands there, but not the table again", () => {
    expect(wayWords([way(["requests.granted.business", 1, 2])])).toEqual([
      { sentence: "商业企业 · （一）予以公开 应为 2（现为 1，打错一位）", namesCells: true },
    ]);
  });

  it("names the columns where the ways are about different ones", () => {
    const ways = ["naturalPerson", "business"].map((column) =>
      way(...both("received", 1, 3, column), ...both("resultsTotal", 1, 3, column)),
    );
    expect(sentences(...ways)).toEqual([
      "这 2 件是今年新收的（自然人）",
      "这 2 件是今年新收的（商业企业）",
    ]);
  });

  it("names the cells where there is no plain word: no numbers, another table, too much at once", () => {
    const ways = [
      way(...both("received", "约3", 5)),
      way(
        ["proceedings.reconsideration.upheld", 1, 2],
        ["proceedings.reconsideration.total", 4, 5],
      ),
      way(
        ["requests.received.business", 1, 2],
        ["requests.granted.business", 1, 2],
        ["requests.carriedOut.business", 5, 2],
      ),
    ];
    expect(wayWords(ways).map(({ namesCells }) => namesCells)).toEqual([true, true, true]);
    expect(sentences(...ways)[1]).toBe("行政复议 · 结果维持 应为 2，行政复议 · 总计 应为 5");
  });
});

/** Cells that are often changed together, and few numbers: ways that could be told alike. */
const CELLS = LAYOUTS["2021"].requests.cells
  .map(({ key }) => key)
  .filter(({ column }) => ["naturalPerson", "business", "total"].includes(column))
  .concat(LAYOUTS["2021"].proceedings.cells.slice(0, 6).map(({ key }) => key));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.nat(4),
  fc.constant(null),
  fc.constantFrom("３", "约3"),
);
const oneChange: fc.Arbitrary<Change> = fc.record({
  cell: fc.constantFrom(...CELLS),
  from: value,
  to: fc.nat(4),
  reason: fc.constant("打错一位"),
});
const changesOf = (changes: readonly Change[]): string =>
  changes
    .map(({ cell: { table, row, column }, to }) => `${table}.${row}.${column}=${to}`)
    .sort()
    .join();
const anyWay: fc.Arbitrary<Repair> = fc
  .uniqueArray(oneChange, {
    minLength: 1,
    maxLength: 4,
    selector: ({ cell: c }) => `${c.table}.${c.row}.${c.column}`,
  })
  .map((changes) => ({ changes, resolves: 1, reason: "", cost: 1 }));

describe("whatever the ways of a group are", () => {
  const group = fc.uniqueArray(anyWay, {
    minLength: 2,
    maxLength: 6,
    selector: ({ changes }) => changesOf(changes),
  });

  it("no two are told alike, and each has a plain sentence or names every cell", () => {
    fc.assert(
      fc.property(group, (ways) => {
        const words = wayWords(ways);
        expect(new Set(words.map(({ sentence }) => sentence)).size).toBe(ways.length);
        words.forEach(({ sentence, namesCells }, at) => {
          expect(sentence).not.toMatch(/undefined|NaN|-\d/);
          if (!namesCells) return;
          for (const { cell: one, to } of ways[at]?.changes ?? []) {
            expect(sentence).toContain(`${placeInTable(one)} 应为 ${to}`);
          }
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it("how many applications a sentence speaks of is how far its rows move", () => {
    fc.assert(
      fc.property(anyWay, (one) => {
        const [words] = wayWords([one]);
        const said = /(少|多)填了 (\d+) 件/.exec(words?.sentence ?? "");
        if (said === null || /，/.test(words?.sentence ?? "")) return;
        const own = one.changes.filter(({ cell: { column } }) => column !== "total");
        const moved = (own.length > 0 ? own : one.changes)
          .filter(
            ({ cell: { row } }) => row !== "resultsTotal" || words?.sentence.startsWith("（七）"),
          )
          .map(({ from, to }) => to - Number(from === "３" ? 3 : from))
          .reduce((sum, move) => sum + move, 0);
        expect([said[1], Number(said[2])]).toEqual([moved > 0 ? "少" : "多", Math.abs(moved)]);
      }),
      { numRuns: 2_000 },
    );
  });
});
