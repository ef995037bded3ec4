/**
 * The content security policy of every page that the workbench serves. It is the add-in's own but
 * for two things: Univer and Griffel (Fluent UI) write style elements at run time, and the pane
 * stands in a frame of the same origin. Nothing may leave the origin.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
