import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
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

/** A page of the menu, in the place of the tab. */
export function SidePage({ page, pane, onClose }: SidePageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel" aria-label={TITLES[page]}>
      <h2 ref={heading} tabIndex={-1}>
        {TITLES[page]}
      </h2>
      <PageContent page={page} pane={pane} />
      <div className="actions">
        <Button size="small" onClick={onClose}>
          返回
        </Button>
      </div>
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
