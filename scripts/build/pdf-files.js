const path = require("node:path");

/**
 * copy-webpack-plugin patterns for what pdf.js loads when a PDF needs it: the tables of Chinese
 * codes, and their licence. Its fonts are for drawing, which nobody does here.
 */
function pdfFiles() {
  const root = path.dirname(require.resolve("pdfjs-dist/package.json"));
  return ["*.bcmap", "LICENSE"].map((files) => ({
    context: path.join(root, "cmaps"),
    from: files,
    to: "pdf/[name][ext]",
    info: { minimized: true },
  }));
}

module.exports = { pdfFiles };
