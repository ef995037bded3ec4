import type { TableKey } from "../report/form";
import { TABLE_NAMES } from "../report/names";
import type { Doubt, Place } from "./types";

/** Says what is wrong at a place; the table's name is put before it. */
export interface Complaint {
  readonly what: string;
  /** What the user can do about it. */
  readonly advice: string;
  readonly place: Place | null;
}

const FORM = "请对照官方表格改正后再试。";
const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join("、");
const line = ({ row, line: own }: Place): string => `第 ${String(own ?? row + 1)} 行`;

/** At most three of a list, and how many there are. */
function some(texts: readonly string[], unit: string): string {
  const more = texts.length > 3 ? `等 ${String(texts.length)} ${unit}` : "";
  return quoted(texts.slice(0, 3)) + more;
}

const COPY = "请改用年报的 Word、Excel 或网页文件，或者在那里复制整张表格后再试。";

const complaint = (what: string, place: Place | null, advice = FORM): Complaint => ({
  what,
  advice,
  place,
});

export const complaints = {
  missingRows: (labels: readonly string[], place: Place | null) =>
    complaint(
      labels.length === 1
        ? `没有找到${quoted(labels)}这一行`
        : `没有找到${some(labels, "行")}这几行`,
      place,
    ),
  twoNames: (place: Place, text: string, labels: readonly string[]) =>
    complaint(`${line(place)}的行名“${text}”同时像${quoted(labels)}，无法确定是哪一行`, place),
  rowTwice: (label: string, places: readonly Place[]) =>
    complaint(
      `“${label}”出现了 ${String(places.length)} 次（${places.slice(0, 3).map(line).join("、")}${places.length > 3 ? " 等" : ""}），无法确定用哪一行`,
      places[0] ?? null,
      "请只保留一行后再试。",
    ),
  rowOrder: (label: string, place: Place) =>
    complaint(`${line(place)}“${label}”的先后位置与官方表格不同`, place),
  strangeRow: (text: string, place: Place) =>
    complaint(`${line(place)}“${text}”不是这种表格里的行`, place),
  namelessRow: (shown: string, place: Place) =>
    complaint(
      `${line(place)}有数“${shown}”，但认不出这一行的行名`,
      place,
      "请补上官方表格的行名，或者清除这些数，再试一次。",
    ),
  missingColumns: (labels: readonly string[], place: Place | null) =>
    complaint(`没有找到${some(labels, "列")}的表头`, place),
  columnTwice: (label: string, place: Place) =>
    complaint(`表头“${label}”出现了不止一次，无法确定用哪一列`, place, "请只保留一列后再试。"),
  twoColumnNames: (place: Place, text: string, labels: readonly string[]) =>
    complaint(`${line(place)}的表头“${text}”同时像${quoted(labels)}，无法确定是哪一列`, place),
  columnOrder: (place: Place | null) => complaint("表头各列的先后顺序与官方表格不同", place),
  labelAmongNumbers: (label: string, place: Place) =>
    complaint(`${line(place)}“${label}”的位置不在各列数的左边，无法确定各数属于哪一列`, place),
  numberInLabel: (text: string, place: Place) =>
    complaint(
      `${line(place)}的行名“${text}”后面连着数，无法确定它属于哪一列`,
      place,
      "请把行名和数分开后再试。",
    ),
  numberAmongHeadings: (shown: string, place: Place) =>
    complaint(
      `${line(place)}的表头里有数“${shown}”，可能是两行并成了一行`,
      place,
      "请把表头和数分成两行后再试。",
    ),
  tooMany: (label: string, shown: string, count: number, place: Place) =>
    complaint(
      `${line(place)}“${label}”在表格的 ${String(count)} 列之外还有数“${shown}”，可能是一个数被拆成了两格，或者整行移了位`,
      place,
      "请把这一行的数放回各自的列后再试。",
    ),
  uncertain: (label: string, found: number, count: number, place: Place) =>
    complaint(
      `${line(place)}“${label}”有 ${String(found)} 个数，表格有 ${String(count)} 列，无法确定哪个数属于哪一列`,
      place,
      "请把这一行每一列都填上数后再试。",
    ),
  unequal: (label: string, place: Place) =>
    complaint(
      `${line(place)}“${label}”的同一列里有不同的数，无法确定用哪一个`,
      place,
      "请只保留一个后再试。",
    ),
  besideAddition: (name: string) =>
    complaint(
      `官方表格没有“${name}”，它旁边的行里有空格，无法确定各数属于哪一列`,
      null,
      `请去掉“${name}”，或者把每一列都填上数后再试。`,
    ),
  copiedCount: (label: string, found: number, count: number) =>
    complaint(
      `“${label}”后面有 ${String(found)} 个数，表格有 ${String(count)} 列，无法确定哪个数属于哪一列`,
      null,
      COPY,
    ),
  copiedWithout: (label: string) =>
    complaint(`“${label}”后面没有数，无法确定是空白还是没有复制到`, null, COPY),
  copiedApart: (label: string) =>
    complaint(`“${label}”的数没有和其他行的数上下对齐，无法确定哪个数属于哪一列`, null, COPY),
  copiedSplit: (label: string) =>
    complaint(`“${label}”可能有一个数被空格分成了两个，无法确定各数属于哪一列`, null, COPY),
  copiedAdditions: (names: readonly string[]) =>
    complaint(
      `表里有${some([...new Set(names)], "处")}，官方表格没有这一行或这一列，无法确定各数属于哪里`,
      null,
      COPY,
    ),
  withNames: (fault: Complaint, names: readonly string[]): Complaint =>
    names.length === 0
      ? fault
      : {
          ...fault,
          what: `${fault.what}（表里还有${some([...new Set(names)], "处")}，不是官方表格的文字）`,
        },
  copiedTwice: (shown: string) => complaint(`无法确定“${shown}”等数属于哪一行`, null, COPY),
  copiedOrder: (found: string, wanted: string) =>
    complaint(`读到“${found}”时，认不出“${wanted}”这一行`, null, COPY),
  copiedEnd: (wanted: string) =>
    complaint(`表格的文字不完整，没有读到“${wanted}”这一行`, null, COPY),
  copiedHeadings: (labels: readonly string[]) =>
    complaint(`没有认全${some(labels, "列")}的表头`, null, COPY),
  copiedLabels: (labels: readonly string[]) =>
    complaint(`找到了${quoted(labels.slice(0, 3))}等文字，但没有连成表格`, null, COPY),
  noNumbers: (place: Place | null) => complaint("表头下面没有找到填数的一行", place),
  secondNumbers: (shown: string, place: Place) =>
    complaint(
      `表头下面不止一行有数（${line(place)}“${shown}”），无法确定用哪一行`,
      place,
      "请只保留一行后再试。",
    ),
  missingOutcomes: (found: number, wanted: number, place: Place | null) =>
    complaint(
      `表头应有 ${String(wanted)} 列（结果维持、结果纠正、其他结果、尚未审结、总计各三次），认出了 ${String(found)} 列`,
      place,
    ),
} as const;

/** The whole sentence. */
export function doubtOf(table: TableKey, sheet: string | undefined, fault: Complaint): Doubt {
  const where = sheet === undefined ? "" : `（工作表“${sheet}”）`;
  return {
    message: `${TABLE_NAMES[table].short}${where}：${fault.what}，没有读取这张表。${fault.advice}`,
    place: fault.place,
  };
}
