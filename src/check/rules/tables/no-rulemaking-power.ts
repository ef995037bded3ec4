import type { CellKey } from "../../../report/cell";
import { isPublicBody, LEVELS, WITHOUT_RULEMAKING } from "../../../report/levels";
import type { Level } from "../../../report/levels";
import { valueAt } from "../../../report/model";
import { onCell } from "../found";
import type { Found } from "../found";
import { LEVEL, TABLES, withoutNumbers } from "../need";
import type { Need } from "../need";
import type { CellChange, Offer } from "../offer";
import { rule } from "../rule";
import type { Subject } from "../subject";

interface PowerFound extends Found {
  readonly actual: number;
  readonly level: Level;
}

const ROW = "regulations";
/** The row that such a number was probably meant for. */
const NEIGHBOUR = "normativeDocuments";

/** What a body of a level has not the power to make; a public body makes no documents either. */
const powerless = (level: Level | null): readonly string[] =>
  isPublicBody(level) ? [ROW, NEIGHBOUR] : [ROW];

/** The cells of what it has no power for with their numbers; NaN where there is none. */
function filledIn({ tables, report }: Subject): readonly { cell: CellKey; actual: number }[] {
  const rows = powerless(report.level);
  return tables.flatMap(({ table, numbers }) =>
    table.rows
      .filter(({ key }) => rows.includes(key))
      .flatMap(({ cells, start }) =>
        cells.map(({ key }, at) => ({ cell: key, actual: numbers[start + at] ?? NaN })),
      ),
  );
}

const NUMBERS_OF_REGULATIONS: Need = {
  lacks: withoutNumbers,
  isMet: (subject) => filledIn(subject).every(({ actual }) => !Number.isNaN(actual)),
};

/** 填到了行政规范性文件: the number moves to the row below, where that holds nothing. */
function offers({ focus: [cell], actual }: PowerFound, { report }: Subject): readonly Offer[] {
  if (cell === undefined || isPublicBody(report.level)) return [];
  const below = { ...cell, row: NEIGHBOUR };
  const there = valueAt(report, below);
  if (there !== 0 && there !== null) return [];
  const changes: readonly CellChange[] = [
    { cell, from: actual, value: 0 },
    { cell: below, from: there, value: actual },
  ];
  return [{ kind: "write", label: `移到行政规范性文件（${actual}）`, changes }];
}

export const noRulemakingPower = rule({
  code: "no-rulemaking-power",
  severity: "explain",
  title: "规章制定权",
  text: "乡镇街道、县级政府及其部门、市级部门没有规章制定权，规章一行应为 0；公共企事业单位的规章、行政规范性文件两行都应为 0。",
  advice: "确认不是行政规范性文件误填到规章，单位层级选得对；确有依据的，写明原因。",
  source: "规章由有规章制定权的机关制定",
  needs: [TABLES, LEVEL, NUMBERS_OF_REGULATIONS],
  find: (subject) => {
    const { level } = subject.report;
    if (level === null || !WITHOUT_RULEMAKING.includes(level)) return [];
    return filledIn(subject).flatMap(({ cell, actual }): PowerFound[] =>
      actual > 0 ? [{ ...onCell(cell), expected: 0, difference: actual, actual, level }] : [],
    );
  },
  says: ({ level, actual, focus: [cell] }) =>
    `单位层级是“${LEVELS[level]}”，${cell?.row === NEIGHBOUR ? "行政规范性文件" : "规章"}填的是 ${actual}。`,
  offers,
  restsOn: ({ level }) => [level],
});
