import { writeDeskXlsx } from "../../src/collect/write-desk-xlsx";
import { workbookActions } from "../../src/excel/actions";
import { openFile } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";
import { deskWith, outcomeOf, unitsOf } from "./desk";
import { value } from "./workbook";

const { loadDesk, readWorkbook, writeDesk } = workbookActions;

describe("the workbook that nianbao sum --out writes, opened in Excel", () => {
  const outcome = outcomeOf(deskWith(unitsOf(4)));
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openFile(await writeDeskXlsx(outcome));
  });
  afterAll(() => {
    bench.dispose();
  });

  it("is an officer's: list, frame and numbers are there", async () => {
    const kept = value(await loadDesk());
    expect(kept?.problems).toEqual([]);
    expect(kept?.frame).toEqual(outcome.desk.frame);
    expect(kept?.units).toEqual(outcome.desk.units);
    const read = outcome.lines.filter(({ file }) => file?.content.kind === "read");
    expect(kept?.lines.map(({ unit }) => unit)).toEqual(read.map(({ unit }) => unit.name));
  });

  it("its tables are the sum, with who is missing", async () => {
    const { report, sum } = value(await readWorkbook());
    const { organisation, year, disclosure, requests, proceedings } = outcome.sum.report;
    expect(report).toMatchObject({ organisation, year, disclosure, requests, proceedings });
    expect(sum).toMatchObject({
      expected: outcome.expected,
      received: outcome.received,
      counted: outcome.counted,
    });
  });

  it("写入汇总表 of the same reports changes nothing in the sum", async () => {
    const { changes, left } = value(await writeDesk(outcome));
    expect(changes).toEqual([]);
    expect(left).toEqual([]);
  });
});
