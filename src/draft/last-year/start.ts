import type { Report } from "../../report/model";
import { problemsToldIn } from "../../report/problems-told";
import { aspectsOf } from "./aspects";
import type { Aspect } from "./aspects";
import { contactIn } from "./contact";
import type { Contact } from "./contact";
import { measuresIn } from "./measures";
import { platformsIn } from "./platforms";

/** What last year's report has that may hold this year, too: each is offered, none is a fact yet. */
export interface LastYearStart {
  readonly contact: Contact;
  readonly platforms: readonly string[];
  readonly measures: Readonly<Record<Aspect, readonly string[]>>;
  /** What this year's report has to follow up. */
  readonly problems: readonly string[];
}

/** Reads last year's report for what this year's form can begin with. */
export function startFrom({ narrative }: Pick<Report, "narrative">): LastYearStart {
  const { introduction = "", general = "", problems = "" } = narrative;
  const told = aspectsOf(general);
  const of = (aspect: Aspect): readonly string[] => measuresIn(told[aspect] ?? "");
  return {
    contact: contactIn(`${introduction}\n${general}`),
    platforms: platformsIn(`${told.platforms ?? ""}\n${told.disclosure ?? ""}`),
    measures: {
      disclosure: of("disclosure"),
      requests: of("requests"),
      management: of("management"),
      platforms: of("platforms"),
      supervision: of("supervision"),
    },
    problems: problemsToldIn(problems),
  };
}
