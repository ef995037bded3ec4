import type { SourceReader } from "../actions/import/reader";
import type { Explainer } from "../actions/repair/explainer";
import { NOT_LOADED } from "../actions/sentences";
import type { TextJudge } from "../actions/text/text-judge";

const READER_NOT_LOADED =
  "读取文件的程序没有载入，什么也没有读。请检查与加载项服务器的连接后再试一次；仍然不行，请关闭并重新打开窗格。";

/** What is loaded when it is first asked for; null where it cannot be loaded, and asked again then. */
function firstUsed<Part>(load: () => Promise<Part>): () => Promise<Part | null> {
  let loaded: Promise<Part> | null = null;
  return async () => {
    try {
      return await (loaded ??= load());
    } catch (fault) {
      loaded = null;
      reportError(fault);
      return null;
    }
  };
}

/** The reader of files, loaded with the first file. */
export function firstUsedReader(): SourceReader {
  const reader = firstUsed(async () => (await import("./import/worker-reader")).workerReader());
  return async (request) => {
    const read = await reader();
    return read === null ? { ok: false, sentence: READER_NOT_LOADED } : read(request);
  };
}

/** The judge of texts, loaded with the first text. */
export function firstUsedTextJudge(): TextJudge {
  let loaded: TextJudge | null = null;
  const judge = firstUsed(async () => (await import("./judge/worker-judge")).workerTextJudge());
  return (input) => {
    // What is known already is answered at once.
    if (loaded !== null) return loaded(input);
    return judge().then((part) => {
      if (part === null) return { kind: "failed", sentence: NOT_LOADED };
      loaded = part;
      return part(input);
    });
  };
}

/** What seeks suggestions, loaded with the first broken sum. */
export function firstUsedExplainer(): Explainer {
  const explainer = firstUsed(async () =>
    (await import("./repair/worker-explainer")).workerExplainer(),
  );
  return async (request) => {
    const seek = await explainer();
    return seek === null ? { kind: "broken" } : seek(request);
  };
}
