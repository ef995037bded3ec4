import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { CloseIcon, DoneIcon, ErrorIcon, InfoIcon } from "./icons";
import type { Notice } from "../../actions/state";

const ICONS = { success: DoneIcon, info: InfoIcon, error: ErrorIcon } as const;

interface NoticeBoxProps {
  readonly tone: Notice["tone"];
  readonly text: string;
  readonly lines?: readonly string[] | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** What trying again is; 重试 where nothing says it better. */
  readonly retryLabel?: string;
  readonly onClose?: () => void;
  readonly children?: ReactNode;
}

/** One message with what can be done about it. */
export function NoticeBox(props: NoticeBoxProps): ReactElement {
  const { tone, text, lines = [], onRetry, retryLabel = "重试", onClose, children } = props;
  const Shape = ICONS[tone];
  return (
    <div className={`notice notice-${tone}`}>
      <Shape />
      <div className="notice-body">
        <p>{text}</p>
        {lines.length > 0 && (
          <ul className="lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {(onRetry || children) && (
          <div className="actions">
            {onRetry && (
              <Button size="small" onClick={onRetry}>
                {retryLabel}
              </Button>
            )}
            {children}
          </div>
        )}
      </div>
      {onClose && (
        <Button
          size="small"
          appearance="transparent"
          aria-label="关闭提示"
          icon={<CloseIcon />}
          onClick={onClose}
        />
      )}
    </div>
  );
}
