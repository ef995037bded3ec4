import type { Decoration } from "../host/decorations";

/**
 * What Excel itself reads of a workbook's settings. The first opens the pane with the workbook,
 * where the manifest's TaskpaneId has the same name; with the second nobody who lacks the add-in is
 * asked to trust it (Windows, Mac).
 */
export const OPENING_KEYS: readonly string[] = [
  "Office.AutoShowTaskpaneWithDocument",
  "Office.DisableTrustUX",
];

/** The pane opens with the workbook from now on. */
export const OPENS_PANE: Decoration = {
  words: "下次打开工作簿时自动打开窗格",
  set: ({ context }) => {
    for (const key of OPENING_KEYS) context.workbook.settings.add(key, true);
  },
};
