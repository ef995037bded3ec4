/** Gives a file to the user by the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has the content by now; a moment later for browsers that read it then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
