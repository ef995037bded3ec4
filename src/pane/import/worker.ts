import type { ReadRequest } from "../../actions/import/reader";
import type { ReadSource } from "../../exchange/imported";
import { readPasted } from "../../exchange/read-pasted";
import { readChosenFile } from "../parts/read-chosen-file";

/** Reads away from the pane: a file that takes long or breaks the reader does not stop it. */
addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  // A fault of ours becomes the worker's error event, which the pane hears.
  read(data).then((source) => postMessage(source), reportError);
});

async function read(request: ReadRequest): Promise<ReadSource> {
  return request.kind === "pasted" ? readPasted(request.pasted) : readChosenFile(request.file);
}
