import { Button } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useEffect, useId, useRef } from "react";

interface QuestionBoxProps {
  readonly title: string;
  readonly confirm: string;
  readonly canConfirm?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A question in its place in the pane: it takes the focus, Escape cancels, and the focus returns
 * to where it came from.
 */
export function QuestionBox(props: QuestionBoxProps): ReactElement {
  const { title, confirm, canConfirm = true, onConfirm, onCancel, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <div
      ref={box}
      className="question"
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (canConfirm) onConfirm();
        }}
      >
        <p className="question-title" id={`${id}title`}>
          {title}
        </p>
        <div className="question-text" id={`${id}text`}>
          {children}
        </div>
        <div className="actions">
          <Button size="small" appearance="primary" type="submit" disabledFocusable={!canConfirm}>
            {confirm}
          </Button>
          <Button size="small" onClick={onCancel}>
            取消
          </Button>
        </div>
      </form>
    </div>
  );
}
