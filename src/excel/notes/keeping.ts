/** What runs only when the user settles something about a finding: loaded with the first. */
export { dropReasons } from "./drop-reasons";
export { keepFindings } from "./keep-findings";
export { confirmCell, dismissExplanation, restoreExplanation, unconfirmCell } from "./settle";
