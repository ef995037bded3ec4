import type { OfficeColours, ThemeName } from "./theme";
import { themeFor } from "./theme";

/** Where the pane asks for its theme, and hears of a change. */
export interface ThemeSource {
  readonly current: () => ThemeName;
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * Office's theme. Not every Office tells of a change, so the colours are looked at again whenever
 * the pane gets the focus. Windows' forced colours need nothing here: the browser applies them.
 */
export function officeThemeSource(): ThemeSource {
  const system = prefersDark();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  system.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  return {
    current: () => themeFor(officeColours(), system.matches),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** What the system prefers. */
export function prefersDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

/** Excel on the web names no theme, whatever the types say. */
function officeColours(): OfficeColours | undefined {
  const context: { readonly officeTheme?: OfficeColours } = Office.context;
  return context.officeTheme;
}
