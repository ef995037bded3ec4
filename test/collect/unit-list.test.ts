import { readUnitListFile } from "../../src/collect/unit-list-file";
import { readUnitList } from "../../src/collect/unit-list";

const lines = (text: string): readonly (readonly string[])[] =>
  text.split("\n").map((line) => [line]);

describe("单位名单", () => {
  it("has its headings in any order, under a title, in the words that offices use", () => {
    const { units, problems } = readUnitList([
      ["固镇县单位名单", "", "", "", ""],
      ["电话", "是否计入", "单位", "简称/别名", "单位类别"],
      ["0552", "√", "县教育局", "教育局；县教体局", "县直部门"],
      ["", "×", "县教研室", "", "部门"],
      ["", "", "", "", ""],
    ]);
    expect(problems).toEqual([]);
    expect(units).toMatchObject([
      {
        name: "县教育局",
        aliases: ["教育局", "县教体局"],
        category: "department",
        counted: true,
        phone: "0552",
      },
      { name: "县教研室", counted: false, category: "department" },
    ]);
  });

  it.each(["城关镇、老城镇", "城关镇,老城镇", "城关镇；老城镇", "城关镇/老城镇", "城关镇\n老城镇"])(
    "aliases are separated as people do: %j",
    (aliases) => {
      const { units } = readUnitList([
        ["单位名称", "别名"],
        ["某镇", aliases],
      ]);
      expect(units[0]?.aliases).toEqual(["城关镇", "老城镇"]);
    },
  );

  it("is a plain list of one name a line, numbered or not", () => {
    const { units } = readUnitList(
      lines("固镇县单位名单\n1. 城关镇\n\n2、任桥镇\n（3）县财政局\n县档案馆"),
    );
    expect(units.map(({ name }) => name)).toEqual(["城关镇", "任桥镇", "县财政局", "县档案馆"]);
  });

  it("tells the category by the name where none is written, and says so", () => {
    const { units, notes } = readUnitList(
      lines("固镇县人民政府办公室\n城关镇\n谷阳街道办事处\n县财政局\n县城投公司\n某协调小组"),
      "固镇县人民政府",
    );
    expect(units.map(({ category }) => category)).toEqual([
      ...["own", "township", "township", "department", "department", "other"],
    ]);
    expect(notes).toContain("没有写类别，按单位名称列为“乡镇街道”：城关镇、谷阳街道办事处。");
  });

  it("names both rows of a name or an alias that stands twice", () => {
    const { units, problems } = readUnitList([
      ["单位名称", "别名"],
      ["城关镇", "任桥镇"],
      ["任桥镇", "石湖乡"],
      ["城 关镇", ""],
      ["濠城镇", "石湖乡"],
    ]);
    expect(units.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["城关镇", []],
      ["任桥镇", ["石湖乡"]],
      ["濠城镇", []],
    ]);
    expect(problems).toEqual([
      "第 2 行“城关镇”的别名“任桥镇”，第 3 行已经用了，没有读入这个别名。",
      "“城 关镇”在第 2 行和第 4 行都有，只读入了第 2 行。请删去一行，或者改成不同的名称。",
      "第 5 行“濠城镇”的别名“石湖乡”，第 3 行已经用了，没有读入这个别名。",
    ]);
  });

  it("does not guess at a category or a 是否计入 that it does not know", () => {
    const { units, problems } = readUnitList([
      ["单位名称", "类别", "是否计入"],
      ["城关镇", "甲类", "待定"],
    ]);
    expect(units).toMatchObject([{ category: "other", counted: true }]);
    expect(problems).toHaveLength(2);
  });

  it("comes as .txt, and as .csv with quoted cells in GB18030 or UTF-8", async () => {
    const bytes = new TextEncoder().encode('单位名称,别名,类别\r\n城关镇,"城关,老城",乡镇街道\r\n');
    expect(await readUnitListFile("名单.csv", bytes)).toMatchObject({
      ok: true,
      list: { units: [{ name: "城关镇", aliases: ["城关", "老城"], category: "township" }] },
    });
    expect(
      await readUnitListFile("名单.txt", new TextEncoder().encode("城关镇\n任桥镇")),
    ).toMatchObject({
      list: { units: [{ name: "城关镇" }, { name: "任桥镇" }] },
    });
    expect(await readUnitListFile("名单.txt", new TextEncoder().encode("  \n"))).toMatchObject({
      ok: false,
    });
  });
});
