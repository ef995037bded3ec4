import { withoutEndings } from "../../report/endings";
import type { Report } from "../../report/model";
import type { Before, Claim } from "./claim";
import { DECISIONS, DOCUMENT_VERBS, DOCUMENTS } from "./claim-words";
import { matcherOf } from "./match-words";
import type { Piece } from "./pieces";
import { withoutBody } from "./scope";
import type { Reading } from "./table-number";

const UNITS = /^(?:件|份|部|个|项|条|起|宗|次|例)$/;

const documentWords = matcherOf(DOCUMENTS);
const verbWords = matcherOf(DOCUMENT_VERBS);
const decisionWords = matcherOf(DECISIONS);

/** Words that make other things of 规范性文件: checked, filed, amended, of the party, of others. */
const OTHER_DOCUMENTS = /审查|审核|备案|修[改订]|清理|解读|征求|草案|稿|党|起草|评估|拟|转发|上级/;

/** What may stand between a verb and its documents: 制发市级规范性文件. */
const BETWEEN = ["的", "了", "各类", "本级", "市级", "县级", "市", "县", "区", "镇"] as const;

/** The columns of the report's own edition; a reading in another edition's is none. */
function documentReadings(
  report: Report,
  rows: readonly string[],
  columns: readonly string[],
): readonly Reading[] {
  const [first = ""] = rows;
  const own = columns.filter((column) => column in (report.disclosure?.[first] ?? {}));
  return own.map((column) => ({ table: "disclosure", rows, columns: [column] }));
}

const columnsOf = (words: string): readonly string[] | undefined => {
  const found = verbWords.before(withoutEndings(words, BETWEEN));
  return found?.items[0]?.columns;
};

/** 文件 beside 规范性文件: the same ones, by their short name. */
const SHORT_OF_THINGS = /(?<!规范性)文件$/;
const NAMED = new RegExp(DOCUMENTS.map(({ words }) => words).join("|"), "g");
/** A verb that a list shares: 现行有效地方性法规3件、政府规章2件. */
const SHARED_VERB = new RegExp(DOCUMENT_VERBS.map(({ words }) => words).join("|"), "g");
/** What may stand before a verb whose documents were named before. */
const BARE =
  /^(?:其中|同时|新|共计?|已|均|宣布|全年|年内|本年度?|本级|全县|全市|目前|本单位|本机关|，)*$/;

/** The documents that a sentence named last before a number: 对规范性文件进行清理，废止3件. */
function namedBefore(lead: string): readonly string[] | undefined {
  const last = [...lead.matchAll(NAMED)].at(-1)?.[0];
  const found = last === undefined ? null : documentWords.before(last);
  return found?.items.map(({ place }) => place);
}

/** The columns of the verb at the head of the list that a number goes on with. */
function sharedColumns(lead: string, piece: Piece): readonly string[] {
  if (!piece.follows) return [];
  const list = lead.split(/[，；：（）]/).at(-1) ?? "";
  const verb = [...list.matchAll(SHARED_VERB)].at(-1)?.[0];
  return verb === undefined ? [] : (verbWords.before(verb)?.items[0]?.columns ?? []);
}

/** 制发 · 废止 · 现行有效 of 规章 and 规范性文件; thing or verb may stand before the last number. */
function documentClaim(report: Report, { last, lead }: Before, piece: Piece): Claim | null {
  if (OTHER_DOCUMENTS.test((piece.before + piece.after).replace(/清理(?=废止)/, ""))) return null;
  const spoken = last?.subject === "documents" ? last.states.flat() : [];
  const claim = (rows: readonly string[], columns: readonly string[]): Claim => ({
    subject: "documents",
    piece,
    states: [documentReadings(report, rows, columns)],
  });
  const words = spoken.length > 0 ? piece.before.replace(SHORT_OF_THINGS, "") : piece.before;
  const verb = verbWords.before(words);
  const verbItem = verb?.items[0];
  if (verb !== null && verbItem !== undefined) {
    const things = documentWords.before(verb.residue.replace(/[，：]$/, ""));
    const behind = piece.after === "" ? null : documentWords.after(piece.after);
    if (piece.after !== "" && behind === null) return null;
    const named = (things ?? behind)?.items.map(({ place }) => place);
    const bare = BARE.test(withoutBody(verb.residue));
    const rows = named ?? spoken[0]?.rows ?? namedBefore(lead);
    return rows === undefined || (things === null && !bare) ? null : claim(rows, verbItem.columns);
  }
  const things = documentWords.before(piece.before);
  if (things === null) return null;
  const rows = things.items.map(({ place }) => place);
  const own = columnsOf(things.residue);
  if (own !== undefined) return claim(rows, own);
  if (things.residue !== "") return null;
  const columns = spoken.flatMap((reading) => reading.columns);
  const shared = columns.length > 0 ? columns : sharedColumns(lead, piece);
  return shared.length > 0 ? claim(rows, shared) : null;
}

/** 行政许可, 行政处罚 and 行政强制 decisions: what was published or applied for is another number. */
function decisionClaim({ lead }: Before, piece: Piece): Claim | null {
  // 作出649宗行政许可: the number may stand first.
  const found =
    decisionWords.before(piece.before.replace(/处理决定|审批决定/, "决定")) ??
    (/(?:[作做]出|实施)$/.test(piece.before) ? decisionWords.after(piece.after) : null);
  if (found === null || /公[开示布]|信息|事项|申请|受理|备案|复议|诉讼/.test(piece.before))
    return null;
  const clauses = lead.split("；").at(-1) ?? "";
  const isDecided = /决定/.test(piece.before) || /[作做]出|实施/.test(clauses + piece.before);
  if (!isDecided || /公[开示布]/.test(clauses)) return null;
  const states = found.items.map(({ place }) => place);
  const readings = (rows: readonly string[]): readonly Reading[] => [
    { table: "disclosure", rows, columns: ["decisions"] },
  ];
  return {
    subject: "decisions",
    piece,
    states: found.each ? states.map((row) => readings([row])) : [readings(states)],
  };
}

const FEES = /行政事业性收费(?:总|额|金额|收入|合|计|共|为|达|本年度?|全年|收取|的|了|约)*$/;

function feeClaim(piece: Piece): Claim | null {
  if (!FEES.test(piece.before)) return null;
  const reading: Reading = { table: "disclosure", rows: ["fees"], columns: ["amount"] };
  return { subject: "fees", piece, states: [[reading]] };
}

/** What a number says about table two; null when it says nothing about it. */
export function disclosureClaim(report: Report, before: Before, piece: Piece): Claim | null {
  if (piece.mention.kind === "money") return feeClaim(piece);
  if (!UNITS.test(piece.mention.unit)) return null;
  return documentClaim(report, before, piece) ?? decisionClaim(before, piece);
}
