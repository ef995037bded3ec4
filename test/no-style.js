// Stands for the styles that lazily loaded parts bring with them: jsdom lays nothing out.
module.exports = {};
