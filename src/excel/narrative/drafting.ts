/** Everything that runs only for the narrative: loaded when its form is first read or written. */
export { loadDraft, readDraftSheet, saveDraft } from "./read-draft";
export { writeDraft } from "./write-draft";
