import { categoryOfName } from "../collect/category";
import { commonArea } from "../collect/common-area";
import type { Desk } from "../collect/desk";
import { baseName, plainName } from "../collect/names";
import type { ReadReport, ReceivedFile } from "../collect/received";
import type { Unit } from "../collect/unit";
import type { Report } from "../report/model";

type ReadFile = ReceivedFile & { readonly content: ReadReport };

const isRead = (file: ReceivedFile): file is ReadFile => file.content.kind === "read";

const organisationOf = ({ content }: ReadFile): string => content.audit.report.organisation;

/** A unit that a report names, with the category that its name tells. */
export function unitNamed(name: string): Unit {
  const category = categoryOfName(name, "");
  return { name, category, aliases: [], counted: true, contact: "", phone: "", note: "" };
}

/** Without a list each file is of a unit of its own: the one that it names, or its own name. */
function namedByFile(file: ReceivedFile): ReceivedFile {
  if (!isRead(file) || organisationOf(file) !== "") return file;
  const { audit } = file.content;
  const report = { ...audit.report, organisation: baseName(file.path) };
  return { ...file, content: { ...file.content, audit: { ...audit, report } } };
}

function unitsOf(files: readonly ReceivedFile[]): readonly Unit[] {
  const names = files.map((file) => (isRead(file) ? organisationOf(file) : baseName(file.path)));
  return [...new Map(names.map((name) => [plainName(name), unitNamed(name)])).values()];
}

/** The year that most reports are of; the newest of those, and of reports that name none. */
function commonYear(files: readonly ReadFile[]): number | null {
  const counts = new Map<number, number>();
  for (const { content } of files) {
    if (content.year !== null) counts.set(content.year, (counts.get(content.year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  const guessed = files.map(({ content }) => content.audit.report.year);
  return most?.[0] ?? (guessed.length === 0 ? null : Math.max(...guessed));
}

/** The body that adds up: the one unit of the list that is 本级, or the county that the reports name. */
export function organisationOfList(units: readonly Unit[], reports: readonly string[]): string {
  const [own, ...others] = units.filter(({ category }) => category === "own");
  const named = own !== undefined && others.length === 0 ? own.name : "";
  // 本级 and 县政府 name nobody.
  return /^(?:本级|[省市县区州旗])/u.test(plainName(named)) || named === ""
    ? (commonArea(units, reports) ?? named)
    : named;
}

/** What files and list make of a desk; null where no report was read at all. */
export function deskOfFiles(
  list: readonly Unit[] | null,
  given: readonly ReceivedFile[],
  previous: readonly Report[],
): Desk | null {
  const files = list === null ? given.map(namedByFile) : given;
  const read = files.filter(isRead);
  const year = commonYear(read);
  if (year === null) return null;
  const units = list ?? unitsOf(files);
  const organisation = organisationOfList(units, read.map(organisationOf));
  return {
    frame: { organisation, year, scope: "all" },
    ...{ units, files, previous },
    ...{ assignments: [], adjustments: [], returns: [] },
  };
}
