import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import ts from "typescript";
import { classesOf, requiredClasses, styledBy } from "./css";

const pane = join(__dirname, "..", "..", "src", "pane");

/** Beside the sheet of the pane, those of its parts belong to everybody. */
const SHARED = "parts";

export interface Source {
  /** Within the pane: `repair/repair.css`. */
  readonly path: string;
  readonly text: string;
}

export const sheets = filesOf(/\.css$/);
export const modules = filesOf(/\.tsx?$/);

export const features = [...new Set(modules.map(({ path }) => folderOf(path)))].filter(
  (folder) => folder !== null && folder !== SHARED,
);

/** What a sheet styles though it may not: `selector: why`. */
export function objectionsTo({ path, text }: Source, shared: ReadonlySet<string>): string[] {
  const feature = featureOf(path);
  return styledBy(text).flatMap((styled) => {
    if (styled.kind === "animation") {
      return belongsTo(feature, styled.text) ? [] : [`${styled.text}: an animation of others`];
    }
    const foreign = classesOf(styled.text).filter(
      (name) => !belongsTo(feature, name) && !(feature !== null && shared.has(name)),
    );
    const own = requiredClasses(styled.text).some((name) => belongsTo(feature, name));
    return [
      ...foreign.map((name) => `${styled.text}: .${name} is a class of others`),
      ...(feature !== null && !own ? [`${styled.text}: holds without a class of ${feature}`] : []),
    ];
  });
}

/** The classes that the sheets of everybody style. */
export function sharedClasses(): ReadonlySet<string> {
  return styledIn(sheets.filter(({ path }) => featureOf(path) === null));
}

/** The classes that these sheets style. */
export function styledIn(some: readonly Source[]): ReadonlySet<string> {
  return new Set(
    some.flatMap(({ text }) => styledBy(text).flatMap((styled) => classesOf(styled.text))),
  );
}

/** The classes that a component names; one that ends with `*` goes on with a value. */
export function namedIn({ path, text }: Source): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const words = (node: ts.Node): void => {
    if (ts.isConditionalExpression(node)) {
      words(node.whenTrue);
      words(node.whenFalse);
    } else if (ts.isTemplateExpression(node)) {
      const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      pieces.forEach((piece, index) => {
        // What a value with a space of its own goes on with is a class for itself.
        const open = index < pieces.length - 1 && /[\w-]$/.test(piece.text);
        const follows = open && goesOn(node.templateSpans[index]?.expression);
        found.push(...tokens(follows ? `${piece.text}*` : piece.text));
      });
      node.templateSpans.forEach(({ expression }) => words(expression));
    } else if (ts.isStringLiteralLike(node)) {
      found.push(...tokens(node.text));
    } else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
      if (node.expression !== undefined) words(node.expression);
    }
  };
  const visit = (node: ts.Node): void => {
    const named = ts.isJsxAttribute(node) || ts.isPropertyAssignment(node);
    if (named && node.name.getText(source) === "className" && node.initializer !== undefined) {
      words(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The sheets that a module loads. */
export function loadedBy({ path, text }: Source): readonly string[] {
  return [...text.matchAll(/^import "(\S+\.css)";$/gm)].map(([, name = ""]) =>
    normalize(join(dirname(path), name)),
  );
}

/** The feature that a file of the pane belongs to; null where it belongs to everybody. */
export function featureOf(path: string): string | null {
  const folder = folderOf(path);
  return folder === SHARED ? null : folder;
}

function belongsTo(feature: string | null, name: string): boolean {
  const owner = features.find((one) => name === one || name.startsWith(`${one}-`)) ?? null;
  return owner === feature;
}

/** Whether a value within a word is a part of it; one that begins with a space is not. */
function goesOn(value: ts.Expression | undefined): boolean {
  if (value === undefined) return false;
  if (!ts.isConditionalExpression(value)) return true;
  return ![value.whenTrue, value.whenFalse].every(
    (one) => ts.isStringLiteral(one) && (one.text === "" || one.text.startsWith(" ")),
  );
}

function tokens(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function folderOf(path: string): string | null {
  const [folder = "", file] = path.split("/");
  return file === undefined ? null : folder;
}

function filesOf(kind: RegExp): readonly Source[] {
  return readdirSync(pane, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(pane, file), text: readFileSync(file, "utf8") }));
}
