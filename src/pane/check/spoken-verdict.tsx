import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { useSettled } from "../parts/use-settled";
import { markedSentence } from "./mark-words";
import { spokenWords } from "./spoken-words";

/** Nothing is read out while the numbers still change at least this often, in milliseconds. */
const PAUSE = 1_000;

/** For who does not see the pane: how it stands when that has changed, and what 审核 has marked. */
export function SpokenVerdict({ outcome }: { readonly outcome: Checked }): ReactElement {
  const words = useSettled(spokenWords(outcome.audit.verdict), PAUSE);
  return (
    <>
      <p className="hidden" role="status">
        {words !== "" && `审核结论：${words}`}
      </p>
      <p className="hidden" role="status">
        {markedSentence(outcome) ?? ""}
      </p>
    </>
  );
}
