const path = require("node:path");

/** copy-webpack-plugin pattern for the pictures of 使用手册, which the pane shows. */
function helpFiles() {
  return [
    {
      context: path.resolve(__dirname, "../../docs/images"),
      from: "*.png",
      to: "help/[name][ext]",
      info: { minimized: true },
    },
  ];
}

/** The rule by which a page of docs/ becomes a text within the code that shows it. */
const helpText = { test: /\.md$/, type: "asset/source" };

module.exports = { helpFiles, helpText };
