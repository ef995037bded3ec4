// The shared sheets first, so that a sheet of a feature can say something else.
import "./pane.css";
import "./parts/badge.css";
import "./parts/card.css";
import "./parts/fields.css";
import type { ReactElement } from "react";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { createSession } from "../actions/session";
import { associateRibbon } from "../commands/associate";
import { workbookActions } from "../excel/actions";
import { App } from "./app";
import { firstUsedExplainer, firstUsedReader, firstUsedTextJudge } from "./first-used";
import { officeThemeSource, prefersDark } from "./office-theme";
import type { ThemeSource } from "./office-theme";
import { Outside } from "./outside";
import { rememberTab } from "./remembered-tab";
import "./fill/fill.css";
import "./import/import.css";
import "./menu/menu.css";
import "./step/step.css";

const session = createSession(
  {
    workbook: workbookActions,
    reader: firstUsedReader(),
    explainer: firstUsedExplainer(),
    judgeText: firstUsedTextJudge(),
  },
  new Date(),
);

// The ribbon's buttons and the pane stand in one page (shared runtime) and share one session.
associateRibbon(session);

function Pane({ theme }: { readonly theme: ThemeSource }): ReactElement {
  const name = useSyncExternalStore(theme.subscribe, theme.current);
  return <App session={session} theme={name} />;
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no element #root.");
  const inExcel = host === Office.HostType.Excel;
  if (inExcel) rememberTab(session);
  createRoot(root).render(
    inExcel ? (
      <Pane theme={officeThemeSource()} />
    ) : (
      <Outside systemIsDark={prefersDark().matches} />
    ),
  );
}

void start();
