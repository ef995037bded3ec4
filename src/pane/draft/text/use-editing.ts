import { useState } from "react";
import { textOf } from "../../../draft/document";
import type { DraftParagraph } from "../../../draft/document";
import type { DraftForm } from "../../../draft/form";
import { edited, putBack } from "../edits";
import type { Grounds } from "../grounds";

/** The paragraph that is being edited. */
interface Editing {
  readonly id: string;
  readonly text: string;
  /** The paragraph's edit as it was before; undefined where there was none. */
  readonly before: DraftForm["edits"][string] | undefined;
}

interface EditingActions {
  readonly editing: Editing | null;
  readonly begin: (paragraph: DraftParagraph) => void;
  readonly type: (text: string) => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

/** Editing a paragraph: every key counts at once, so that nothing is lost when the pane closes. */
export function useEditing(
  form: DraftForm,
  grounds: Grounds,
  write: (form: DraftForm) => void,
): EditingActions {
  const [editing, setEditing] = useState<Editing | null>(null);
  return {
    editing,
    begin: (paragraph) => {
      setEditing({ id: paragraph.id, text: textOf(paragraph), before: form.edits[paragraph.id] });
    },
    type: (text) => {
      if (editing === null) return;
      setEditing({ ...editing, text });
      write(edited(form, grounds, editing.id, text));
    },
    end: () => setEditing(null),
    cancel: () => {
      if (editing !== null) write(putBack(form, editing.id, editing.before));
      setEditing(null);
    },
  };
}
