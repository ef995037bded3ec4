import type { FocusEvent, KeyboardEvent, ReactElement } from "react";
import { useRef, useState } from "react";

/** The pages beside the tabs. */
export type MenuPage = "help" | "selfCheck" | "about";

const PAGES: readonly { readonly page: MenuPage; readonly label: string }[] = [
  { page: "help", label: "使用手册" },
  { page: "selfCheck", label: "自检" },
  { page: "about", label: "关于" },
];

/** What is seldom needed. Made by hand: Fluent's menu would be an eighth of the first load. */
export function Menu({ onOpen }: { readonly onOpen: (page: MenuPage) => void }): ReactElement {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape") return;
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-label="更多"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        …
      </button>
      {open && (
        <ul className="menu-list">
          {PAGES.map(({ page, label }) => (
            <li key={page}>
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  setOpen(false);
                  onOpen(page);
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
