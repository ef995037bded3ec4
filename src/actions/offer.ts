import type { Offer } from "../check/rules/offer";
import { TABLE_KEYS } from "../report/form";
import type { Press } from "./action";
import { formatOf, profileOf } from "./form";
import { insertTables } from "./insert";
import { restoreHeading, restoreLabel } from "./restore-text";
import type { PaneState } from "./state";
import { writeFixes } from "./write-fixes";

/** What the button of an offer does; null where the pane cannot do it as things are. */
export function pressOf(offer: Offer, { form }: Pick<PaneState, "form">): Press | null {
  switch (offer.kind) {
    case "write":
      return writeFixes({ fixes: offer.changes });
    case "relabel": {
      const { address, from, to } = offer;
      return restoreLabel({ fix: { address, from, to } });
    }
    case "heading":
      return restoreHeading(offer.table);
    case "insert": {
      const profile = profileOf(form);
      // Whose the tables are that stand there is not known: another year's may be meant.
      if (profile === null || profile.organisation === "") return null;
      const tables = TABLE_KEYS.filter((table) => table === offer.table);
      const request = { profile, format: formatOf(form), tables, totals: form.totals };
      return insertTables({ request, fill: null });
    }
  }
}
