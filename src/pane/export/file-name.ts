/** What Windows does not allow, and what cannot be seen: a turned reading direction hides endings. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** In characters: systems allow 255 bytes, a character takes up to four. */
const LONGEST = 60;

/** Begin and end stay: the unit, the year and what it is. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const half = LONGEST / 2;
  return `${characters.slice(0, half).join("")}…${characters.slice(1 - half).join("")}`;
}

/** The title as a file name. */
export function fileName(title: string, extension: "docx" | "html" | "xlsx"): string {
  const name = shortened(title.replace(NOT_IN_NAMES, "").trim());
  return `${name === "" ? "政府信息公开工作年度报告" : name}.${extension}`;
}
