/**
 * Path of a browser, installed if need be.
 * @throws {Error} one sentence that says what to install
 */
export function ensureChromium(): string;
