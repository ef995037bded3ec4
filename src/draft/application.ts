import { tellAnswers } from "./answers";
import { comparedRequests } from "./compare";
import { withMeasures } from "./list";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { tellProceedings } from "./proceedings";
import { tellRequests } from "./requests";
import { say } from "./say";
import { sentences } from "./words";

/** （二）依申请公开: numbers of tables three and four, and what the form knows beside them. */
export function applicationPart(source: Source): Part {
  const { form, report, self } = source;
  const { measures, remarks } = form.general.requests;
  const requests = tellRequests(source);
  const proceedings = tellProceedings(report);
  const leftOut = [...requests.leftOut, ...proceedings.leftOut];
  const quiet = requests.nothing && proceedings.nothing;
  // Nothing at all is one sentence, not two.
  const told = quiet
    ? say`${report.year}年，${self}未收到政府信息公开申请，无上年结转申请，${proceedings.runs}`
    : requests.runs;
  const facts = slot(
    "general.requests.received",
    say`${told}${tellAnswers(source)}${sentences(remarks)}`,
  );
  const list = { id: "general.requests.measures", texts: measures, missing: null };
  return part(
    [
      ...withMeasures([facts], list, form),
      slot("general.requests.proceedings", quiet ? [] : proceedings.runs),
      slot("general.requests.compared", say`${comparedRequests(source)}`),
    ],
    quiet ? [] : leftOut,
  );
}
