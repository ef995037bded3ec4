import { comparedRequests } from "./compare";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { tellProceedings } from "./proceedings";
import { tellRequests } from "./requests";
import { say } from "./say";
import { sentences } from "./words";

/** （二）依申请公开: all numbers are those of tables three and four. */
export function applicationPart(source: Source): Part {
  const { form, report, self } = source;
  const requests = tellRequests(source);
  const proceedings = tellProceedings(report);
  const remarks = sentences(form.general.requests.remarks);
  const leftOut = [...requests.leftOut, ...proceedings.leftOut];
  if (requests.nothing && proceedings.nothing) {
    // Nothing at all is one sentence, not two.
    const quiet = say`${report.year}年，${self}未收到政府信息公开申请，无上年结转申请，${proceedings.runs}`;
    return part([
      slot("general.requests.received", say`${quiet}${remarks}`),
      slot("general.requests.proceedings", []),
      slot("general.requests.compared", say`${comparedRequests(source)}`),
    ]);
  }
  return part(
    [
      slot("general.requests.received", say`${requests.runs}${remarks}`),
      slot("general.requests.proceedings", proceedings.runs),
      slot("general.requests.compared", say`${comparedRequests(source)}`),
    ],
    leftOut,
  );
}
