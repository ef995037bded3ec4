import type { ReactElement } from "react";
import { useId } from "react";
import { differenceOf, looksAlike, shortened } from "../../draft/difference";
import type { DraftDocument } from "../../draft/document";
import type { SheetEdit } from "../../excel/contract/draft-contract";
import { Jump } from "../check/jump";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import { wordsHere } from "./sheet-edits";
import "./sheet-edits.css";

interface SheetEditsListProps {
  readonly pane: Pane;
  readonly document: DraftDocument;
  readonly edits: readonly SheetEdit[];
}

/** More than these are folded away at first. */
const SHOWN = 3;

/** What was edited in the sheet, paragraph by paragraph: how it reads here and there. */
export function SheetEditsList({ pane, document, edits }: SheetEditsListProps): ReactElement {
  const list = (some: readonly SheetEdit[]) => (
    <ul className="plain">
      {some.map((edit) => (
        <EditEntry key={edit.id} pane={pane} here={wordsHere(document, edit)} edit={edit} />
      ))}
    </ul>
  );
  const more = edits.slice(SHOWN);
  return (
    <>
      {list(edits.slice(0, SHOWN))}
      {more.length > 0 && <Fold summary={`另有 ${more.length} 段`}>{() => list(more)}</Fold>}
    </>
  );
}

interface EditEntryProps {
  readonly pane: Pane;
  readonly here: string;
  readonly edit: SheetEdit;
}

function EditEntry({ pane, here, edit: { there, address } }: EditEntryProps): ReactElement {
  const id = useId();
  const difference = differenceOf(here, there);
  const { before, one, other, after } = shortened(difference);
  return (
    <li className="draft-edit">
      {here === "" ? (
        <p>这里没有这一段。</p>
      ) : (
        <p className="quiet">
          这里写的：
          <Words before={before} marked={one} after={after} />
        </p>
      )}
      <p id={id}>
        {there === "" ? (
          "工作表中已删去。"
        ) : (
          <>
            工作表中写的：
            <Words before={before} marked={other} after={after} />
          </>
        )}
      </p>
      {looksAlike(difference) && (
        <p className="quiet">两边看上去一样，不同的只是空格、全角半角，或者字的写法。</p>
      )}
      {address !== null && (
        <Jump pane={pane} id={null} address={address} describedBy={id} look="link" />
      )}
    </li>
  );
}

interface WordsProps {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Words with what differs marked; blanks keep their width. */
function Words({ before, marked, after }: WordsProps): ReactElement {
  return (
    <span className="draft-edit-words">
      {before}
      {marked !== "" && <mark>{marked}</mark>}
      {after}
    </span>
  );
}
