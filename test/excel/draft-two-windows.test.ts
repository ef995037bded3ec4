import { saveDraft } from "../../src/actions/save-draft";
import { initialState } from "../../src/actions/state";
import type { PaneState } from "../../src/actions/state";
import { formatDraftFormJson } from "../../src/draft/parse-form";
import { formSchema } from "../../src/draft/form";
import type { DraftForm, DraftFormInput } from "../../src/draft/form";
import { composeDraft } from "../../src/draft/compose";
import { workbookActions } from "../../src/excel/actions";
import type { Press } from "../../src/actions/action";
import { unexplained } from "./checked";
import { inWorkbook } from "./pasted";
import { closeAll, fixture, value, workbookOf } from "./workbook";
import { textHere } from "../text-here";

afterAll(closeAll);

const { loadDraft, writeDraft } = workbookActions;
const SETTING = "nianbao.draft";
const draftForm = (input: DraftFormInput): DraftForm => formSchema.parse(input);
const HERE = draftForm({ opening: { phone: "0469-1" } });
let others = 0;
/** A form that this pane has never seen. */
function formFromThere(): DraftForm {
  others += 1;
  return draftForm({ opening: { phone: `0469-${String(1000 + others)}` } });
}
const REPORT = fixture("chaoyang-2023");

const keptThere = (form: DraftForm, text = formatDraftFormJson(form)): Promise<void> =>
  inWorkbook(({ settings }) => settings.add(SETTING, text));

async function pressed(press: Press, state: PaneState): Promise<PaneState> {
  const reader = () => Promise.reject(new Error("no source is read here"));
  const services = {
    workbook: workbookActions,
    reader,
    explainer: unexplained,
    judgeText: textHere,
  };
  return value(await press.run(services, () => state)).apply(state);
}

/** The pane with a form that it has loaded, after the other window has kept another one. */
async function surprised(there = formFromThere()): Promise<PaneState> {
  await workbookOf(REPORT);
  value(await workbookActions.saveDraft(draftForm({})));
  value(await loadDraft());
  await keptThere(there);
  const state = initialState(new Date(2026, 0, 10));
  const writing = { ...state.writing, ready: true, form: HERE, saved: draftForm({}) };
  return pressed(saveDraft({ form: HERE }), { ...state, tab: "draft", writing });
}

test("what another window kept is not written over, and both ways out are offered", async () => {
  const there = formFromThere();
  const state = await surprised(there);
  expect(value(await loadDraft())).toEqual(there);
  expect(state.writing.saved).not.toEqual(HERE);
  expect(state.notices.draft?.text).toBe(
    "正文的填写内容在另一个窗口（或由另一个人）改过，这里填的还没有保存。请选择保留哪一份。",
  );
  expect(state.notices.draft?.offers?.map(({ label }) => label)).toEqual([
    "保留这里填的",
    "换成那边的",
  ]);
});

test("保留这里填的 keeps what was typed here, and goes on keeping it", async () => {
  const state = await surprised();
  const [own] = state.notices.draft?.offers ?? [];
  if (own === undefined) throw new Error("nothing is offered");
  const next = await pressed(own.press, state);
  expect(next.notices.draft).toBeNull();
  expect(next.writing.saved).toEqual(HERE);
  expect(value(await workbookActions.saveDraft(draftForm({})))).toBe("kept");
});

test("换成那边的 takes the other one into the form", async () => {
  const there = formFromThere();
  const state = await surprised(there);
  const [, other] = state.notices.draft?.offers ?? [];
  if (other === undefined) throw new Error("nothing is offered");
  const next = await pressed(other.press, state);
  expect(next.writing).toMatchObject({ form: there, saved: there });
  expect(value(await workbookActions.saveDraft(HERE))).toBe("kept");
});

test("写入工作簿 writes nothing over it either", async () => {
  await surprised();
  const document = composeDraft(HERE, REPORT);
  expect(value(await writeDraft({ document, form: HERE, existing: "replace" }))).toEqual({
    kind: "unseen",
  });
});

test("one's own form is never taken for another's", async () => {
  const bench = await workbookOf(REPORT);
  value(await loadDraft());
  const [one, two] = [formFromThere(), formFromThere()];
  const both = [workbookActions.saveDraft(one), workbookActions.saveDraft(two)];
  expect((await Promise.all(both)).map(value)).toEqual(["kept", "kept"]);
  // Ends of lines may come back otherwise, and the setting may be dropped.
  await keptThere(two, formatDraftFormJson(two).replaceAll("\n", "\r\n"));
  expect(value(await workbookActions.saveDraft(HERE))).toBe("kept");
  await inWorkbook(({ settings }) => {
    settings.getItem(SETTING).delete();
  });
  bench.requests.reset();
  expect(value(await workbookActions.saveDraft(two))).toBe("kept");
  expect(bench.requests().syncs).toBe(2);
});
