/** A file dropped on the element is handed on; the browser itself would leave the page for it. */
export function takeDroppedFiles(target: HTMLElement, take: (file: File) => void): void {
  const carriesFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;
  target.addEventListener(
    "dragover",
    (event) => {
      if (carriesFiles(event)) event.preventDefault();
    },
    true,
  );
  target.addEventListener(
    "drop",
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    },
    true,
  );
}
