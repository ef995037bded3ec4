import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
} from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

/** A green beside Excel's own: the red of 错误 stays for errors. */
const BRAND: BrandVariants = {
  10: "#03170d",
  20: "#082818",
  30: "#0a3a22",
  40: "#0c492a",
  50: "#0d5530",
  60: "#0e6237",
  70: "#0f6f3d",
  80: "#107c41",
  90: "#2a8b56",
  100: "#45996b",
  110: "#5fa880",
  120: "#7ab796",
  130: "#94c6ab",
  140: "#afd5c0",
  150: "#cae4d6",
  160: "#e5f3eb",
};

/** Chinese faces that belong beside Office's own on each system. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

export const FLUENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(BRAND), fontFamilyBase },
  dark: {
    ...createDarkTheme(BRAND),
    // Fluent's own choice (100) is too dark for text on a dark ground.
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorNeutralForeground2BrandHover: BRAND[120],
    colorNeutralForeground2BrandPressed: BRAND[120],
    fontFamilyBase,
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

/** The colours of Office's theme that tell which of ours goes with it. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly controlBackgroundColor: string;
}

const isBlack = (colour: string): boolean => /^#?0{6}$/.test(colour.trim());

/** Relative brightness of "#RRGGBB", 0 to 255; null for anything else. */
function brightness(colour: string): number | null {
  const [, red, green, blue] = /^#?(\w\w)(\w\w)(\w\w)$/.exec(colour.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const value =
    0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return Number.isNaN(value) ? null : value;
}

/**
 * The theme that goes with Office's, or with the system's where Office names none (the web).
 * Black body and controls are Windows' high contrast; Excel's black theme is a dark grey.
 */
export function themeFor(office: OfficeColours | undefined, systemIsDark: boolean): ThemeName {
  if (office && isBlack(office.bodyBackgroundColor) && isBlack(office.controlBackgroundColor)) {
    return "contrast";
  }
  const ground = office ? brightness(office.bodyBackgroundColor) : null;
  return (ground === null ? systemIsDark : ground < 128) ? "dark" : "light";
}
