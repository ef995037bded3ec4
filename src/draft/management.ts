import type { Run } from "./document";
import { figure, unreadable } from "./figures";
import type { Figure, LeftOut } from "./figures";
import { cellsOf } from "./form-words";
import { GAPS } from "./gaps";
import { withMeasures } from "./list";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { between, paragraph, say } from "./say";
import { isPublicBody, WITHOUT_RULEMAKING } from "../report/levels";
import type { DraftForm } from "./form";
import { entry } from "./words";

interface Documents {
  readonly runs: readonly Run[];
  readonly leftOut: readonly LeftOut[];
}

const NOTHING: Documents = { runs: [], leftOut: [] };

/** Columns of the editions: what was made, what was repealed (2021 only), what there is now. */
function lifeOf(
  noun: string,
  [made, repealed, inForce]: readonly [Figure, Figure, Figure],
): readonly Run[] {
  if (made.value + repealed.value + inForce.value === 0) {
    return say`未制发、废止${noun}，无现行有效的${noun}`;
  }
  const now = inForce.value === 0 ? say`无现行有效的${noun}` : say`现行有效${inForce}件`;
  if (made.value + repealed.value === 0) return say`未制发、废止${noun}，${now}`;
  if (made.value === 0) return say`废止${noun}${repealed}件，未制发新的${noun}，${now}`;
  if (repealed.value === 0) return say`制发${noun}${made}件，无废止，${now}`;
  return say`制发${noun}${made}件、废止${repealed}件，${now}`;
}

function publication(
  noun: string,
  [made, published, all]: readonly [Figure, Figure, Figure],
): readonly Run[] {
  const now = all.value === 0 ? [] : say`，对外公开总数量${all}件`;
  if (made.value + published.value === 0) return say`无新制作、新公开的${noun}${now}`;
  if (made.value === 0) return say`新公开${noun}${published}件，无新制作${now}`;
  if (published.value === 0) return say`新制作${noun}${made}件，无新公开${now}`;
  return say`新制作${noun}${made}件、新公开${published}件${now}`;
}

function documents(source: Source, row: string, noun: string): Documents {
  const { report } = source;
  const values = report.disclosure?.[row];
  if (values === undefined) return NOTHING;
  const is2021 = "inForce" in values;
  const columns = is2021
    ? (["issued", "repealed", "inForce"] as const)
    : (["made", "published", "publishedTotal"] as const);
  const [a, b, c] = columns.map((column) => figure(report, cellsOf("disclosure", [row], [column])));
  if (a === undefined || b === undefined || c === undefined) {
    return {
      runs: [],
      leftOut: [unreadable(report, noun, [cellsOf("disclosure", [row], columns)])],
    };
  }
  const silent = row === "regulations" || isPublicBody(report.level);
  // Whoever can make none does not say so.
  if (silent && a.value + b.value + c.value === 0) return NOTHING;
  return { runs: (is2021 ? lifeOf : publication)(noun, [a, b, c]), leftOut: [] };
}

/** The editions name the same documents in their own words. */
const normativeName = ({ report }: Source): string =>
  "made" in (report.disclosure?.["normativeDocuments"] ?? {}) ? "规范性文件" : "行政规范性文件";

const REVIEWS = {
  three: "“三审三校”制度",
  graded: "分级审核制度",
  both: "分级审核和“三审三校”制度",
} as const;

type Management = DraftForm["general"]["management"];

/** How information is looked through before it is published. */
function review({ review: kind, reviewers }: Management): string {
  const who = entry(reviewers);
  if (kind === "") return who === "" ? "" : `信息发布前由${who}。`;
  return `信息发布实行${REVIEWS[kind]}${who === "" ? "" : `，由${who}`}。`;
}

/** What became of the documents that were gone through. */
function cleanup({ cleanup: { reviewed, inForce, amended, repealed } }: Management): string {
  if (reviewed === null || reviewed === 0) return "";
  const results = [
    ["继续有效", inForce],
    ["修改", amended],
    ["宣布废止或者失效", repealed],
  ] as const;
  const told = results.flatMap(([name, count]) => {
    return count === null || count === 0 ? [] : [`${name}${count}件`];
  });
  const sum = (inForce ?? 0) + (amended ?? 0) + (repealed ?? 0);
  const what = told.length === 0 || sum > reviewed ? "" : `，清理结果为${told.join("、")}`;
  return `开展规范性文件清理，清理文件${reviewed}件${what}。`;
}

/** （三）政府信息管理: documents of table two, and what was done. */
export function managementPart(source: Source): Part {
  const { form } = source;
  const { management } = form.general;
  const { level } = source.report;
  const power = level === null || !WITHOUT_RULEMAKING.includes(level);
  const regulations = documents(source, "regulations", "规章");
  const normative = documents(source, "normativeDocuments", normativeName(source));
  const told = [regulations.runs, normative.runs].filter(({ length }) => length > 0);
  const facts = told.length === 0 ? [] : say`全年${between("。", told)}。`;
  return part(
    withMeasures(
      [
        slot("general.management.documents", paragraph(facts, say`${cleanup(management)}`)),
        slot("general.management.review", say`${review(management)}`),
      ],
      {
        id: "general.management.measures",
        texts: management.measures,
        missing: GAPS.management,
      },
      form,
    ),
    [...(power ? regulations.leftOut : []), ...(isPublicBody(level) ? [] : normative.leftOut)],
  );
}
