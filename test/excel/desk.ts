import { outcomeOf } from "../../src/collect/outcome";
import type { Desk, DeskOutcome } from "../../src/collect/desk";
import type { ReceivedFile } from "../../src/collect/received";
import type { Category, Unit } from "../../src/collect/unit";
import { workbookActions } from "../../src/excel/actions";
import type { WrittenDesk } from "../../src/excel/contract/desk-contract";
import { deskOf, fileOf, reportOf, unit } from "../collect/desks";
import { value } from "./workbook";

/** 本级, then departments, townships and streets in turn. */
function categoryOf(at: number): Category {
  if (at === 0) return "own";
  return at % 3 === 0 ? "township" : "department";
}

/** So many units of 固镇县. */
export function unitsOf(count: number): readonly Unit[] {
  return Array.from({ length: count }, (_, at) => {
    const category = categoryOf(at);
    const name =
      at === 0 ? "固镇县人民政府" : `第${at}${category === "township" ? "镇人民政府" : "局"}`;
    return unit(name, category);
  });
}

/** A sound report of the nth unit, with numbers of its own. */
export function fileOfUnit({ name }: Unit, at: number, granted = at): ReceivedFile {
  const report = reportOf(name, {
    "disclosure.licences.decisions": at * 3,
    "disclosure.fees.amount": at / 10,
    "requests.received.naturalPerson": granted,
    "requests.received.total": granted,
    "requests.granted.naturalPerson": granted,
    "requests.granted.total": granted,
    "requests.resultsTotal.naturalPerson": granted,
    "requests.resultsTotal.total": granted,
  });
  return fileOf(`${name}.json`, report, Date.UTC(2026, 0, 10));
}

/** A desk on which all units but the last have reported. */
export function deskWith(units: readonly Unit[], more: Partial<Desk> = {}): Desk {
  return deskOf({
    units,
    files: units.slice(0, -1).map((each, at) => fileOfUnit(each, at)),
    ...more,
  });
}

/** Sets the officer's sheets up in the workbook and writes an outcome. */
export async function writeFirst(outcome: DeskOutcome): Promise<WrittenDesk> {
  const { frame, units } = outcome.desk;
  value(await workbookActions.setUpDesk(frame, units));
  return value(await workbookActions.writeDesk(outcome));
}

export { outcomeOf };
