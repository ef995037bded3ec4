import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./pages";

/** A text of the screen; what a template puts in is a gap that any text fills. */
type ScreenText = RegExp;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A text between its gaps; null when it has no Chinese, so that it says nothing on the screen. */
function screenText(parts: readonly string[]): ScreenText | null {
  if (!/\p{Script=Han}/u.test(parts.join(""))) return null;
  return new RegExp(`^${parts.map(escaped).join(".+?")}$`, "su");
}

function partsOf(node: ts.Node): readonly string[] | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isJsxText(node)) return [node.text.trim()];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  }
  return null;
}

function textsIn(file: string): ScreenText[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    false,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: ScreenText[] = [];
  const visit = (node: ts.Node): void => {
    const parts = partsOf(node);
    const text = parts === null ? null : screenText(parts);
    if (text !== null) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The words of the ribbon. */
function ribbonTexts(): ScreenText[] {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  return [...manifest.matchAll(/<bt:String [^>]*DefaultValue="([^"]*)"/g)].flatMap(
    ([, text = ""]) => screenText([text]) ?? [],
  );
}

/** Every Chinese text that the add-in can put on the screen. */
export function screenTexts(): readonly ScreenText[] {
  return [...sourcesIn(join(root, "src")).flatMap(textsIn), ...ribbonTexts()];
}
