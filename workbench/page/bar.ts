import { SAMPLES } from "./samples";
import { isThemeName, THEMES } from "./themes";
import type { ThemeName } from "./themes";

/** The add-in's four buttons, as the manifest lays them on the ribbon tab 年报. */
const RIBBON = [
  { label: "插入表格", icon: "insert", action: "insertTables" },
  { label: "审核", icon: "check", action: "checkReport" },
  { label: "清除标记", icon: "clear", action: "clearMarks" },
  { label: "年报助手", icon: "icon", action: "showPane" },
] as const;

export type RibbonAction = (typeof RIBBON)[number]["action"];
export type Sample = (typeof SAMPLES)[number];

export interface BarHandlers {
  ribbon(action: RibbonAction): void;
  sample(sample: Sample): void;
  open(file: File): void;
  save(): void;
  theme(name: ThemeName): void;
}

/** Fills the bar over the grid: ribbon buttons, 示例, 打开 .xlsx, 保存 .xlsx, 主题. */
export function fillBar(bar: HTMLElement, handlers: BarHandlers): void {
  const [ribbon, samples, open, chosen, save, themes] = [
    bar.querySelector<HTMLElement>("#ribbon"),
    bar.querySelector<HTMLSelectElement>("#samples"),
    bar.querySelector<HTMLButtonElement>("#open"),
    bar.querySelector<HTMLInputElement>("#chosen"),
    bar.querySelector<HTMLButtonElement>("#save"),
    bar.querySelector<HTMLSelectElement>("#themes"),
  ];
  if (!ribbon || !samples || !open || !chosen || !save || !themes)
    throw new Error("the page's bar is not complete");
  for (const { label, icon, action } of RIBBON) {
    const image = Object.assign(new Image(), { src: `assets/${icon}-32.png`, alt: "" });
    const button = document.createElement("button");
    button.type = "button";
    button.append(image, label);
    button.addEventListener("click", () => handlers.ribbon(action));
    ribbon.append(button);
  }

  samples.add(new Option("打开…", ""));
  for (const { name, note } of SAMPLES)
    samples.add(new Option(note ? `${name}（${note}）` : name, name));
  samples.addEventListener("change", () => {
    const sample = SAMPLES.find(({ name }) => name === samples.value);
    // It is a menu, not a setting: the same sample can be opened again.
    samples.value = "";
    if (sample) handlers.sample(sample);
  });

  open.addEventListener("click", () => {
    chosen.click();
  });
  chosen.addEventListener("change", () => {
    const file = chosen.files?.[0];
    // The same file can be chosen again.
    chosen.value = "";
    if (file) handlers.open(file);
  });

  save.addEventListener("click", () => handlers.save());

  for (const [name, { label }] of Object.entries(THEMES)) themes.add(new Option(label, name));
  themes.addEventListener("change", () => {
    if (isThemeName(themes.value)) handlers.theme(themes.value);
  });
}
