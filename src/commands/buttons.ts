import type { WorkbookActions } from "../excel/contract";
import { announce, type RibbonButton } from "../excel/ribbon";
import { TABLE_KEYS } from "../report/form";
import { formatForYear } from "../report/formats";

/** What the ribbon asks of the workbook. */
export type RibbonActions = Pick<
  WorkbookActions,
  "loadProfile" | "insertTables" | "checkWorkbook" | "clearMarks"
>;

/** What each ribbon button does: what the pane's button does, with the result told to the pane. */
export function ribbonButtons(actions: RibbonActions): Record<RibbonButton, () => Promise<void>> {
  return {
    async insertTables() {
      const profile = await actions.loadProfile();
      if (!profile.ok) {
        announce({ kind: "refused", sentence: profile.sentence });
      } else if (profile.value === null) {
        announce({ kind: "profile-missing" });
      } else {
        const format = formatForYear(profile.value.year);
        const request = {
          profile: profile.value,
          format: format.key,
          tables: TABLE_KEYS,
          totals: "formulas",
        } as const;
        announce({ kind: "inserted", request, result: await actions.insertTables(request) });
      }
    },
    async checkReport() {
      announce({ kind: "checked", result: await actions.checkWorkbook() });
    },
    async clearMarks() {
      announce({ kind: "cleared", result: await actions.clearMarks() });
    },
  };
}
