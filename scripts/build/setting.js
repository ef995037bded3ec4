/** An error in a build setting, told as its sentence alone: webpack-cli prints the stack. */
function settingError(sentence) {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

module.exports = { settingError };
