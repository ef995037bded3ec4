import { largestShares, sixTownships } from "../test/draft/townships";

/** How alike six townships with the same phrases and facts of their own are at most, 0 to 1. */
export function benchLikeness(picks: number): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (let from = 0; from < picks; from += 1) {
    for (const [section, share] of largestShares(sixTownships(from))) {
      largest.set(section, Math.max(share, largest.get(section) ?? 0));
    }
  }
  return largest;
}
