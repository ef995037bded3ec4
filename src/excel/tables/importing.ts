/** Everything that runs only for importing: loaded when the user first imports something. */
export { chooseTable } from "./choose-table";
export { fillTables } from "./fill-tables";
export { removeSource, saveSource } from "./keep-source";
export { removePrevious, savePrevious } from "./keep-previous";
export { readSources } from "../reading/read-sources";
