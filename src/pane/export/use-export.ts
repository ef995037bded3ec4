import { useState } from "react";
import type { Checked } from "../../actions/checked";
import type { SheetLook } from "../../actions/narrative/writing";
import type { Notice } from "../../actions/state";
import type { DraftForm } from "../../draft/form";
import { leftSentences } from "../draft/sheet-edits";
import { groundsOf } from "../draft/grounds";
import { openEdits } from "../draft/sheet-edits-open";
import type { Pane } from "../use-pane";
import { exportAs } from "./export-as";
import type { Way } from "./export-as";
import { exportedForm, exportedOf } from "./exported";
import type { Exported } from "./exported";
import { lookFirst } from "./look-first";

/** What waits for the user's word about the sheet 年报正文. */
export interface Asked {
  /** How the report was to leave; null where the edits were only to be seen. */
  readonly way: Way | null;
  readonly sheet: SheetLook;
}

/** What came of the last export. */
interface Told extends Pick<Notice, "tone" | "text" | "lines"> {
  /** 重试, where another click can help. */
  readonly again: (() => void) | null;
}

interface Exporting {
  readonly running: boolean;
  readonly told: Told | null;
  readonly asked: Asked | null;
  /** An export button: looks at the sheet first, and asks where it has what the text has not. */
  readonly press: (way: Way) => void;
  /** Exports the text of this form without looking: the user has said what shall leave. */
  readonly leave: (way: Way, form: DraftForm) => void;
  /** Asks; null takes the question back. */
  readonly ask: (asked: Asked | null) => void;
  readonly dismiss: () => void;
}

const FAILED =
  "没有导出成功，工作簿和已填的内容不受影响。请再试一次；仍然不行，请改用另一种方式导出。";

/** Exports one way at a time and tells what came of it. */
export function useExport(pane: Pane, outcome: Checked): Exporting {
  const [running, setRunning] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const begin = (): void => {
    setRunning(true);
    setTold(null);
    setAsked(null);
  };
  const leave = async (
    way: Way,
    toBeExported: () => Exported | Promise<Exported>,
    lines: readonly string[] = [],
  ): Promise<void> => {
    begin();
    try {
      const exported = await toBeExported();
      const { tone, text } = await exportAs(way, exported);
      // After looking at the sheet a browser may no longer let us copy: a new click may.
      const retries = tone === "error" && way === "copy";
      const again = retries ? () => void leave(way, () => exported, lines) : null;
      setTold({ tone, text, lines: tone === "error" ? [] : lines, again });
    } catch (fault) {
      setTold({ tone: "error", text: FAILED, again: null });
      reportError(fault);
    } finally {
      setRunning(false);
    }
  };
  const press = async (way: Way): Promise<void> => {
    begin();
    const sheet = await lookFirst(pane);
    const now = pane.now();
    // Who has gone elsewhere meanwhile could not be asked.
    if (now.tab !== "export") return;
    const judged = now.outcome ?? outcome;
    const form = exportedForm(now);
    const open = sheet.kind === "read" ? openEdits(form, groundsOf(judged), sheet.edits) : null;
    if (open !== null && open.adoptable.length === 0) {
      await leave(way, () => exportedOf(judged, form, pane.judgeText), leftSentences(open.left));
      return;
    }
    setRunning(false);
    setAsked({ way, sheet });
  };
  return {
    running,
    told,
    asked,
    press: (way) => {
      if (!running) void press(way);
    },
    leave: (way, form) => {
      const judged = pane.now().outcome ?? outcome;
      if (!running) void leave(way, () => exportedOf(judged, form, pane.judgeText));
    },
    ask: setAsked,
    dismiss: () => setTold(null),
  };
}
