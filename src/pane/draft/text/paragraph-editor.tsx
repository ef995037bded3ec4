import { Button, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";

interface ParagraphEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A paragraph while it is edited: what is typed counts at once, 取消 takes it back. */
export function ParagraphEditor(props: ParagraphEditorProps): ReactElement {
  const { label, text, onChange, onDone, onCancel } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("textarea")?.focus();
  }, []);
  return (
    <div ref={box} className="draft-paragraph-editor">
      <Textarea
        value={text}
        aria-label={label}
        resize="vertical"
        textarea={{ className: "area", rows: 5 }}
        onChange={(_, data) => onChange(data.value)}
        onKeyDown={({ key }) => {
          if (key === "Escape") onCancel();
        }}
      />
      <div className="actions">
        <Button size="small" appearance="primary" onClick={onDone}>
          完成
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
        <span className="quiet">清空后点完成，就删去这一段。</span>
      </div>
    </div>
  );
}
