/** The task pane's width as Excel lets a user drag it. */
const NARROWEST = 320;
const WIDEST = 600;
const KEY_STEP = 20;

/** Makes the bar between grid and pane draggable, by pointer and by the arrow keys. */
export function installSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  let width = 0;
  const set = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(NARROWEST));
  splitter.setAttribute("aria-valuemax", String(WIDEST));
  set(360);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    // A frame swallows the pointer's moves: it must not see them while the bar is dragged.
    pane.classList.add("dragged");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => pane.classList.remove("dragged"));
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") set(width + KEY_STEP);
    else if (event.key === "ArrowRight") set(width - KEY_STEP);
    else return;
    event.preventDefault();
  });
}
