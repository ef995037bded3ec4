import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";
import { house } from "./scripts/lint/house.mjs";
import { pureRooms } from "./scripts/lint/rooms.mjs";

const inNode = ["console", "process", "Buffer", "URL", "fetch", "setTimeout", "clearTimeout"];
// Scripts hand functions to the browser (page.evaluate) that run there.
const inPage = ["window", "document"];
const inCommonJs = ["require", "module", "exports", "__dirname", "__filename"];
const asGlobals = (...names) => Object.fromEntries(names.flat().map((name) => [name, "readonly"]));

const withoutGlobals = (...names) => ({
  "no-restricted-globals": ["error", "alert", "confirm", "prompt", ...names],
});

// The plugin's own preset brings a second parser and an older typescript-eslint: only its rules.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default defineConfig(
  {
    ignores: ["dist/", "template/", ".cache/", "coverage/", "test-results/", "playwright-report/"],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL(".", import.meta.url)),
      },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      // [...text] takes text apart by characters, as Chinese needs.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // The form's own texts have ideographic spaces.
      "no-irregular-whitespace": ["error", { skipTemplates: true, skipRegExps: true }],
      // Counts stand in sentences; a number needs no String() around it.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => setName(value)` as an event handler is the ordinary thing.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { house },
    rules: {
      "house/import-direction": "error",
      "no-console": "error",
      // office.js takes alert, confirm and prompt away.
      ...withoutGlobals(),
    },
  },
  {
    files: ["src/cli/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: withoutGlobals(
      "Office",
      "Excel",
      "OfficeExtension",
      "window",
      "document",
      "process",
      "Buffer",
    ),
  },
  {
    // Only src/excel speaks to the workbook.
    files: ["src/pane/**/*.{ts,tsx}", "src/actions/**/*.ts", "src/commands/**/*.ts"],
    rules: withoutGlobals("Excel"),
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: asGlobals(inNode, inPage) },
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: asGlobals(inNode, inCommonJs),
    },
  },
);
