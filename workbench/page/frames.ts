import type { Host } from "../host/seam";
import { createOffice, enforceRequirementSets } from "../host/office";
import type { OfficeStub } from "../host/office";
import type { WorkbenchFrame } from "./seam";
import { THEMES } from "./themes";
import type { ThemeName } from "./themes";

/** The frames in which Microsoft's library runs over the host, one at a time. */
export interface Frames {
  /** Loads the unchanged pane anew and waits until its scripts have run. */
  loadPane(): Promise<void>;
  /** Runs the work in a frame that nobody sees, with the add-in's code but without its pane. */
  withFiller(work: (frame: WorkbenchFrame) => Promise<void>): Promise<void>;
  showPane(): void;
  setTheme(name: ThemeName): void;
  /** Presses a ribbon button by its function's name in the manifest. */
  press(action: string): Promise<void>;
}

/**
 * @param pane the element that holds the pane.
 * @param onAction called when the user does something in the pane or presses a ribbon button.
 */
export function createFrames(pane: HTMLElement, host: Host, onAction: () => void): Frames {
  let office: OfficeStub | undefined;
  let theme: ThemeName = "light";
  const show = (visible: boolean): void => {
    pane.hidden = !visible;
  };
  window.workbenchPage = {
    connect(frame) {
      host.install(frame);
    },
    complete(frame) {
      enforceRequirementSets(frame);
      office = createOffice({ theme: THEMES[theme].officeTheme, onPane: show });
      Object.assign(frame, { Office: office.Office });
      frame.addEventListener("click", onAction, { capture: true });
    },
  };
  return {
    async loadPane() {
      const frame = document.createElement("iframe");
      frame.title = "年报助手";
      pane.replaceChildren();
      await load(frame, "pane.html", pane);
    },
    async withFiller(work) {
      const frame = document.createElement("iframe");
      frame.hidden = true;
      await load(frame, "filler.html", document.body);
      try {
        const filler = frame.contentWindow?.workbenchFrame;
        if (!filler) throw new Error("the filler's scripts did not run");
        await work(filler);
      } finally {
        frame.remove();
      }
    },
    showPane: () => {
      show(true);
    },
    setTheme(name) {
      theme = name;
      office?.setTheme(THEMES[name].officeTheme);
    },
    async press(action) {
      const button = office?.actions.get(action);
      if (!button) throw new Error(`no function is associated with the ribbon's ${action}`);
      onAction();
      await new Promise<void>((completed) => {
        button({ completed });
      });
    },
  };
}

function load(frame: HTMLIFrameElement, page: string, parent: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      resolve();
    });
    frame.src = page;
    parent.append(frame);
  });
}
