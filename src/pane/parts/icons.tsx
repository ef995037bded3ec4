import type { ReactElement, ReactNode } from "react";
import type { Severity } from "../../check/rules/severity";

/** Drawn here: an icon package would be larger than the rest of the pane. */
function Icon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
} as const;

export function ErrorIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.5" {...stroke} />
      <path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" {...stroke} />
    </Icon>
  );
}

export function ExplainIcon(): ReactElement {
  return (
    <Icon>
      <path d="M8 1.8L14.6 13.6H1.4Z" strokeLinejoin="round" {...stroke} />
      <path d="M8 6.2v3.2M8 11.6v.05" {...stroke} />
    </Icon>
  );
}

export function InfoIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.5" {...stroke} />
      <path d="M8 7.3v3.9M8 4.8v.05" {...stroke} />
    </Icon>
  );
}

export function DoneIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.5" {...stroke} />
      <path d="M5 8.3l2.1 2.1L11.2 6" strokeLinejoin="round" {...stroke} />
    </Icon>
  );
}

/** A sheet with two lines: a written reason. */
export function NoteIcon(): ReactElement {
  return (
    <Icon>
      <path d="M3.5 1.8h9v12.4h-9Z" strokeLinejoin="round" {...stroke} />
      <path d="M6 5.8h4M6 9h4" {...stroke} />
    </Icon>
  );
}

export function CloseIcon(): ReactElement {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" {...stroke} />
    </Icon>
  );
}

/** Points to what can be opened; turned down once it is open. */
export function OpenerIcon(): ReactElement {
  return (
    <Icon>
      <path d="M5.5 3.5v9L11.5 8Z" fill="currentColor" />
    </Icon>
  );
}

const BY_SEVERITY = { error: ErrorIcon, explain: ExplainIcon, hint: InfoIcon } as const;

/** Each severity has a shape of its own beside its colour and its word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const Shape = BY_SEVERITY[severity];
  return <Shape />;
}
