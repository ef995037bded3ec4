import { createDesk } from "../../actions/collect/desk-session";
import type { DeskSession } from "../../actions/collect/desk-session";
import type { Services } from "../../actions/services";
import { outcomeOf } from "../../collect/outcome";
import { judgeAgain, startPool } from "./read-pool";

/** One desk a page, however often the tab is opened. */
const desks = new WeakMap<Services, DeskSession>();

/** What 汇总 knows in this page. */
export function deskOfPage(services: Services): DeskSession {
  const known = desks.get(services);
  if (known !== undefined) return known;
  const desk = createDesk({ startPool, judgeAgain, outcomeOf });
  desks.set(services, desk);
  return desk;
}
