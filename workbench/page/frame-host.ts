/** Runs before Microsoft's library: the page gives this frame the host that the library looks for. */
import "./seam";

window.parent.workbenchPage?.connect(window);
