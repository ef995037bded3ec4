/** Control characters, halves of a pair and non-characters: XML and HTML cannot hold them. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The text without the characters that no document can hold; line breaks become "\n". */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "");
}

const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text as content or quoted attribute of XML and HTML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => MARKUP[character] ?? character);
}
