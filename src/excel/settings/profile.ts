import * as z from "zod/mini";
import { LEVEL_KEYS } from "../../report/levels";
import type { Profile } from "../contract/contract";
import { defineSetting } from "./setting";

/** Who reports for which year, as it was typed in the pane. */
export const PROFILE = defineSetting<Profile>(
  "nianbao.profile",
  z.object({
    organisation: z.string(),
    year: z.int().check(z.minimum(2008), z.maximum(2100)),
    level: z.nullable(z.enum(LEVEL_KEYS)),
  }),
);
