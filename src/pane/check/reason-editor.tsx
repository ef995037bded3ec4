import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";

interface ReasonEditorProps {
  readonly text: string;
  /** It was opened just now: the focus goes to it. */
  readonly opened: boolean;
  readonly busy: boolean;
  /** The element that says what it is written for. */
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** 填写说明: why the numbers are right as they are. */
export function ReasonEditor(props: ReasonEditorProps): ReactElement {
  const { text, opened, busy, describedBy, onChange, onSave, onCancel } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened) box.current?.querySelector("textarea")?.focus();
  }, [opened]);
  return (
    <div ref={box} className="check-reason">
      <Field label="说明" hint="写清为什么这样填是对的。保存在工作表“审核说明”里，随文件走。">
        <Textarea
          value={text}
          resize="vertical"
          aria-describedby={describedBy}
          textarea={{ className: "area", rows: 2 }}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      <div className="actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || text.trim() === ""}
          onClick={onSave}
        >
          保存说明
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onCancel}>
          取消
        </Button>
      </div>
    </div>
  );
}
