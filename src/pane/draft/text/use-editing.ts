import { useState } from "react";
import { textOf } from "../../../draft/document";
import type { DraftParagraph } from "../../../draft/document";
import type { DraftForm } from "../../../draft/form";
import type { Report } from "../../../report/model";
import { edited } from "../edits";

/** The paragraph that is being edited. */
export interface Editing {
  readonly id: string;
  readonly text: string;
  /** The form as it was before. */
  readonly before: DraftForm["edits"];
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
  report: Report,
  write: (form: DraftForm) => void,
): EditingActions {
  const [editing, setEditing] = useState<Editing | null>(null);
  return {
    editing,
    begin: (paragraph) => {
      setEditing({ id: paragraph.id, text: textOf(paragraph), before: form.edits });
    },
    type: (text) => {
      if (editing === null) return;
      setEditing({ ...editing, text });
      write(edited(form, report, editing.id, text));
    },
    end: () => setEditing(null),
    cancel: () => {
      if (editing !== null) write({ ...form, edits: editing.before });
      setEditing(null);
    },
  };
}
