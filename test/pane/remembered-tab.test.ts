/** @jest-environment jsdom */
import { createSession } from "../../src/actions/session";
import type { Session } from "../../src/actions/session";
import { rememberTab } from "../../src/pane/remembered-tab";
import { fixture } from "../check/reports";
import { textHere } from "../text-here";
import { fakeWorkbook, readingOf } from "./fake-workbook";
import { noExplainer, noReader } from "./services";

const report = fixture("chaoyang-2023");

/** A page that was just loaded, in the window of a workbook. */
function loaded(url: string | undefined, partitionKey?: string): Session {
  Object.assign(globalThis, { Office: { context: { document: { url }, partitionKey } } });
  const { actions } = fakeWorkbook(report);
  const services = { reader: noReader, explainer: noExplainer, judgeText: textHere };
  const session = createSession({ workbook: actions, ...services }, new Date());
  rememberTab(session);
  return session;
}

const read = (session: Session): void =>
  session.dispatch({ type: "changed", reading: readingOf(report) });

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

describe("the tab that was shown", () => {
  it("is shown again after the page was loaded anew, whatever the work is", () => {
    loaded("C:\\年报.xlsx").dispatch({ type: "tab", tab: "draft" });
    const again = loaded("C:\\年报.xlsx");
    read(again);
    expect(again.state().tab).toBe("draft");
  });

  it("is that of one workbook, and of one site that Excel stands in", () => {
    loaded("a.xlsx", "one").dispatch({ type: "tab", tab: "draft" });
    for (const other of [loaded("b.xlsx", "one"), loaded("a.xlsx", "two")]) {
      read(other);
      expect(other.state().tab).toBe("check");
    }
  });

  it("is not remembered of a workbook that was never saved", () => {
    loaded(undefined).dispatch({ type: "tab", tab: "draft" });
    expect(sessionStorage).toHaveLength(0);
  });

  it("is remembered nowhere where the browser forbids storing, and nothing fails", () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    const session = loaded("a.xlsx");
    session.dispatch({ type: "tab", tab: "export" });
    expect(session.state().tab).toBe("export");
  });

  it("that is none is not shown", () => {
    sessionStorage.setItem("nianbao.tab a.xlsx", "elsewhere");
    const session = loaded("a.xlsx");
    read(session);
    expect(session.state().tab).toBe("check");
  });
});
