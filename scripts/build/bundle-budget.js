const { gzipSync } = require("node:zlib");

/**
 * Measures the first load of the pane (scripts and styles of the initial chunks, gzip, without
 * office.js), prints the figure, and fails the build where it is over the budget.
 */
class BundleBudgetPlugin {
  /** @param {number} kilobytes the budget, in kB of 1,000 bytes */
  constructor(kilobytes) {
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BundleBudgetPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "BundleBudgetPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const bytes = firstLoad(compilation)
            .map((file) => gzipSync(assets[file].buffer(), { level: 9 }).length)
            .reduce((sum, size) => sum + size, 0);
          const figure = `first load of the pane: ${(bytes / 1000).toFixed(1)} kB gzip, budget ${this.kilobytes} kB`;
          if (bytes > this.kilobytes * 1000) {
            compilation.errors.push(new WebpackError(`Over the bundle budget: ${figure}.`));
          } else {
            console.log(figure);
          }
        },
      );
    });
  }
}

/** Names of the scripts and styles that every entry page loads at once. */
function firstLoad(compilation) {
  const files = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file));
}

module.exports = { BundleBudgetPlugin };
