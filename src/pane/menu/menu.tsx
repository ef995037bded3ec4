import type { FocusEvent, KeyboardEvent, ReactElement } from "react";
import { useRef, useState } from "react";
import { clearMarks } from "../../actions/clear-marks";
import type { Pane } from "../use-pane";

/** The pages beside the tabs. */
export type MenuPage = "help" | "selfCheck" | "about";

const PAGES: readonly { readonly page: MenuPage; readonly label: string }[] = [
  { page: "help", label: "使用手册" },
  { page: "selfCheck", label: "自检" },
  { page: "about", label: "关于" },
];

interface MenuProps {
  readonly pane: Pane;
  /** A page is chosen; null where none is to be shown any more. */
  readonly onOpen: (page: MenuPage | null) => void;
}

/** What is seldom needed. Made by hand: Fluent's menu would be an eighth of the first load. */
export function Menu({ pane, onOpen }: MenuProps): ReactElement {
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
  const choose = (page: MenuPage | null): void => {
    setOpen(false);
    // The item is gone: whatever opens gives the focus back to the menu.
    button.current?.focus();
    onOpen(page);
  };
  const clear = (): void => {
    choose(null);
    pane.dispatch({ type: "tab", tab: "check" });
    pane.perform(clearMarks());
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
          <li>
            <button type="button" className="menu-item" onClick={clear}>
              清除标记
            </button>
          </li>
          {PAGES.map(({ page, label }) => (
            <li key={page}>
              <button type="button" className="menu-item" onClick={() => choose(page)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
