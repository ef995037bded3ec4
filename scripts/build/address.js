const { settingError } = require("./setting.js");

const development = "https://localhost:3000";

/**
 * The address that the add-in is served from: `ADDIN_URL`, or the development server's.
 * A folder of a server is fine (https://server/nianbao).
 */
function addinAddress(text = development) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== "https:" || address.search || address.hash) {
    throw settingError(
      `ADDIN_URL must be an address that starts with https://, such as https://intranet.example/nianbao, because Excel loads add-ins only over https; “${text}” is none.`,
    );
  }
  return address.href.replace(/\/+$/, "");
}

/** The manifest's text with the development address replaced by the deployment's. */
function manifestFor(manifest, address) {
  return manifest.replaceAll(development, address);
}

module.exports = { addinAddress, manifestFor };
