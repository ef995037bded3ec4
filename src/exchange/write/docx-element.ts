import { BuilderElement } from "docx";
import type { XmlComponent } from "docx";

/** An element of WordprocessingML for which the library has no class: `w:name` and `w:` values. */
export function element(
  name: string,
  values: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const attributes = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { key: `w:${key}`, value }]),
  );
  return new BuilderElement({ name: `w:${name}`, attributes, children });
}
