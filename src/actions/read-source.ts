import { done, refused } from "../excel/contract/attempt";
import type { Attempt } from "../excel/contract/attempt";
import type { Imported } from "../exchange/imported";
import type { Pasted } from "../exchange/read-pasted";
import { action, plainAction } from "./action";
import { openedPreview } from "./import/reduce-import";
import type { ReadRequest } from "./import/reader";
import type { Purpose } from "./import/source-preview";
import type { Services } from "./services";

/** A source read, as other attempts are told. */
async function read({ reader }: Services, request: ReadRequest): Promise<Attempt<Imported>> {
  const source = await reader(request);
  return source.ok ? done(source.imported) : refused(source.sentence);
}

interface ChosenFile {
  readonly file: File;
  readonly purpose: Purpose;
}

/** 导入文件. Reading the same file again would fail again: another one is chosen. */
export const readFile = action({
  name: "readFile",
  busy: "正在读取文件…",
  tab: "fill",
  retries: false,
  run: (services, { file }: ChosenFile) => read(services, { kind: "file", file }),
  done: (state, source, { file, purpose }) =>
    openedPreview(state, `文件“${file.name}”`, purpose, source),
});

/** 从剪贴板粘贴. */
export const readPasted = action({
  name: "readPasted",
  busy: "正在读取…",
  tab: "fill",
  retries: false,
  run: (services, pasted: Pasted) => read(services, { kind: "pasted", pasted }),
  done: (state, source) => openedPreview(state, "剪贴板", "fill", source),
});

/** 从本工作簿读取: the tables of the form that stand beside those that are audited. */
export const readSources = plainAction({
  name: "readSources",
  busy: "正在读取工作簿…",
  tab: "fill",
  run: ({ workbook }) => workbook.readSources(),
  done: (state, source) => openedPreview(state, "本工作簿", "fill", source),
});
