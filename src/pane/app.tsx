import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { WorkbookActions } from "../excel/contract";
import { CheckTab } from "./check/check-tab";
import { ErrorBoundary } from "./parts/error-boundary";
import { FillTab } from "./fill/fill-tab";
import { Progress } from "./parts/progress";
import { SelectedCellCard } from "./check/selected-cell";
import { Tabs, panelId, tabId } from "./parts/tabs";
import { FLUENT_THEMES } from "./theme";
import type { ThemeName } from "./theme";
import { usePane } from "./use-pane";

interface AppProps {
  readonly actions: WorkbookActions;
  readonly theme: ThemeName;
}

/** The task pane. */
export function App({ actions, theme }: AppProps): ReactElement {
  const [today] = useState(() => new Date());
  const pane = usePane(actions, today);
  const { tab, running, selected, outcome } = pane.state;
  const format = outcome?.tables.find(({ table }) => table === selected?.cell.table)?.format;
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} className={`pane theme-${theme}`}>
      <main className="body">
        <h1 className="hidden">年报助手</h1>
        <Tabs selected={tab} onSelect={(next) => pane.dispatch({ type: "tab", tab: next })} />
        <Progress running={running} />
        <div className="scroll">
          <div className="panel" role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
            <ErrorBoundary key={tab}>
              {tab === "fill" ? <FillTab pane={pane} /> : <CheckTab pane={pane} />}
            </ErrorBoundary>
          </div>
        </div>
      </main>
      {selected !== null && format !== undefined && (
        <SelectedCellCard selected={selected} format={format} />
      )}
    </FluentProvider>
  );
}
