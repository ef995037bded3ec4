/** What looks for marks that this pane does not know: loaded with the first of them. */
export { leftSentence } from "./left-marks";
export { removeMarks } from "./remove-marks";
