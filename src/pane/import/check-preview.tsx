import type { ReactElement } from "react";
import { checkTables, isLastYear } from "../../check/check";
import type { Finding, Severity } from "../../check/finding";
import { findingSentence } from "../../check/finding-sentence";
import { findingPlace, findingTitle } from "../../check/sentences";
import { TEXT_CATALOGUE } from "../../check/text/catalogue";
import { checkText } from "../../check/text/check-text";
import type { Assembled } from "../../exchange/assemble";
import { TABLE_KEYS } from "../../report/form";
import type { Report } from "../../report/model";
import { TABLE_NAMES } from "../../report/names";
import { textOfNarrative } from "../../report/narrative-text";
import type { ReportText } from "../../report/text";
import { SeverityBadge } from "../check/severity-badge";
import { Fold } from "../parts/fold";

/** A finding as the preview lists it. */
interface Line {
  readonly severity: Severity;
  readonly title: string;
  readonly place: string | null;
  readonly sentence: string;
  readonly quote: string | null;
}

function tableLine(finding: Finding): Line {
  return {
    severity: finding.severity,
    title: findingTitle(finding),
    place: findingPlace(finding),
    sentence: findingSentence(finding),
    quote: null,
  };
}

/** The blanks of a table are one line: a form with empty rows has dozens. */
function blankLines(blanks: readonly Finding[]): readonly Line[] {
  return TABLE_KEYS.flatMap((table) => {
    const own = blanks.filter((finding) => finding.table === table);
    const [first] = own;
    if (first === undefined) return [];
    const place = TABLE_NAMES[table].short;
    return [{ ...tableLine(first), place, sentence: `有 ${own.length} 格空白。` }];
  });
}

function linesOf({ assembled, text, kept }: CheckPreviewProps): readonly Line[] {
  const { report, changedLabels } = assembled;
  const sheet = { changedLabels, overwrittenFormulas: [], computedTotals: [] };
  // Which tables the source lacks stands in the list of tables.
  const previous = kept !== null && isLastYear(kept, report) ? kept : null;
  const found = checkTables(report, { sheet, previous }).filter(
    ({ code }) => code !== "table-missing",
  );
  const blanks = found.filter(({ code }) => code === "blank");
  const inText =
    text === null
      ? []
      : checkText(report, text, { previousText: previous && textOfNarrative(previous) });
  return [
    ...found.filter(({ code }) => code !== "blank").map(tableLine),
    ...blankLines(blanks),
    ...inText.map(({ code, severity, sentence, quote }) => {
      const { title } = TEXT_CATALOGUE[code];
      return { severity, title, place: null, sentence, quote };
    }),
  ];
}

const SEVERITIES: readonly Severity[] = ["error", "explain", "hint"];

interface CheckPreviewProps {
  readonly assembled: Assembled;
  readonly text: ReportText | null;
  /** Last year's report as the workbook keeps it. */
  readonly kept: Report | null;
}

/** What 审核 says of the source as it was read; the pane and the workbook stay as they are. */
export function CheckPreview(props: CheckPreviewProps): ReactElement {
  const lines = linesOf(props);
  return (
    <section aria-labelledby="check-preview-heading">
      <h2 id="check-preview-heading">审核预览</h2>
      {lines.length === 0 ? (
        <p>没有发现问题。</p>
      ) : (
        <Fold
          summary={
            <span className="counts-inline">
              {SEVERITIES.map((severity) => (
                <SeverityBadge
                  key={severity}
                  severity={severity}
                  count={lines.filter((line) => line.severity === severity).length}
                />
              ))}
            </span>
          }
        >
          {() => (
            <ul className="plain">
              {lines.map((line, index) => (
                <FindingLine key={`${index} ${line.sentence}`} line={line} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

function FindingLine({ line }: { readonly line: Line }): ReactElement {
  const { severity, title, place, sentence, quote } = line;
  return (
    <li className={`card card-${severity}`}>
      <p className="card-head">
        <SeverityBadge severity={severity} />
        <span className="card-title">{title}</span>
      </p>
      {place !== null && <p className="card-place">{place}</p>}
      <p>{sentence}</p>
      {quote !== null && <p className="quiet">{`原文：“${quote}”`}</p>}
    </li>
  );
}
