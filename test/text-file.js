/** Makes a page of docs/ the text that webpack makes of it. */
module.exports = {
  process: (source) => ({ code: `module.exports = ${JSON.stringify(source)};` }),
};
