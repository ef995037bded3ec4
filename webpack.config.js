const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { chineseDays } = require("./scripts/build/chinese-days.js");
const { addinAddress, manifestFor } = require("./scripts/build/address.js");
const { BundleBudgetPlugin } = require("./scripts/build/bundle-budget.js");
const { OfficeScriptPlugin } = require("./scripts/build/office-script-plugin.js");
const {
  contentSecurityPolicy,
  officeFiles,
  officeSource,
} = require("./scripts/build/office-js.js");
const { helpFiles, helpText } = require("./scripts/build/help-files.js");
const { pdfFiles } = require("./scripts/build/pdf-files.js");

/** The add-in: `npm run build` writes dist/, `npm run dev-server` serves it for sideloading. */
module.exports = async (_environment, { mode = "production" }) => {
  const production = mode === "production";
  const address = addinAddress(process.env.ADDIN_URL);
  const office = officeSource(process.env.OFFICE_JS);

  return {
    mode,
    // Pane and ribbon functions share one page and one runtime.
    entry: { pane: "./src/pane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      publicPath: "auto",
      clean: true,
    },
    devtool: production ? false : "source-map",
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2020",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        helpText,
        chineseDays,
      ],
    },
    // React and Fluent change rarely: a chunk of their own survives our releases in the cache.
    optimization: {
      splitChunks: {
        cacheGroups: {
          libraries: { test: /[\\/]node_modules[\\/]/, name: "libraries", chunks: "initial" },
        },
      },
    },
    // The budget below is the one that counts: it measures gzip.
    performance: false,
    plugins: [
      new MiniCssExtractPlugin({
        filename: production ? "[name].[contenthash:8].css" : "[name].css",
      }),
      new HtmlWebpackPlugin({
        template: "src/pane/index.html",
        favicon: "assets/icon-32.png",
        meta: {
          policy: {
            "http-equiv": "Content-Security-Policy",
            content: contentSecurityPolicy(office),
          },
        },
      }),
      new OfficeScriptPlugin(office.address),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          ...(office.copied ? officeFiles() : []),
          ...pdfFiles(),
          ...helpFiles(),
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString("utf8"), address),
          },
        ],
      }),
      ...(production ? [new BundleBudgetPlugin(160)] : []),
    ],
    ...(process.env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
};

/** https on localhost:3000, with the certificate that Office trusts once it is installed. */
async function developmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    hot: false,
  };
}
