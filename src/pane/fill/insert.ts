import { profileOf, requestOf } from "../../actions/form";
import { insertTables } from "../../actions/insert";
import type { TableKey } from "../../report/form";
import type { Pane } from "../use-pane";

/** Inserts tables for the unit and year of the fields; a year that is none is asked for first. */
export function insert(pane: Pane, tables: readonly TableKey[]): void {
  const { form } = pane.state;
  const profile = profileOf(form);
  if (profile === null) pane.dispatch({ type: "incomplete" });
  else pane.perform(insertTables({ request: requestOf(form, profile, tables), fill: null }));
}
