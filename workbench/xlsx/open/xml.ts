import { isTag, isText } from "domhandler";
import type { Element, ParentNode } from "domhandler";
import { parseDocument } from "htmlparser2";

/** Elements by their names without prefixes: every program chooses its own. */

export type { Element } from "domhandler";

/** The outermost element of a part. */
export function rootOf(xml: string): Element {
  const root = parseDocument(xml, { xmlMode: true, decodeEntities: true }).children.find(isTag);
  if (!root) throw new Error("a part of the file is empty");
  return root;
}

export const nameOf = ({ name }: Element): string => name.slice(name.indexOf(":") + 1);

export function children(parent: ParentNode | undefined, name?: string): Element[] {
  const elements = parent?.children.filter(isTag) ?? [];
  return name === undefined ? elements : elements.filter((each) => nameOf(each) === name);
}

/** The element that a path of names leads to. */
export function at(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce((found, name) => children(found, name)[0], parent);
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attribs[name];
}

export function number(element: Element | undefined, name: string): number | undefined {
  const given = Number(element?.attribs[name] ?? NaN);
  return Number.isNaN(given) ? undefined : given;
}

/** A flag such as `b="1"`, `b="true"`. */
export function flag(element: Element | undefined, name: string, otherwise = false): boolean {
  const given = element?.attribs[name];
  return given === undefined ? otherwise : given === "1" || given === "true";
}

/** An element that switches something on by being there, unless its `val` says no. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && flag(element, "val", true);

/** All text within. */
export function textOf(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((each) => (isText(each) ? each.data : isTag(each) ? textOf(each) : ""))
    .join("");
}
