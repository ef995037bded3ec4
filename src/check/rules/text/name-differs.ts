import type { Report } from "../../../report/model";
import type { ReportText } from "../../../report/text";
import { readTitle } from "../../../report/title";
import type { Noticed } from "./places";
import { noticedAt, placeWords, placesOf } from "./places";
import type { TextPlace } from "./places";
import { sameKind, sameUnit, unitCore } from "../../../report/unit-names";
import type { Need } from "../need";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";

const SUFFIX = "(?:镇|乡|街道|[县区市州旗省]|[局委厅]|委员会)";
const OFFICE = "(?:人民政府|政府|办事处)?(?:办公室|办公厅|党政办)?";
const AFTER_NAME =
  "高度|认真|严格|坚持|深入|切实|积极|收到|受理|共|未|全面|主动|始终|不断|持续|按照|围绕|以";

/** Where a report names itself; nowhere else is a name certainly meant to be its own. */
const OWN_NAME: readonly RegExp[] = [
  /(?:公布|发布|现将)《?(?<name>[^，。；、《》\d]{2,24}?)(?:20\d\d\s*年度?)?政府信息公开(?:工作)?(?:年度)?(?:工作)?报告/gu,
  new RegExp(
    // 与东山镇联系开展交流 is said of a neighbour.
    `(?:[请可](?:以|直接|及时|随时)?与|[请可](?:以|直接|及时|随时)?联系)(?<name>[一-龥]{1,20}${SUFFIX}${OFFICE})(?:联系|，|。|（|\\()`,
    "gu",
  ),
  new RegExp(
    `(?:本报告|年度报告|年报)由(?<name>[一-龥]{1,20}${SUFFIX}${OFFICE})(?:根据|按照|编制)`,
    "gu",
  ),
  new RegExp(
    `(?<=^|[。；])\\s*20\\d\\d\\s*年度?\\s*[，,]?(?<name>[一-龥]{1,12}?${SUFFIX}${OFFICE})(?=${AFTER_NAME})`,
    "gu",
  ),
];

function ownNames(place: TextPlace): readonly { readonly name: string; readonly from: number }[] {
  return OWN_NAME.flatMap((pattern) =>
    [...place.text.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
      const name = groups?.["name"] ?? "";
      return name === "" ? [] : [{ name, from: index + found.indexOf(name) }];
    }),
  );
}

/** One name all through: a neighbour's name is what a copied report leaves behind. */
function otherNames(report: Report, text: ReportText): readonly Noticed[] {
  const { title } = text;
  const inTitle = title === null ? null : readTitle(title).organisation;
  const titleCore = inTitle === null ? null : unitCore(inTitle);
  const profileCore = unitCore(report.organisation);
  const findings: Noticed[] = [];
  if (title !== null && inTitle !== null && titleCore !== null && profileCore !== null) {
    if (!sameUnit(titleCore, profileCore)) {
      const place: TextPlace = { section: "title", paragraph: 0, text: title };
      const said = {
        expected: report.organisation,
        actual: inTitle,
        sentence: `标题里的单位是“${inTitle}”，报告单位是“${report.organisation}”，两处不一致。`,
      };
      findings.push(noticedAt(place, 0, title.length, said));
    }
  }
  const own = inTitle ?? report.organisation;
  const core = titleCore ?? profileCore;
  if (core === null) return findings;
  for (const place of placesOf(text)) {
    if (place.section === "title" || place.paragraph < 0) continue;
    for (const { name, from } of ownNames(place)) {
      const other = unitCore(name);
      if (other === null || !sameKind(core, other) || sameUnit(core, other)) continue;
      const where = inTitle === null ? "报告单位" : "标题";
      const said = {
        expected: own,
        actual: name,
        sentence: `${placeWords(place.section)}写的是“${name}”，${where}是“${own}”，两处不一致。`,
      };
      findings.push(noticedAt(place, from, from + name.length, said));
    }
  }
  return findings;
}

/** A name to hold the others against. */
const NAMED: Need = {
  lacks: "没有单位名称",
  isMet: ({ report, text }) => {
    const inTitle = readTitle(text?.title ?? "").organisation;
    return [inTitle ?? "", report.organisation].some((name) => unitCore(name) !== null);
  },
};

export const nameDiffers = textRule({
  code: "name-differs",
  severity: "explain",
  title: "单位名称不一致",
  text: "标题和正文里报告单位的名称前后一致。",
  advice: "核对单位名称，改正写错的一处。",
  source: PRACTICE,
  needs: [NAMED],
  find: ({ report, text }) => otherNames(report, text),
});
