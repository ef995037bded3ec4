import { mayHaveName, profileOf, requestOf } from "../../actions/form";
import { insertTables } from "../../actions/insert";
import { loadProfile } from "../../actions/load-profile";
import type { TableKey } from "../../report/form";
import type { Pane } from "../use-pane";

/**
 * Inserts tables for the unit and year of the fields. Without a name the workbook is asked first
 * whether it has one; a year that is none is asked for.
 */
export async function insert(pane: Pane, tables: readonly TableKey[]): Promise<void> {
  if (mayHaveName(pane.now())) await pane.run(loadProfile());
  const state = pane.now();
  if (mayHaveName(state)) return;
  const { form } = state;
  const profile = profileOf(form);
  if (profile === null) pane.dispatch({ type: "incomplete" });
  else pane.perform(insertTables({ request: requestOf(form, profile, tables), fill: null }));
}
