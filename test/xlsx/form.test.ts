import { workbookActions } from "../../src/excel/actions";
import type { TotalsMode } from "../../src/excel/contract/contract";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";
import { writeXlsx } from "../../workbench/xlsx/index";
import { calculatedSheets, describeWithLibreOffice } from "../libreoffice";
import { partOfFile } from "./read-back";

/** Starting LibreOffice takes a few seconds on a slow machine. */
const PATIENCE_MS = 120_000;
const REQUESTS = "三、依申请公开";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => {
  workbench.dispose();
});

async function insert(totals: TotalsMode): Promise<void> {
  const outcome = await workbookActions.insertTables({
    profile: { organisation: "宝清县朝阳镇", year: 2023, level: "township" },
    format: "2021",
    tables: ["disclosure", "requests", "proceedings"],
    totals,
  });
  if (!outcome.ok) throw new Error(outcome.sentence);
}

describe("The inserted form in the saved file", () => {
  it("its names say what the tables are, and each sheet prints its table on A4", async () => {
    await insert("formulas");
    const file = await writeXlsx(workbench.snapshot());
    const names = await partOfFile(file, "xl/workbook.xml");
    for (const table of ["表二", "表三", "表四"]) {
      expect(names).toMatch(new RegExp(`<definedName name="年报_${table}" comment="格式=2021;`));
    }
    expect(names.match(/_xlnm\.Print_Area/g)).toHaveLength(3);
    const sheet = await partOfFile(file, "xl/worksheets/sheet3.xml");
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*fitToWidth="1"/);
    expect(sheet).toMatch(/<dataValidation type="whole"/);
  });
});

describeWithLibreOffice("LibreOffice calculates the inserted form", () => {
  it(
    "totals add up what is typed, and 核对 says √ or by how much a total is off",
    async () => {
      await insert("typed");
      const zeros = Array.from({ length: 25 }, () => [0, 0, 0, 0, 0, 0, 0]);
      await workbench.write(`'${REQUESTS}'!D6:J30`, zeros);
      await workbench.write(`'${REQUESTS}'!D13`, [[1]]);
      await workbench.write(`'${REQUESTS}'!J13`, [[1]]);
      await workbench.write(`'${REQUESTS}'!E8`, [[5]]);
      const sheets = await calculatedSheets(await writeXlsx(workbench.snapshot()));
      const rows = sheets.get(REQUESTS) ?? [];
      // Row 13: 1 in 自然人 and in 总计. Row 8: 5 in 商业企业, nothing in 总计.
      expect(rows[12]?.[11]).toBe("√");
      expect(rows[7]?.[11]).toBe("少 5");
      // Under the table: the sub-rows of 自然人 make 1 and of 商业企业 5, （七） says 0.
      expect(rows[31]?.slice(3, 6)).toEqual(["少 1", "少 5", "√"]);
    },
    PATIENCE_MS,
  );

  it(
    "with 总计自动计算 the totals are formulas that it calculates",
    async () => {
      await insert("formulas");
      await workbench.write(`'${REQUESTS}'!D8`, [[3]]);
      await workbench.write(`'${REQUESTS}'!E9`, [[4]]);
      const sheets = await calculatedSheets(await writeXlsx(workbench.snapshot()));
      const rows = sheets.get(REQUESTS) ?? [];
      expect(rows[7]?.[9]).toBe("3");
      expect(rows[28]?.slice(3, 10)).toEqual(["3", "4", "0", "0", "0", "0", "7"]);
    },
    PATIENCE_MS,
  );
});
