/** Packages that exist as ES modules only: ours, and those that Univer's CommonJS build needs. */
const modulesOnly = [
  "excel-builder-vanilla",
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "pdfjs-dist",
].join("|");

const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testSequencer: "<rootDir>/test/sequencer.cjs",
  // By default one core is left idle: on two cores that is half of the time.
  maxWorkers: "100%",
  // Opening a workbook takes a second on an idle machine, more where other tests run beside it.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/no-style.js" },
  transform: {
    "^.+\\.tsx?$": swc,
    "\\.md$": "<rootDir>/test/text-file.js",
    [`/node_modules/(${modulesOnly})/.+\\.m?js$`]: swc,
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
};
