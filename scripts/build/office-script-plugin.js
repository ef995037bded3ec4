const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Puts office.js before our own scripts: it must have run when they ask for `Office`. */
class OfficeScriptPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScriptPlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap("OfficeScriptPlugin", (data) => {
        data.assetTags.scripts.unshift({
          tagName: "script",
          voidTag: false,
          attributes: { src: this.address },
          meta: { plugin: "OfficeScriptPlugin" },
        });
        return data;
      });
    });
  }
}

module.exports = { OfficeScriptPlugin };
