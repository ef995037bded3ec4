import type { KeyboardEvent, ReactElement } from "react";
import { useRef } from "react";
import type { Tab } from "../../actions/state";

/** In the order in which they stand. */
export const TABS: readonly { readonly key: Tab; readonly label: string }[] = [
  { key: "fill", label: "填表" },
  { key: "check", label: "审核" },
  { key: "draft", label: "正文" },
  { key: "export", label: "导出" },
  { key: "collect", label: "汇总" },
];

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

/** A number on a tab: what waits there. */
export interface TabCount {
  readonly count: number;
  /** Red; else neutral. */
  readonly isWrong: boolean;
  /** The same for who does not see it: 错误 2 处. */
  readonly words: string;
}

interface TabsProps {
  readonly selected: Tab;
  readonly counts: Partial<Readonly<Record<Tab, TabCount>>>;
  readonly onSelect: (tab: Tab) => void;
}

/** The pane's tabs. Made by hand: Fluent's bring 24 kB of focus management for arrow keys. */
export function Tabs({ selected, counts, onSelect }: TabsProps): ReactElement {
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
      {TABS.map(({ key, label }) => {
        const count = counts[key];
        return (
          <button
            key={key}
            type="button"
            role="tab"
            className="tab"
            id={tabId(key)}
            aria-selected={key === selected}
            {...(key === selected ? { "aria-controls": panelId(key) } : {})}
            {...(count && { "aria-description": count.words })}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => onSelect(key)}
          >
            {label}
            {count && (
              <span aria-hidden className={count.isWrong ? "tab-count tab-wrong" : "tab-count"}>
                {count.count > 99 ? "99+" : count.count}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
