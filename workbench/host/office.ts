import type { ApiSet } from "./members";
import { isNewer } from "./meter";

type Callback = (result: { status: "succeeded"; value?: unknown }) => void;
type Handler = (args: { type: string }) => void;
export type AssociatedAction = (event: { completed(): void }) => void;

/** The colours of Office's theme, as Office.context.officeTheme has them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#000000",
  isDarkTheme: false,
};

export interface OfficeOptions {
  readonly apiSet?: ApiSet;
  readonly theme?: OfficeTheme;
  /** Called when the add-in asks for its task pane to be shown or hidden. */
  readonly onPane?: (visible: boolean) => void;
}

/** What stands for `Office` beside the library's Excel part, and how the workbench drives it. */
export interface OfficeStub {
  /** To be set as the global `Office` once the library's script has run. */
  readonly Office: object;
  /** The functions that the add-in associated with the ribbon's buttons. */
  readonly actions: ReadonlyMap<string, AssociatedAction>;
  setTheme(theme: OfficeTheme): void;
}

const THEME_CHANGED = "officeThemeChanged";

/** The requirement sets besides ExcelApi that a perpetual Excel 2021 has and the add-in asks for. */
const OTHER_SETS: Readonly<Record<string, ApiSet>> = {
  SharedRuntime: "1.1",
  DelayForCellEdit: "1.1",
};

interface LibraryScope {
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Lets the library refuse members of newer requirement sets. Its last line means to switch this on
 * but sets the flag on a derived class that nothing reads. Call it once the script has run.
 */
export function enforceRequirementSets(scope: object): void {
  const { OfficeExtension: extension } = scope as LibraryScope;
  if (!extension) throw new Error("Microsoft's library has not run in this scope");
  extension.CommonUtility._doApiNotSupportedCheck = true;
}

/**
 * Makes the few parts of `Office` that the add-in and the library use. A member that is not here
 * is undefined, so that its use fails at once.
 */
export function createOffice(options: OfficeOptions = {}): OfficeStub {
  const apiSet = options.apiSet ?? "1.9";
  const actions = new Map<string, AssociatedAction>();
  const themeHandlers = new Set<Handler>();
  const info = { host: "Excel", platform: "PC" };
  let theme = options.theme ?? LIGHT_THEME;

  const isSetSupported = (name: string, version: string | number = "1.1"): boolean => {
    const offered = name === "ExcelApi" ? apiSet : OTHER_SETS[name];
    return offered !== undefined && !isNewer(String(version) as ApiSet, offered);
  };

  const addHandlerAsync = (type: string, handler: Handler, ...rest: unknown[]): void => {
    if (type !== THEME_CHANGED) throw new Error(`the workbench does not raise ${type}`);
    themeHandlers.add(handler);
    const callback = rest.at(-1);
    if (typeof callback === "function") (callback as Callback)({ status: "succeeded" });
  };

  const removeHandlerAsync = (_type: string, ...rest: unknown[]): void => {
    const [which] = rest as [{ handler?: Handler } | undefined];
    if (which?.handler) themeHandlers.delete(which.handler);
    else themeHandlers.clear();
    const callback = rest.at(-1);
    if (typeof callback === "function") (callback as Callback)({ status: "succeeded" });
  };

  const setPane = (visible: boolean): Promise<void> => {
    options.onPane?.(visible);
    return Promise.resolve();
  };

  const Office = {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
    EventType: { OfficeThemeChanged: THEME_CHANGED },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    onReady(callback?: (ready: typeof info) => unknown): Promise<typeof info> {
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: {
      associate(name: string, action: AssociatedAction): void {
        actions.set(name, action);
      },
    },
    addin: {
      showAsTaskpane: () => setPane(true),
      hide: () => setPane(false),
    },
    context: {
      ...info,
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      diagnostics: { ...info, version: "16.0.14332.20000" },
      requirements: { isSetSupported },
      document: { addHandlerAsync, removeHandlerAsync },
      get officeTheme() {
        return theme;
      },
    },
  };

  return {
    Office,
    actions,
    setTheme(next) {
      theme = next;
      for (const handler of themeHandlers) handler({ type: THEME_CHANGED });
    },
  };
}
