import { isExcelError } from "../host/refusal";
import { findMarks } from "./find-marks";
import type { FoundMark, FoundMarks, SoughtMarks } from "./find-marks";

/** What came of taking marks away. */
export interface Removal {
  /** How many cells lost a mark. */
  readonly cleared: number;
  /** The sheets that still have marks, and Excel's reason. */
  readonly left: readonly { readonly sheet: string; readonly error: OfficeExtension.Error }[];
  /** The sheets of which it is not known, as not all their rules could be read. */
  readonly unread: readonly string[];
}

/** What is taken away, and what is not. */
interface Removing extends SoughtMarks {
  /** The ids of marks that stay. */
  readonly keep?: ReadonlySet<string>;
  /** Queues what goes with the marks; what it gives is called when the request is done. */
  readonly along?: () => () => void;
  /** Whether somebody else is at the marks by now: then nothing more goes. */
  readonly isOvertaken: () => boolean;
}

/** Looks on every sheet and takes our marks away, all but those that are to stay. */
export async function removeMarks(
  context: Excel.RequestContext,
  { keep = new Set(), along, isOvertaken, ...sought }: Removing,
): Promise<Removal> {
  const find = async (): Promise<FoundMarks> => {
    const { marks, unread } = await findMarks(context, sought);
    return { marks: marks.filter(({ id }) => !keep.has(id) && !isOvertaken()), unread };
  };
  const { marks, unread } = await find();
  if (marks.length === 0) return { cleared: 0, left: [], unread };
  try {
    for (const { format } of marks) format.delete();
    const done = along?.();
    await context.sync();
    done?.();
    return { cleared: cellsOf(marks), left: [], unread };
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return removeSheetBySheet(context, find, marks, error);
  }
}

const cellsOf = (marks: readonly FoundMark[]): number =>
  marks.reduce((sum, { cells }) => sum + cells, 0);

const sheetsOf = (marks: readonly FoundMark[]): readonly string[] => [
  ...new Set(marks.map(({ sheet }) => sheet)),
];

/**
 * Excel does not roll back: what stands now is looked up again, and no sheet stops another. Where
 * that cannot be asked either, all count as left.
 */
async function removeSheetBySheet(
  context: Excel.RequestContext,
  find: () => Promise<FoundMarks>,
  before: readonly FoundMark[],
  error: OfficeExtension.Error,
): Promise<Removal> {
  const why = new Map<string, OfficeExtension.Error>();
  try {
    const standing = (await find()).marks;
    for (const sheet of sheetsOf(standing)) {
      const refused = await removeOn(context, standing, sheet);
      if (refused !== null) why.set(sheet, refused);
    }
    const { marks, unread } = await find();
    return {
      cleared: Math.max(0, cellsOf(before) - cellsOf(marks)),
      left: sheetsOf(marks).map((sheet) => ({ sheet, error: why.get(sheet) ?? error })),
      unread,
    };
  } catch (again) {
    if (!isExcelError(again)) throw again;
    return { cleared: 0, left: sheetsOf(before).map((sheet) => ({ sheet, error })), unread: [] };
  }
}

/** Null where they went. */
async function removeOn(
  context: Excel.RequestContext,
  marks: readonly FoundMark[],
  sheet: string,
): Promise<OfficeExtension.Error | null> {
  try {
    for (const mark of marks) if (mark.sheet === sheet) mark.format.delete();
    await context.sync();
    return null;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return error;
  }
}
