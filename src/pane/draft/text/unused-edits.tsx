import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";

interface UnusedEditsProps {
  readonly edits: readonly { readonly id: string; readonly text: string }[];
  readonly onRestore: (id: string) => void;
}

/** Paragraphs that were deleted by hand, or edited where the text now has nothing. */
export function UnusedEdits({ edits, onRestore }: UnusedEditsProps): ReactElement | null {
  const id = useId();
  if (edits.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>没有写进正文的段落</h2>
      <p className="quiet">手工删去的，或者修改以后原来的位置已经没有的。</p>
      <ul className="plain">
        {edits.map((edit) => (
          <li key={edit.id} className="draft-entry">
            <p id={`${id}${edit.id}`}>{edit.text}</p>
            <div className="draft-entry-end">
              <Button
                size="small"
                aria-describedby={`${id}${edit.id}`}
                onClick={() => onRestore(edit.id)}
              >
                恢复自动生成
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
