/**
 * Runs after Microsoft's library, which puts its own `Office` in place: the page adds the members
 * that the loader office.js would bring.
 */
import "./seam";

window.parent.workbenchPage?.complete(window);
