import type { Report } from "../../report/model";
import type { Claim } from "./claim";
import { RECEIVED_VERBS } from "./claim-words";
import { disclosureClaim } from "./disclosure-claims";
import type { Piece } from "./pieces";
import { proceedingClaim } from "./proceeding-claims";
import { requestClaim } from "./request-claims";
import type { Spoken } from "./topics";

/** 公开政府信息100条，其中… · 新增信息中… · 从公开渠道看…: what is counted is information. */
const OF_PUBLISHED =
  /(?<!依申请)公开(?:(?!申请)[^，；：。]){0,30}信息(?:(?!申请)[^，；：。]){0,30}条|(?:公开的|新增)信息中|公开渠道/;
const OF_INTERPRETED = /解读[^，；：。]{0,60}件，其中[^，；：。]{0,60}$/;
const RECEIVED = new RegExp(RECEIVED_VERBS);

/** Whether a number is a kind of what was published, whatever it is called: 行政处罚决定13条. */
function dividesPublished(lead: string, { piece, subject }: Claim): boolean {
  const { mention, before } = piece;
  if (OF_INTERPRETED.test(lead + before)) return mention.unit === "件";
  if (mention.unit !== "条" || subject === "documents") return false;
  return OF_PUBLISHED.test(lead) && !RECEIVED.test(before);
}

/** What the numbers of a sentence say that the tables say too, in their order. */
export function claimsOf(
  report: Report,
  { sentence: { text }, heading, before: said }: Spoken,
  pieces: readonly Piece[],
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const piece of pieces) {
    if (piece.mention.kind === "share") continue;
    const before = {
      lead: text.slice(0, piece.from),
      rest: text.slice(piece.mention.to),
      heading,
      said,
      pieces,
      claims,
      last: claims.at(-1),
    };
    const claim =
      proceedingClaim(before, piece) ??
      requestClaim(report, before, piece) ??
      disclosureClaim(report, before, piece);
    if (claim !== null && !dividesPublished(before.lead, claim)) claims.push(claim);
  }
  return claims;
}
