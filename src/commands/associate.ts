import { check } from "../actions/check";
import { clearMarks } from "../actions/clear-marks";
import { mayHaveName, profileOf, requestOf } from "../actions/form";
import { insertTables } from "../actions/insert";
import type { Session } from "../actions/session";
import type { Tab } from "../actions/state";
import { TABLE_KEYS } from "../report/form";

interface RibbonButton {
  /** The tab that tells what came of it. */
  readonly tab: Tab;
  readonly run: (session: Session) => Promise<void>;
}

/** The functions that the manifest's ribbon buttons run: what the pane's own buttons do. */
export const RIBBON: Readonly<Record<string, RibbonButton>> = {
  insertTables: {
    tab: "fill",
    run: async (session) => {
      // What the workbook keeps, edition and totals as the pane has them.
      if (!(await session.ready())) return;
      const { form } = session.state();
      // Why that could not be read is told.
      if (mayHaveName(session.state())) return;
      const profile = profileOf(form);
      // A year that is none; a name can be given later.
      if (profile === null) session.dispatch({ type: "incomplete" });
      else {
        const request = requestOf(form, profile, TABLE_KEYS);
        await session.perform(insertTables({ request, fill: null }));
      }
    },
  },
  checkReport: {
    tab: "check",
    run: async (session) => {
      // The text that the workbook keeps is evidence, too.
      if (await session.ready()) await session.perform(check());
    },
  },
  clearMarks: { tab: "check", run: (session) => session.perform(clearMarks()) },
};

/** The pane tells the result. Where it cannot be shown, it does so once the user opens it. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (fault) {
    reportError(fault);
  }
}

/**
 * Runs a button to its end, and tells Excel of the end in every case, as it would wait for it.
 */
export async function press(
  { tab, run }: RibbonButton,
  session: Session,
  event: Pick<Office.AddinCommands.Event, "completed">,
): Promise<void> {
  try {
    session.dispatch({ type: "tab", tab });
    void showPane();
    await run(session);
  } finally {
    event.completed();
  }
}

/** Ties the functions that the manifest names to what they do. */
export function associateRibbon(session: Session): void {
  for (const [name, button] of Object.entries(RIBBON)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void press(button, session, event);
    });
  }
}
