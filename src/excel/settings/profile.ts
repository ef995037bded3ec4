import * as z from "zod/mini";
import { LEVEL_KEYS } from "../../report/levels";
import type { Profile } from "../contract/contract";
import { readStored } from "./stored";

/** The workbook setting that keeps the profile; parsed with a version, never trusted. */
export const PROFILE_SETTING = "nianbao.profile";

const profileSchema = z.object({
  version: z.literal(1),
  organisation: z.string(),
  year: z.int().check(z.minimum(2008), z.maximum(2100)),
  level: z.nullable(z.enum(LEVEL_KEYS)),
});

export function storeProfile(profile: Profile): string {
  return JSON.stringify({ version: 1, ...profile });
}

/** What the workbook kept; null when there is nothing or it was damaged. */
export function readStoredProfile(stored: unknown): Profile | null {
  const profile = readStored(profileSchema, stored);
  if (profile === null) return null;
  const { organisation, year, level } = profile;
  return { organisation, year, level };
}
