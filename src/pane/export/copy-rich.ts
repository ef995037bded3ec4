/** What copies; the clipboard's own interface is blocked in Office's panes. */
interface CopyingPage {
  execCommand(command: "copy"): boolean;
}

/** Puts a rich and a plain text on the clipboard; false when the browser did not let us. */
export function copyRich(html: string, text: string): boolean {
  const page: Document & CopyingPage = document;
  let written = false;
  const write = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    written = true;
  };
  const before = document.activeElement;
  // Copying needs something selected.
  const field = document.createElement("textarea");
  field.value = "年报";
  field.className = "hidden";
  document.body.append(field);
  field.select();
  document.addEventListener("copy", write);
  try {
    return page.execCommand("copy") && written;
  } finally {
    document.removeEventListener("copy", write);
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
