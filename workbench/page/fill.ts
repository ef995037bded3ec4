/** The filler's page: it opens reports with the add-in's own code and Microsoft's library. */
import { openReport } from "../open-report";
import "./seam";

window.workbenchFrame = { fill: openReport };
