/**
 * Builds the workbench: the page with the grid (index.html) and the unchanged pane in its frame
 * (pane.html). Not minified: it is served from this machine and never shipped.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { chineseDays } = require("../scripts/build/chinese-days.js");
const { helpFiles, helpText } = require("../scripts/build/help-files.js");
const { pdfFiles } = require("../scripts/build/pdf-files.js");

const root = path.resolve(__dirname, "..");
const at = (...parts) => path.resolve(root, ...parts);

/** Where the built page lies; serve.mjs serves exactly this folder. */
const output = at(".cache", "workbench");

const officeScript = at("node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");

/**
 * A page whose scripts find `Excel` and `Office`: Microsoft's library for Excel between the script
 * that gives it a host and the one that completes `Office`. (The loader office.js, which does this
 * in Excel, blanks a page in a frame.)
 */
const OFFICE_SCRIPTS = ["frame-host.js", "office/excel.js", "frame-office.js"];
const withExcel = (html) =>
  html.replace(
    "</head>",
    `${OFFICE_SCRIPTS.map((src) => `<script src="${src}"></script>`).join("")}</head>`,
  );

/** @type {import("webpack").Configuration} */
module.exports = {
  name: "workbench",
  mode: "development",
  // The libraries' own production code: React's checks cost more than a third of a page's start.
  optimization: { nodeEnv: "production" },
  devtool: false,
  context: root,
  entry: {
    page: "./workbench/page/main.ts",
    "frame-host": "./workbench/page/frame-host.ts",
    "frame-office": "./workbench/page/frame-office.ts",
    // Exactly the add-in's own entry.
    pane: "./src/pane/index.tsx",
    filler: "./workbench/page/fill.ts",
  },
  output: { path: output, filename: "[name].js", chunkFilename: "chunk-[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    noParse: /exceljs\.min\.js$/,
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic", development: false } },
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      helpText,
      chineseDays,
    ],
  },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlPlugin({
      filename: "index.html",
      template: "./workbench/page/index.html",
      chunks: ["page"],
    }),
    new HtmlPlugin({
      filename: "pane.html",
      templateContent: () => withExcel(readFileSync(at("src/pane/index.html"), "utf8")),
      chunks: ["pane"],
    }),
    new HtmlPlugin({
      filename: "filler.html",
      templateContent: withExcel('<!doctype html><html lang="zh-CN"><head></head></html>'),
      chunks: ["filler"],
    }),
    new CopyPlugin({
      patterns: [
        ...pdfFiles(),
        ...helpFiles(),
        { from: officeScript, to: "office/excel.js", info: { minimized: true } },
        { from: "assets/*.png" },
      ],
    }),
  ],
  cache: {
    type: "filesystem",
    cacheDirectory: at(".cache", "webpack-workbench"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  stats: "errors-warnings",
};
