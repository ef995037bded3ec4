import { done, refused } from "../excel/contract/attempt";
import type { Attempt } from "../excel/contract/attempt";
import type { Imported } from "../exchange/imported";
import type { Pasted } from "../exchange/read-pasted";
import { action, plainAction } from "./action";
import { openedPreview } from "./import/reduce-import";
import type { ReadRequest } from "./import/reader";
import type { Purpose } from "./import/source-preview";
import { noticed } from "./notices";
import type { Services } from "./services";
import type { Notice, PaneState } from "./state";

/** A source read, as other attempts are told. */
async function read({ reader }: Services, request: ReadRequest): Promise<Attempt<Imported>> {
  const source = await reader(request);
  return source.ok ? done(source.imported) : refused(source.sentence);
}

interface ChosenFile {
  readonly file: File;
  readonly purpose: Purpose;
}

/** What could not be read, or holds nothing of the form, fails again: 重新选择, 再粘贴. */
function withAgain(state: PaneState, again: NonNullable<Notice["again"]>): PaneState {
  const { fill } = state.notices;
  return state.preview !== null || fill === null
    ? state
    : noticed(state, "fill", { ...fill, again });
}

const chooseAgain = (purpose: Purpose) =>
  ({ label: "重新选择", event: { type: "choose", purpose } }) as const;
const PASTE_AGAIN = {
  label: "再粘贴",
  event: { type: "ask", question: { kind: "paste" } },
} as const;

/** 导入文件. Reading the same file again would fail again: another one is chosen. */
export const readFile = action({
  name: "readFile",
  busy: "正在读取文件…",
  tab: "fill",
  retries: false,
  run: (services, { file }: ChosenFile) => read(services, { kind: "file", file }),
  done: (state, source, { file, purpose }) =>
    withAgain(openedPreview(state, `文件“${file.name}”`, purpose, source), chooseAgain(purpose)),
  refused: (state, _sentence, { purpose }) => withAgain(state, chooseAgain(purpose)),
});

/** 从剪贴板粘贴. */
export const readPasted = action({
  name: "readPasted",
  busy: "正在读取…",
  tab: "fill",
  retries: false,
  run: (services, pasted: Pasted) => read(services, { kind: "pasted", pasted }),
  done: (state, source) => withAgain(openedPreview(state, "剪贴板", "fill", source), PASTE_AGAIN),
  refused: (state) => withAgain(state, PASTE_AGAIN),
});

/** 从本工作簿读取: the tables of the form that stand beside those that are audited. */
export const readSources = plainAction({
  name: "readSources",
  busy: "正在读取工作簿…",
  tab: "fill",
  run: ({ workbook }) => workbook.readSources(),
  done: (state, source) => openedPreview(state, "本工作簿", "fill", source),
});
