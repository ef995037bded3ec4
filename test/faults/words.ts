/** Names of products that stand in Chinese sentences. */
const NAMES = /Excel|Word|WPS|Mac|Windows/g;

/** A cell beside the name of its sheet: “三、依申请公开”A7. */
const ADDRESSES = /(?<=”)[A-Z]{1,3}\d+/g;

/** Nothing was done. */
const DENIES =
  /没有(任何)?(改动|变化|插入|写入|填入|填写|保存|撤回|撤销|删除|清除|标出|改回)|恢复原样|照旧没动/;

/** Something was done, or may have been. */
const ADMITS =
  /可能(?!受保护)|也许|已(?!经不在)|一部分|部分|只.*了|还没|没有都|没有全|留下|留着|不全|不完整/;

/** What is wrong with a message as a sentence for a clerk. */
export function badWords(text: string): readonly string[] {
  const objections: string[] = [];
  if (/[A-Za-z]/.test(text.replace(NAMES, "").replace(ADDRESSES, "")))
    objections.push("is not plain Chinese");
  if (!/[。：；]$/.test(text)) objections.push("is no whole sentence");
  // What happened to the workbook, and why with what to do, each of one or two sentences.
  if ((text.match(/。/g) ?? []).length > 3) objections.push("has too many parts");
  if (DENIES.test(text) && /可能(只|已)|一部分/.test(text)) objections.push("says yes and no");
  return objections;
}

/** Whether a message says that the workbook is as it was. */
export const denies = (text: string): boolean => DENIES.test(text) && !ADMITS.test(text);

/** Whether a message says that something of it was done, or may have been. */
export const admits = (text: string): boolean => ADMITS.test(text);
