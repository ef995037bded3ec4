import type { ReactElement } from "react";
import { goToUnit } from "../../actions/collect/go-to-unit";
import { plainName } from "../../collect/names";
import type { ReadReport } from "../../collect/received";
import { cellId } from "../../report/cell";
import { Fold } from "../parts/fold";
import { YearTables } from "../years/year-tables";
import type { UnitParts } from "./unit-view";

interface UnitYearsProps extends UnitParts {
  readonly read: ReadReport;
}

/** The unit's tables beside those of last year. */
export function UnitYears({ pane, outcome, line, read }: UnitYearsProps): ReactElement {
  const { name, aliases } = line.unit;
  const names = new Set([name, ...aliases].map(plainName));
  const lastYear = outcome.desk.previous.find(({ organisation }) =>
    names.has(plainName(organisation)),
  );
  const { report, findings } = read.audit;
  return (
    <Fold summary="与上年对照">
      {() =>
        lastYear === undefined ? (
          <p>
            没有这个单位上年的数。建立汇总表时选了“沿用上年的汇总工作簿”，就有各单位上年的数可以对照。
          </p>
        ) : (
          <YearTables
            report={report}
            lastYear={lastYear}
            findings={findings}
            notes={[]}
            jumpTo={(cell) => () => pane.perform(goToUnit({ unit: name, cell: cellId(cell) }))}
          />
        )
      }
    </Fold>
  );
}
