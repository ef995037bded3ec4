/**
 * The rule by which the list of working days is read as the modules that it is: its package calls
 * everything CommonJS, also the part that it names as its modules.
 */
const chineseDays = { test: /[\\/]chinese-days[\\/].*\.es\.js$/, type: "javascript/esm" };

module.exports = { chineseDays };
