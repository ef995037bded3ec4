import { readFileSync } from "node:fs";
import type { RecognisedDocument } from "../../src/recognise/document";
import { recogniseLines } from "../../src/recognise/lines";
import { recogniseDocument } from "../../src/recognise/recognise-document";
import { SECTION_KEYS } from "../../src/report/text";
import { describeWithShared, shared } from "../shared";

const read = (path: string): RecognisedDocument =>
  recogniseDocument(recogniseLines(readFileSync(shared("reports", path), "utf8")));

const ALL = ["一", "二", "三", "四", "五", "六"];

interface Expected {
  readonly title: string;
  readonly organisation: string | null;
  readonly year: number;
  readonly level: string | null;
  /** The numbers of the sections. */
  readonly numerals: readonly (string | null)[];
  /** Paragraphs: of the introduction, then of sections one, five and six. */
  readonly paragraphs: readonly [number, number, number, number];
  readonly tables: number;
}

const REPORTS: readonly (readonly [string, Expected])[] = [
  [
    "seeds/000_c6629078c3045d32.txt",
    {
      title: "朝阳镇政府信息公开工作年度报告",
      organisation: "朝阳镇",
      year: 2023,
      level: "township",
      numerals: ALL,
      paragraphs: [0, 10, 9, 1],
      tables: 3,
    },
  ],
  [
    "seeds/001_ed1b1beed5a36e6c.txt",
    {
      title: "2023年度政府信息公开工作年度报告",
      organisation: null,
      year: 2023,
      level: null,
      numerals: ["一", "2", "三", "四", "五", "六"],
      paragraphs: [0, 11, 1, 1],
      tables: 3,
    },
  ],
  [
    "seeds/002_0ef220f878b9b537.txt",
    {
      title: "四棵树镇政府信息公开工作2023年度报告",
      organisation: "四棵树镇",
      year: 2023,
      level: "township",
      numerals: ALL,
      paragraphs: [0, 4, 1, 1],
      tables: 3,
    },
  ],
  [
    "seeds/003_0b18766e99314691.txt",
    {
      title: "城关镇人民政府2022年政府信息公开工作年度报告",
      organisation: "城关镇人民政府",
      year: 2022,
      level: "township",
      numerals: ALL,
      paragraphs: [0, 4, 3, 1],
      tables: 3,
    },
  ],
  [
    "seeds/004_b594f5e139877aa0.txt",
    {
      title: "呼兰区白奎镇2023年政府信息公开工作年度报告",
      organisation: "呼兰区白奎镇",
      year: 2023,
      level: "township",
      numerals: ["1", "2", "3", "四", "五", "六"],
      paragraphs: [1, 10, 7, 1],
      tables: 2,
    },
  ],
  [
    "published/hongze_district_2023.txt",
    {
      title: "洪泽区人民政府2023 年政府信息公开工作年度报告",
      organisation: "洪泽区人民政府",
      year: 2023,
      level: "county",
      numerals: ALL,
      paragraphs: [1, 7, 1, 1],
      tables: 3,
    },
  ],
  [
    "published/shanghai_office_2019.txt",
    {
      title: "2019年上海市人民政府办公厅政府信息公开工作年度报告",
      organisation: "上海市人民政府办公厅",
      year: 2019,
      level: "provinceDepartment",
      numerals: ALL,
      paragraphs: [1, 10, 4, 1],
      tables: 3,
    },
  ],
  [
    "published/suqian_city_2023.txt",
    {
      title: "宿迁市2023年政府信息公开工作年度报告",
      organisation: "宿迁市",
      year: 2023,
      level: null,
      numerals: ALL,
      paragraphs: [0, 7, 5, 1],
      tables: 3,
    },
  ],
  [
    "published/suqian_city_2024.txt",
    {
      title: "宿迁市2024年政府信息公开工作年度报告",
      organisation: "宿迁市",
      year: 2024,
      level: null,
      numerals: ALL,
      paragraphs: [0, 7, 1, 1],
      tables: 3,
    },
  ],
];

describeWithShared("the documents in ../shared", () => {
  it.each(REPORTS)("%s: title, unit, year, sections and tables", (path, expected) => {
    const { text, organisation, year, level, tables } = read(path);
    expect(text.sections.map(({ key }) => key)).toEqual(SECTION_KEYS);
    const [general, , , , problems, others] = text.sections;
    expect({
      title: text.title,
      organisation,
      year,
      level,
      numerals: text.sections.map(({ heading }) => heading?.numeral ?? null),
      paragraphs: [text.introduction, ...[general, problems, others].map((s) => s?.paragraphs)].map(
        (paragraphs) => paragraphs?.length,
      ),
      tables: tables.length,
    }).toEqual(expected);
  });

  it("of the science commission: an inner 三、主动公开工作情况, no title of section five", () => {
    const { text, ...facts } = read("published/shanghai_science_commission_2024.txt");
    expect(facts).toMatchObject({ organisation: "上海市科委", year: 2024 });
    expect(text.sections.map(({ key, heading }) => `${key} ${heading?.numeral ?? ""}`)).toEqual([
      "general 一",
      "disclosure 一",
      "requests 二",
      "proceedings 三",
      "others 五",
    ]);
    expect(text.sections[0]?.paragraphs).toContain("三、主动公开工作情况");
  });

  it("keep the whole text: nothing stands beside the tables of sections two to four", () => {
    for (const [path] of REPORTS) {
      const beside = read(path)
        .text.sections.slice(1, 4)
        .flatMap(({ paragraphs }) => paragraphs);
      expect([path, beside]).toEqual([path, []]);
    }
  });
});
