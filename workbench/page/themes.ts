import type { OfficeTheme } from "../host/office";

/** The themes that the page offers, as `Office.context.officeTheme` describes Excel's own. */
export const THEMES = {
  light: {
    label: "浅色",
    officeTheme: {
      isDarkTheme: false,
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#242424",
      controlBackgroundColor: "#FFFFFF",
      controlForegroundColor: "#242424",
    },
  },
  dark: {
    label: "深色",
    officeTheme: {
      isDarkTheme: true,
      bodyBackgroundColor: "#262626",
      bodyForegroundColor: "#F3F2F1",
      controlBackgroundColor: "#363636",
      controlForegroundColor: "#F3F2F1",
    },
  },
  contrast: {
    label: "高对比度",
    officeTheme: {
      isDarkTheme: true,
      bodyBackgroundColor: "#000000",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#000000",
      controlForegroundColor: "#FFFFFF",
    },
  },
} as const satisfies Record<string, { label: string; officeTheme: OfficeTheme }>;

export type ThemeName = keyof typeof THEMES;

export const isThemeName = (name: string): name is ThemeName => Object.hasOwn(THEMES, name);
