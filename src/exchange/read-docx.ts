import { TABLE_KEYS } from "../report/form";
import type { TableKey } from "../report/form";
import { TABLE_NAMES } from "../report/names";
import { withoutCopies } from "./equal-copies";
import { importedBlocks, isEmpty } from "./imported-of";
import type { Imported, SourceRefusal } from "./imported";
import { Refusal, refusals } from "./refusal";
import { embeddedTables } from "./word/embedded-tables";
import type { EmbeddedTables } from "./word/embedded-tables";
import type { LeftOut } from "./word/left-out";
import { headingBefore, leftSentence } from "./word/left-out-words";
import { wordDocument } from "./word/word-document";
import type { WordDocument } from "./word/word-document";
import type { ZipEntry } from "./zip/directory";

/** The kinds of tables that a source does not have, not even in doubt. */
const absentOf = ({ tables, refused }: Imported): readonly TableKey[] =>
  TABLE_KEYS.filter((key) => [...tables, ...refused].every(({ table }) => table !== key));

/** The report with the tables that stand in it as workbooks, told. */
function withEmbedded(
  imported: Imported,
  { blocks }: WordDocument,
  found: readonly EmbeddedTables[],
): Imported {
  if (found.length === 0) return imported;
  const told = found.map(({ object, tables, unread }) => {
    const names = [...new Set(tables.map(({ table }) => TABLE_NAMES[table].short))].join("、");
    const heading = headingBefore(blocks, object.after);
    const where = heading === null ? "" : `（“${heading.text}”之后）`;
    return `${names}取自文中嵌入的 Excel 对象${where}，请与文中显示的核对。${unread}`;
  });
  return {
    ...imported,
    tables: withoutCopies([...imported.tables, ...found.flatMap(({ tables }) => tables)]),
    unread: `${imported.unread ?? ""}${told.join("")}`,
  };
}

/** Whether a table of the form may be in what was left out; pictures of 总体情况 show other things. */
function mayHoldTable({ blocks }: WordDocument, left: LeftOut): boolean {
  if (!left.mayHoldTable) return false;
  return left.kind !== "picture" || headingBefore(blocks, left.after)?.key !== "general";
}

/** What was left out, as the reason of tables that are not there; else told beside the report. */
function withLeftOut(
  imported: Imported,
  document: WordDocument,
  left: readonly LeftOut[],
): Imported {
  const { blocks } = document;
  const absent = absentOf(imported);
  const isShort = absent.length + imported.refused.length > 0;
  const meant = isShort ? left.filter((each) => mayHoldTable(document, each)) : [];
  const reason = leftSentence(blocks, meant, true);
  const beside = leftSentence(
    blocks,
    left.filter((each) => !meant.includes(each)),
    false,
  );
  const refused: readonly SourceRefusal[] =
    reason === ""
      ? imported.refused
      : [
          ...imported.refused.map(({ table, sentence }) => ({
            table,
            sentence: `${sentence}${reason}`,
          })),
          ...absent.map((table) => ({
            table,
            sentence: `${TABLE_NAMES[table].short}：没有找到这张表的文字。${reason}${refusals.asText}`,
          })),
        ];
  return { ...imported, refused, ...(beside !== "" && { beside }) };
}

/**
 * Reads a report from a Word file, with the workbooks in it where they hold tables that the text
 * has not.
 * @throws Refusal
 */
export async function readDocx(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Imported> {
  const document = await wordDocument(bytes, entries);
  const { blocks, leftOut } = document;
  const own = importedBlocks(blocks, "docx");
  const wanted = leftOut.length === 0 ? [] : absentOf(own);
  const found = await embeddedTables(document, { bytes, entries }, own, wanted);
  const imported = withEmbedded(own, document, found);
  const left = leftOut.filter((each) => found.every(({ object }) => object !== each));
  if (isEmpty(imported) && left.length > 0) {
    if (left.every(({ kind }) => kind === "chunk")) throw new Refusal(refusals.embedded);
    throw new Refusal(`${refusals.noText}${leftSentence(blocks, left, true)}${refusals.asText}`);
  }
  return left.length === 0 ? imported : withLeftOut(imported, document, left);
}
