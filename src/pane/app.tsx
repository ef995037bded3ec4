import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import { CheckPlace, fetchCheckTab } from "./check/check-place";
import { CollectPlace } from "./collect/collect-place";
import type { Session } from "../actions/session";
import type { Tab } from "../actions/state";
import { DraftPlace } from "./draft/draft-place";
import { ErrorBoundary } from "./parts/error-boundary";
import { FillTab } from "./fill/fill-tab";
import { Menu } from "./menu/menu";
import type { MenuPage } from "./menu/menu";
import { SidePlace } from "./menu/side-place";
import { Progress } from "./parts/progress";
import { SelectedCellCard } from "./check/selected-cell";
import { StepLine } from "./step/step-line";
import { tabCounts } from "./step/tab-counts";
import { TabNotice } from "./parts/tab-notice";
import { Tabs, panelId, tabId } from "./parts/tabs";
import { FLUENT_THEMES } from "./theme";
import type { ThemeName } from "./theme";
import type { Pane } from "./use-pane";
import { usePane } from "./use-pane";

interface AppProps {
  readonly session: Session;
  readonly theme: ThemeName;
}

/** The task pane. */
export function App({ session, theme }: AppProps): ReactElement {
  const pane = usePane(session);
  const [page, setPage] = useState<MenuPage | null>(null);
  useEffect(fetchCheckTab, []);
  const { tab, running, waiting, outcome } = pane.state;
  const go = (next: Tab): void => {
    setPage(null);
    pane.keepDraft();
    pane.dispatch({ type: "tab", tab: next });
  };
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} className={`pane theme-${theme}`}>
      <main className="body">
        <h1 className="hidden">年报助手</h1>
        {/* Both before the tabs: from a tab the next stop is what it shows. */}
        <Menu
          pane={pane}
          onOpen={(next) => {
            pane.keepDraft();
            setPage(next);
          }}
        />
        <StepLine pane={pane} onTab={go} />
        <Tabs selected={tab} counts={tabCounts(outcome)} onSelect={go} />
        <Progress running={running} waiting={waiting} onGiveUp={session.giveUp} />
        <div className="scroll">
          {page !== null && (
            <SidePlace key={page} page={page} pane={pane} onClose={() => setPage(null)} />
          )}
          <div
            className="panel"
            role="tabpanel"
            id={panelId(tab)}
            aria-labelledby={tabId(tab)}
            hidden={page !== null}
          >
            <ErrorBoundary key={tab}>
              <TabContent pane={pane} />
            </ErrorBoundary>
          </div>
        </div>
        <TabNotice pane={pane} />
      </main>
      <SelectedCellCard pane={pane} />
    </FluentProvider>
  );
}

function TabContent({ pane }: { readonly pane: Pane }): ReactElement {
  const { tab } = pane.state;
  switch (tab) {
    case "fill":
      return <FillTab pane={pane} />;
    case "check":
      return <CheckPlace pane={pane} />;
    case "draft":
    case "export":
      return <DraftPlace pane={pane} tab={tab} />;
    case "collect":
      return <CollectPlace pane={pane} />;
  }
}
