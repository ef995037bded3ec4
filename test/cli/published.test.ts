import { TABLE_KEYS } from "../../src/report/form";
import { fixture } from "../check/reports";
import { describeWithShared, shared } from "../shared";
import { nianbao, printedReports } from "./reports";

/** A published report as its own file, and what must be found in it. */
interface Published {
  readonly file: string;
  /** The numbers that were read by hand. */
  readonly numbers: string;
  readonly year: number;
  /** Every finding about the tables, in order; blanks are counted, the form's labels listed. */
  readonly tables: readonly string[];
  /** Findings about the text that have to be among those found. */
  readonly text: readonly string[];
  /** What it comes to: not ready while anything is open, blank, missing or unread. */
  readonly verdict: Readonly<Record<string, string | number>>;
  /** Findings about the text that would be false. */
  readonly not?: readonly string[];
}

const PUBLISHED: readonly Published[] = [
  {
    file: "seeds/000_c6629078c3045d32.txt",
    numbers: "chaoyang-2023",
    verdict: { state: "open", errors: 2, open: 2, blanks: 0, gaps: 0, unread: 0 },
    year: 2023,
    tables: ["results-total", "results-total"],
    text: ["title-incomplete", "fee-statement-missing"],
    not: ["section-number", "section-missing"],
  },
  {
    file: "seeds/001_ed1b1beed5a36e6c.txt",
    numbers: "fancheng-2023",
    verdict: { state: "open", errors: 0, open: 4, blanks: 0, gaps: 0, unread: 0 },
    year: 2023,
    tables: [],
    text: ["title-incomplete", "section-number", "text-percentage", "fee-statement-missing"],
    not: ["section-missing"],
  },
  {
    file: "seeds/002_0ef220f878b9b537.txt",
    numbers: "sikeshu-2023",
    verdict: { state: "open", errors: 0, open: 4, blanks: 0, gaps: 0, unread: 0 },
    year: 2023,
    tables: ["label-changed"],
    text: ["nested-numbering", "aspect-missing", "fee-statement-missing"],
    not: ["section-number", "section-missing", "title-incomplete"],
  },
  {
    file: "seeds/003_0b18766e99314691.txt",
    numbers: "chengguan-2022",
    verdict: { state: "open", errors: 0, open: 3, blanks: 42, gaps: 0, unread: 0 },
    year: 2022,
    tables: ["label-changed", "label-changed", ...Array<string>(42).fill("blank")],
    text: ["fee-statement-missing"],
    not: ["section-missing", "title-incomplete"],
  },
  {
    file: "seeds/004_b594f5e139877aa0.txt",
    numbers: "baikui-2023",
    verdict: { state: "open", errors: 1, open: 5, blanks: 0, gaps: 0, unread: 0 },
    year: 2023,
    // Its corner is empty: the 勾稽 note is lost.
    tables: ["table-missing", "label-changed"],
    text: ["section-number"],
    not: ["fee-statement-missing", "section-missing", "title-incomplete"],
  },
  {
    file: "published/suqian_city_2023.txt",
    numbers: "suqian-2023",
    verdict: { state: "ready", errors: 0, open: 0, blanks: 0, gaps: 0, unread: 0 },
    year: 2023,
    tables: [],
    text: [],
    not: ["text-count", "text-none", "text-sum", "section-missing", "fee-statement-missing"],
  },
  {
    file: "published/suqian_city_2024.txt",
    numbers: "suqian-2024",
    verdict: { state: "ready", errors: 0, open: 0, blanks: 0, gaps: 0, unread: 0 },
    year: 2024,
    tables: [],
    text: [],
    not: ["text-count", "text-none", "text-sum", "section-missing", "fee-statement-missing"],
  },
  {
    file: "published/hongze_district_2023.txt",
    numbers: "hongze-2023",
    verdict: { state: "open", errors: 3, open: 2, blanks: 0, gaps: 0, unread: 0 },
    year: 2023,
    tables: ["form-version", "label-changed", "outcomes-total", "outcomes-total"],
    text: [],
    not: ["text-count", "fee-statement-missing", "section-missing"],
  },
  {
    file: "published/shanghai_science_commission_2024.txt",
    numbers: "shanghai-science-2024",
    verdict: { state: "open", errors: 1, open: 8, blanks: 1, gaps: 0, unread: 0 },
    year: 2024,
    tables: ["label-changed", "blank"],
    text: ["text-none", "text-sum", "section-number"],
    not: ["fee-statement-missing"],
  },
  {
    file: "published/shanghai_office_2019.txt",
    numbers: "shanghai-office-2019",
    verdict: { state: "open", errors: 1, open: 6, blanks: 135, gaps: 0, unread: 0 },
    year: 2019,
    tables: [...Array<string>(135).fill("blank"), "not-a-number"],
    text: ["text-count", "text-count", "fee-statement-missing"],
  },
];

const TEXT_RULES =
  /^(?:text|section|nested|aspect|problems|fee-statement|wrong|title|name|placeholder|repeats|typo)/;

describeWithShared("nianbao check --json over the published reports in ../shared", () => {
  describe.each(PUBLISHED)("$file", ({ file, numbers, year, tables, text, verdict, not = [] }) => {
    const read = async () => {
      const [printed] = printedReports(
        await nianbao("check", "--json", shared("reports", ...file.split("/"))),
      );
      if (printed === undefined) throw new Error(`${file} was not read`);
      return printed;
    };
    const codes = async () => (await read()).findings.map(({ code }) => code);

    it("reads every number as it was read by hand, and the year", async () => {
      const { report, problems } = await read();
      const byHand = fixture(numbers);
      for (const table of TABLE_KEYS) expect(report[table]).toEqual(byHand[table]);
      expect(report["format"]).toBe(byHand.format);
      expect(report["year"]).toBe(year);
      expect(problems.filter((problem) => !problem.includes("单位"))).toEqual([]);
    });

    it("comes to its verdict", async () => {
      expect((await read()).verdict).toEqual(verdict);
    });

    it("finds what is wrong in the tables, and nothing else there", async () => {
      const found = (await codes()).filter((code) => !TEXT_RULES.test(code));
      expect([...found].sort()).toEqual([...tables].sort());
    });

    it("finds in the text what has to be found, and none of the known false alarms", async () => {
      const found = (await codes()).filter((code) => TEXT_RULES.test(code));
      for (const code of new Set(text)) {
        const wanted = text.filter((each) => each === code).length;
        expect([code, found.filter((each) => each === code).length >= wanted]).toEqual([
          code,
          true,
        ]);
      }
      expect(found.filter((code) => not.includes(code))).toEqual([]);
    });
  });

  it("宿迁市 2024 beside 2023: both years fit, no error", async () => {
    const { status, out } = await nianbao(
      "check",
      "--json",
      "--previous",
      shared("reports", "published", "suqian_city_2023.txt"),
      shared("reports", "published", "suqian_city_2024.txt"),
    );
    expect(status).toBe(0);
    expect(out.join()).not.toMatch(/"carried-in"|"in-force"/);
  });
});
