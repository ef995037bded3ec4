import type { KeyboardEvent, ReactElement } from "react";
import { useRef } from "react";
import type { Tab } from "../../actions/state";

const TABS: readonly { readonly key: Tab; readonly label: string }[] = [
  { key: "fill", label: "填表" },
  { key: "check", label: "审核" },
  { key: "draft", label: "正文" },
  { key: "export", label: "导出" },
  { key: "collect", label: "汇总" },
];

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

interface TabsProps {
  readonly selected: Tab;
  readonly onSelect: (tab: Tab) => void;
}

/** The pane's tabs. Made by hand: Fluent's bring 24 kB of focus management for arrow keys. */
export function Tabs({ selected, onSelect }: TabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = TABS.findIndex(({ key }) => key === selected);
    const next = TABS[(at + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.key);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.key)}`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label="年报助手" onKeyDown={onKeyDown}>
      {TABS.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          role="tab"
          className="tab"
          id={tabId(key)}
          aria-selected={key === selected}
          {...(key === selected ? { "aria-controls": panelId(key) } : {})}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
