const CONTROLS = "input, textarea";

/** The element of a field, else the first field in it, else what holds it. */
function elementOf(root: HTMLElement, field: string): HTMLElement | undefined {
  const named = [...root.querySelectorAll<HTMLElement>("[data-field]")];
  const nameOf = ({ dataset }: HTMLElement): string => dataset["field"] ?? "";
  const exact = named.filter((element) => nameOf(element) === field).at(-1);
  const inside = named.find((element) => nameOf(element).startsWith(`${field}.`));
  const found = exact ?? inside;
  const end = field.lastIndexOf(".");
  return found ?? (end < 0 ? undefined : elementOf(root, field.slice(0, end)));
}

/** Gives a field of the form the focus; a list without entries, the button that adds one. */
export function focusField(root: HTMLElement, field: string): void {
  const element = elementOf(root, field);
  if (element === undefined) return;
  const control =
    element.querySelector<HTMLElement>(CONTROLS) ??
    [...element.querySelectorAll("button")].at(-1) ??
    element;
  control.focus();
}
