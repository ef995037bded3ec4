import { workbookActions } from "../excel/actions";
import { associateRibbon } from "./associate";

associateRibbon(workbookActions);
