/** The five aspects of section one, as reports head them. */
export const ASPECTS = [
  "disclosure",
  "requests",
  "management",
  "platforms",
  "supervision",
] as const;

export type Aspect = (typeof ASPECTS)[number];

const WORDS: Readonly<Record<Aspect, RegExp>> = {
  disclosure: /^主动公开/u,
  requests: /^(?:依|依法|做好依)申请公开/u,
  management: /^(?:政府)?信息(?:公开)?(?:的)?管理|^政府信息管理/u,
  platforms: /^(?:政府信息公开|政务公开|公开)?平台(?:的)?建设/u,
  supervision: /^(?:政府信息公开|政务公开)?(?:工作)?监督(?:和)?保障/u,
};

const NUMBERED = /^[（(][一二三四五六七八九十\d]{1,2}[）)]\s*/u;

function headedBy(line: string): { readonly aspect: Aspect; readonly rest: string } | undefined {
  const words = line.replace(NUMBERED, "");
  if (words === line) return undefined;
  const aspect = ASPECTS.find((one) => WORDS[one].test(words));
  if (aspect === undefined) return undefined;
  // （四）平台建设。我镇… runs on; （四）平台建设情况 stands alone.
  const end = words.search(/[。：:]/u);
  return { aspect, rest: end < 0 || end > 24 ? "" : words.slice(end + 1).trim() };
}

/** Section one by aspect: the lines under （一）主动公开 and so on. Without sub-headings: none. */
export function aspectsOf(general: string): Readonly<Partial<Record<Aspect, string>>> {
  const told: Partial<Record<Aspect, string>> = {};
  let current: Aspect | null = null;
  for (const line of general.split(/\r\n?|\n/u).map((one) => one.trim())) {
    const headed = headedBy(line);
    if (headed !== undefined) current = headed.aspect;
    else if (NUMBERED.test(line)) current = null;
    const words = headed === undefined ? line : headed.rest;
    if (current === null || words === "") continue;
    const before: string | undefined = told[current];
    told[current] = before === undefined ? words : `${before}\n${words}`;
  }
  return told;
}
