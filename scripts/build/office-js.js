const path = require("node:path");
const { settingError } = require("./setting.js");

/**
 * Where office.js comes from. `local` is our own unchanged copy: the licence allows it as part of
 * an add-in, and an intranet has no other; Microsoft itself supports only its CDNs.
 */
const sources = {
  local: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * What office.js loads at run time beside itself: one file for the host it finds (in a page that
 * is not in Office, the mapping table of Office 2013), texts in Excel's language or, where they
 * are missing, in en-us, and a logger that the content security policy keeps from the network.
 */
const files = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** The setting `OFFICE_JS`: local (default), cdn or 21vianet. */
function officeSource(setting = "local") {
  if (!Object.hasOwn(sources, setting)) {
    throw settingError(
      `OFFICE_JS must be one of ${Object.keys(sources).join(", ")}; “${setting}” is none of them.`,
    );
  }
  return { address: sources[setting], copied: setting === "local" };
}

/** copy-webpack-plugin patterns for our own copy and its licence, byte for byte. */
function officeFiles() {
  const root = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  return [
    ...files.map((file) => ({ from: path.join(root, "dist", file), to: `office/${file}` })),
    { from: path.join(root, "LICENSE.md"), to: "office/LICENSE.md" },
  ].map((pattern) => ({ ...pattern, info: { minimized: true } }));
}

/**
 * The page's content security policy: nothing but our own origin, and the CDN's scripts where it
 * was chosen. Inline styles stay allowed: the web host of office.js sets some (office-js #1687),
 * and Fluent UI inserts style elements. They cannot leak anything, as every address is ours.
 */
function contentSecurityPolicy(source) {
  const scripts = source.copied ? "'self'" : `'self' ${new URL(source.address).origin}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { officeSource, officeFiles, contentSecurityPolicy };
