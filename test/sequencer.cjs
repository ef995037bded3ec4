// The files that take minutes begin first: at the end one of them would keep a core waiting alone.
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = [/[\\/]faults[\\/]/, /fuzz\.test/, /[\\/]excel[\\/]/, /[\\/]pane[\\/]/];

const rank = ({ path }) => {
  const at = LONGEST.findIndex((pattern) => pattern.test(path));
  return at < 0 ? LONGEST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
