import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeOf } from "../../report/place";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import type { CellDoubt } from "./doubts";
import { blankRows, doubtsOf } from "./doubts";
import { DoubtEntry } from "./doubt-entry";
import type { SourcePreview, IndexedTable } from "../../actions/import/source-preview";
import { chosenTables, correctionKey } from "../../actions/import/source-preview";

/** More than these are folded away at first. */
const SHOWN = 10;

interface DoubtSectionProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
}

interface Indexed {
  readonly index: number;
  readonly doubt: CellDoubt;
}

/** "表三：（一）予以公开、…" */
function blankLine({ source }: IndexedTable): string | null {
  const rows = blankRows(source);
  const [first] = source.cells;
  if (rows.length === 0 || first === undefined) return null;
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const all = rows.length === new Set(source.cells.map(({ key }) => key.row)).size;
  const names = rows.flatMap(([cell]) => (cell === undefined ? [] : [placeOf(cell.key).row]));
  const where = all ? "整张表都是空白" : `整行空白：${names.join("、")}`;
  return `${placeOf(first.key).table}${where}（${cells} 格），按空白填入。`;
}

/** The cells in doubt, first of all: what stood there, and a field to correct it. */
export function DoubtSection({ pane, preview }: DoubtSectionProps): ReactElement | null {
  const chosen = chosenTables(preview);
  if (chosen.length === 0) return null;
  const doubts = chosen.flatMap(({ index, source }) =>
    doubtsOf(source).map((doubt): Indexed => ({ index, doubt })),
  );
  const blanks = chosen.flatMap((table) => blankLine(table) ?? []);
  const understood = doubts.flatMap(({ index, doubt }) =>
    doubt.understood === null
      ? []
      : [{ cell: correctionKey(index, doubt.cell), text: String(doubt.understood) }],
  );
  const list = (some: readonly Indexed[]) => (
    <ul className="plain">
      {some.map(({ index, doubt }) => (
        <DoubtEntry
          key={correctionKey(index, doubt.cell)}
          pane={pane}
          preview={preview}
          index={index}
          doubt={doubt}
        />
      ))}
    </ul>
  );
  const title = doubts.length > 0 ? `存疑的单元格（${doubts.length}）` : "存疑的单元格";
  return (
    <section aria-label={title}>
      {doubts.length > 0 ? <h2>{title}</h2> : <p>没有存疑的单元格：有数字的格都读得准。</p>}
      {understood.length > 1 && (
        <div className="actions import-doubt-all">
          <Button
            size="small"
            onClick={() => {
              for (const { cell, text } of understood)
                pane.dispatch({ type: "correct", cell, text });
            }}
          >
            {`全部采纳（${understood.length} 处）`}
          </Button>
        </div>
      )}
      {list(doubts.slice(0, SHOWN))}
      {doubts.length > SHOWN && (
        <Fold summary={`其余 ${doubts.length - SHOWN} 格`}>{() => list(doubts.slice(SHOWN))}</Fold>
      )}
      {blanks.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
    </section>
  );
}
