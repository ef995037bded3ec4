// The house's import directions as an ESLint rule. The directions themselves are in rooms.mjs.
import { isBuiltin } from "node:module";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { excelFloors, pureRooms, rooms } from "./rooms.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hosts = /^(react|react-dom|@fluentui\/.+|@microsoft\/office-js)(\/|$)/;

/** What the pane shows of the project itself: its version, and the manual. */
const OUTSIDE = new Set(["package.json", "docs/使用手册.md"]);

/** Path inside the project, in slashes; the file need not exist. */
const inside = (path) => relative(root, path).split(sep).join("/");

/** The room of a project path, undefined outside src. */
const roomOf = (path) => /^src\/([^/]+)/.exec(path)?.[1];

/** The floor of a path in src/excel; what stands there in no folder is above all of them. */
const floorOf = (path) => {
  const floor = excelFloors.indexOf(/^src\/excel\/([^/]+)\//.exec(path)?.[1] ?? "");
  return floor < 0 ? excelFloors.length : floor;
};

function objection(file, source) {
  const from = roomOf(inside(file));
  if (from === undefined) return undefined;
  if (!source.startsWith(".")) {
    if (!pureRooms.includes(from)) return undefined;
    if (isBuiltin(source)) return `src/${from} runs in the pane as well: no Node module here.`;
    if (hosts.test(source)) return `src/${from} knows neither React nor Office.js.`;
    return undefined;
  }
  const target = inside(resolve(dirname(file), source));
  const to = roomOf(target);
  if (to === undefined) {
    return OUTSIDE.has(target) ? undefined : `Nothing under src imports ${target}.`;
  }
  if (from === "excel" && to === "excel" && floorOf(target) > floorOf(inside(file))) {
    return `${excelFloors[floorOf(inside(file))]} stands below: it may not import ${target}.`;
  }
  if (to === from || rooms[from]?.includes(to)) return undefined;
  return `src/${from} may not import src/${to}.`;
}

/** @type {import("eslint").Rule.RuleModule} */
const importDirection = {
  meta: {
    type: "problem",
    schema: [],
    docs: { description: "keep the house's import directions" },
  },
  create(context) {
    const check = (node) => {
      if (typeof node?.value !== "string") return;
      const message = objection(context.filename, node.value);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

export const house = { rules: { "import-direction": importDirection } };
