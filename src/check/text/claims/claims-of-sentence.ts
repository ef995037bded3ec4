import type { Report } from "../../../report/model";
import type { Claim } from "./claim";
import { disclosureClaim } from "./disclosure-claims";
import type { Piece } from "./pieces";
import { proceedingClaim } from "./proceeding-claims";
import { requestClaim } from "./request-claims";

/** What the numbers of a sentence say that the tables say too, in their order. */
export function claimsOf(
  report: Report,
  sentence: string,
  pieces: readonly Piece[],
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const piece of pieces) {
    if (piece.mention.kind === "share") continue;
    const before = { lead: sentence.slice(0, piece.from), claims, last: claims.at(-1) };
    const claim =
      proceedingClaim(before, piece) ??
      requestClaim(report, before, piece) ??
      disclosureClaim(report, before, piece);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}
