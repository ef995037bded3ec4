import "./page.css";
import { fillBar } from "./bar";
import { takeDroppedFiles } from "./drop";
import { createFoot } from "./foot";
import { download } from "./save";
import { installSplitter } from "./splitter";
import type { ThemeName } from "./themes";
import { createWorkbench } from "./workbench";

/** How often the foot line looks at the figures. */
const FOOT_INTERVAL_MS = 250;
const NEW_FILE = "工作簿1";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

function showTheme(name: ThemeName): void {
  document.documentElement.dataset["theme"] = name;
  const select = element("themes");
  if (select instanceof HTMLSelectElement) select.value = name;
}

/** Runs what a button does; if it fails, the page says so and the console has the reason. */
function attempt(failure: string, action: () => Promise<void>): void {
  const notice = element("notice");
  notice.hidden = true;
  action().catch((error: unknown) => {
    console.error(error);
    notice.textContent = `${failure}详情见浏览器控制台。`;
    notice.hidden = false;
  });
}

async function start(): Promise<void> {
  installSplitter(element("splitter"), element("pane"));
  const page = await createWorkbench(element("grid"), element("pane"), showTheme);
  const { seam } = page;
  let fileName = NEW_FILE;
  const showFileName = (name: string): void => {
    fileName = name;
    element("file").textContent = `${name}.xlsx`;
  };
  const openFile = (file: File): void => {
    attempt("没有打开：不是 .xlsx 工作簿，或者已损坏。", async () => {
      await seam.openFile(new Uint8Array(await file.arrayBuffer()));
      showFileName(file.name.replace(/\.xls[xm]$/i, ""));
    });
  };
  takeDroppedFiles(element("grid"), openFile);
  fillBar(element("bar"), {
    ribbon(action) {
      attempt("这个按钮没有执行成功。", async () => {
        if (action === "showPane") page.showPane();
        else await seam.press(action);
      });
    },
    sample({ name, report }) {
      attempt("示例没有打开。", async () => {
        await seam.open(report);
        showFileName(name);
      });
    },
    open: openFile,
    save() {
      attempt("没有保存成功。", async () => {
        download(await seam.save(), `${fileName}.xlsx`);
      });
    },
    theme(name) {
      seam.theme(name);
    },
  });
  const showFigures = createFoot(element("foot"));
  setInterval(() => {
    showFigures(page.lastAction());
  }, FOOT_INTERVAL_MS);
  showFileName(NEW_FILE);
  // Last of all: who finds it finds a workbench that is ready.
  window.workbench = seam;
}

attempt("工作台没有启动。", start);
