import { Button } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useEffect, useId, useRef } from "react";

/** A way to go on. */
export interface Answer {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

interface QuestionBoxProps {
  readonly title: string;
  /** The first is the proposed one: Enter gives it. */
  readonly answers: readonly Answer[];
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A question in its place in the pane: it takes the focus, Escape cancels, and the focus returns
 * to where it came from.
 */
export function QuestionBox(props: QuestionBoxProps): ReactElement {
  const { title, answers, onCancel, children } = props;
  const [proposed, ...others] = answers;
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
          if (proposed?.disabled !== true) proposed?.run();
        }}
      >
        <p className="question-title" id={`${id}title`}>
          {title}
        </p>
        <div className="question-text" id={`${id}text`}>
          {children}
        </div>
        <div className="actions">
          {proposed && (
            <Button
              size="small"
              appearance="primary"
              type="submit"
              disabledFocusable={proposed.disabled ?? false}
            >
              {proposed.label}
            </Button>
          )}
          {others.map(({ label, run, disabled = false }) => (
            <Button key={label} size="small" disabledFocusable={disabled} onClick={run}>
              {label}
            </Button>
          ))}
          <Button size="small" onClick={onCancel}>
            取消
          </Button>
        </div>
      </form>
    </div>
  );
}
