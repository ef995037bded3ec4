import { check } from "../../src/actions/check";
import { clearMarks } from "../../src/actions/clear-marks";
import { dropReasons } from "../../src/actions/drop-reasons";
import { keepReason } from "../../src/actions/keep-reason";
import { keepRequest } from "../../src/actions/reasons";
import type { Session } from "../../src/actions/session";
import { writeFixes } from "../../src/actions/write-fixes";
import type { Finding } from "../../src/check/finding";
import { cell, change, filled } from "../check/reports";
import { sessionHere } from "../excel/checked";
import { closeAll, workbookOf } from "../excel/workbook";
import type { Workbench } from "../../workbench/node/open";

afterAll(closeAll);

/** A blank, and 规章 2 in a township: both 需核实. */
const REPORT = change(filled(0), {
  "disclosure.regulations.inForce": 2,
  "requests.received.business": null,
});
const BLANK = "'三、依申请公开'!E6";
const RULES = "'二、主动公开'!D5";
const FILL = { cell: cell("requests.received.business"), from: null, value: 0 };

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function checked(): Promise<{ bench: Workbench; session: Session }> {
  const bench = await workbookOf(REPORT);
  const session = sessionHere();
  stops.push(session.start());
  await session.ready();
  await session.perform(check());
  expect((await bench.marks()).sort()).toEqual([BLANK, RULES].sort());
  expect(told(session)).toEqual({ marked: 2, standing: 0, open: ["规章制定权", "空白"] });
  return { bench, session };
}

/** What the list says of the marks, and which findings it shows as open. */
function told(session: Session) {
  const { outcome } = session.state();
  if (outcome === null) throw new Error("nothing is shown");
  const { marked, standing, audit } = outcome;
  const open = audit.findings.flatMap(({ state, title }) => (state === "open" ? [title] : []));
  return { marked, standing, open };
}

function shown(session: Session, title: string): Finding {
  const finding = session.state().outcome?.audit.findings.find((each) => each.title === title);
  if (finding === undefined) throw new Error(`the list does not show ${title}`);
  return finding;
}

/** 撤销, as the message at the top of the tab offers it. */
async function undo(session: Session): Promise<void> {
  const press = session.state().notices[session.state().tab]?.undo;
  if (press === undefined) throw new Error("nothing can be taken back");
  await session.perform(press);
}

test("填 0: the list has one finding less, the sheet one mark; it does not say that all are marked", async () => {
  const { bench, session } = await checked();
  await session.perform(writeFixes({ fixes: [FILL] }));
  expect(await bench.marks()).toEqual([RULES]);
  expect(told(session)).toEqual({ marked: null, standing: 1, open: ["规章制定权"] });
});

test("撤销 after it: the finding is back in the list, which says that it is not marked", async () => {
  const { bench, session } = await checked();
  await session.perform(writeFixes({ fixes: [FILL] }));
  await undo(session);
  expect(await bench.read(BLANK)).toEqual([[""]]);
  expect(await bench.marks()).toEqual([RULES]);
  expect(told(session)).toEqual({ marked: null, standing: 1, open: ["规章制定权", "空白"] });
  await session.perform(check());
  expect(told(session)).toMatchObject({ marked: 2 });
});

test("保存说明: as many findings as before, one mark less, and the list does not count it", async () => {
  const { bench, session } = await checked();
  const finding = shown(session, "规章制定权");
  const request = keepRequest([finding], "区划调整前制定");
  await session.perform(keepReason({ id: finding.id, request }));
  expect(await bench.marks()).toEqual([BLANK]);
  expect(told(session)).toEqual({ marked: null, standing: 1, open: ["空白"] });
  const { justification } = shown(session, "规章制定权");
  expect(justification?.reason).toBe("区划调整前制定");
  await session.perform(dropReasons([justification?.key ?? ""]));
  expect(await bench.marks()).toEqual([BLANK]);
  expect(told(session)).toEqual({ marked: null, standing: 1, open: ["规章制定权", "空白"] });
});

test("清除标记: none is said to stand", async () => {
  const { bench, session } = await checked();
  await session.perform(clearMarks());
  expect(await bench.marks()).toEqual([]);
  expect(told(session)).toMatchObject({ marked: null, standing: 0 });
});
