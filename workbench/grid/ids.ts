/** A new id in the form that Excel gives worksheets and conditional formats. */
export function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
