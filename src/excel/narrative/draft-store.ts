import * as z from "zod/mini";
import type { DraftForm } from "../../draft/form";
import { formatDraftFormJson, parseDraftFormJson } from "../../draft/parse-form";
import type { WrittenText } from "./draft-edits";
import { withoutLongBlanks } from "../settings/escaped-blanks";
import { defineSetting, settingOf } from "../settings/setting";

/** The form of the narrative, as JSON with its own version. */
export const FORM = settingOf<DraftForm>(
  "nianbao.draft",
  (stored) => {
    const parsed = typeof stored === "string" ? parseDraftFormJson(stored) : null;
    return parsed?.ok === true ? parsed.form : null;
  },
  (form) => withoutLongBlanks(formatDraftFormJson(form)),
);

/** What was last written to the sheet 年报正文. */
export const WRITTEN = defineSetting<{ readonly rows: readonly WrittenText[] }>(
  "nianbao.draftText",
  z.object({ rows: z.array(z.object({ id: z.string(), text: z.string() })) }),
);
