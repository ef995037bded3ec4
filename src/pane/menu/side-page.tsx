import { Button } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useEffect, useRef } from "react";
import { SelfCheckPage } from "../self-check/self-check-page";
import type { Pane } from "../use-pane";
import { About } from "./about";
import { Help } from "./help";
import type { MenuPage } from "./menu";

interface SidePageProps {
  readonly page: MenuPage;
  readonly pane: Pane;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<MenuPage, string>> = {
  help: "使用手册",
  selfCheck: "自检",
  about: "关于",
};

/**
 * A page of the menu, in the place of the tab. Escape and 返回 give the focus back to where it came
 * from.
 */
export function SidePage({ page, pane, onClose }: SidePageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      // Who went on to a tab has the focus there already.
      if (document.activeElement !== document.body) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") onClose();
  };
  return (
    <section className="panel" aria-label={TITLES[page]} onKeyDown={onKeyDown}>
      <div className="menu-side">
        <h2 ref={heading} className="grow" tabIndex={-1}>
          {TITLES[page]}
        </h2>
        <Button size="small" onClick={onClose}>
          返回
        </Button>
      </div>
      <PageContent page={page} pane={pane} />
    </section>
  );
}

function PageContent({ page, pane }: Pick<SidePageProps, "page" | "pane">): ReactNode {
  switch (page) {
    case "help":
      return <Help />;
    case "about":
      return <About />;
    case "selfCheck":
      return <SelfCheckPage pane={pane} />;
  }
}
