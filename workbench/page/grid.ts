import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { PluginCtor } from "@univerjs/core";
import { mendLookUps } from "../grid/look-ups";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";

/**
 * Puts a grid with Univer's Chinese interface into the element; the host opens workbooks in it.
 */
export function createGrid(container: HTMLElement): Univer {
  mendLookUps();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreTexts, conditionalFormattingTexts, dataValidationTexts),
    },
    logLevel: LogLevel.WARN,
  });
  registerPlugins(univer, container);
  return univer;
}

/**
 * The presets' plugins, composed by hand (`@univerjs/presets` brings paid packages along). Presets
 * name some plugins twice; the last of a name counts.
 */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      footer: { statisticBar: true, menus: false, zoomSlider: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const plugins = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset): PresetEntry[] => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : ([entry, {}] as const);
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
}

type PluginEntry = readonly [PluginCtor, object];
type PresetEntry = PluginCtor | [PluginCtor, object];
