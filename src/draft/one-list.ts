import type { DraftForm } from "./form";
import { entry } from "./words";

type Platforms = DraftForm["general"]["platforms"]["platforms"];

const BLANK = {
  name: "",
  accounts: null,
  unit: "",
  items: null,
  followers: null,
  reads: null,
  visits: null,
  opened: null,
  cleared: null,
} as const satisfies Platforms[number];

/** 《政府公报》 is 政府公报, 县人民政府门户网站 is 县政府网站. */
const plain = (name: string): string => entry(name).replace(/[《》“”]|人民(?=政府)|门户/gu, "");

/** Shorter words name too much to be another's end. */
const LONG_ENOUGH = 4;

/** Whether two names are of one platform: 政府网站 and 县政府网站. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LONG_ENOUGH && long.endsWith(short);
}

/** The one platform that a channel is; -1 where it is none of them, or could be several. */
export function platformOf(
  channel: string,
  platforms: readonly { readonly name: string }[],
): number {
  const exact = platforms.findIndex(({ name }) => plain(name) === plain(channel));
  if (exact >= 0) return exact;
  const alike = platforms.flatMap(({ name }, at) => (isSame(name, channel) ? [at] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

/**
 * The form with channels among its platforms: until 2026 they were two lists, and the same website
 * stood in both. A channel whose number is another than the platform's stays to be seen.
 */
export function withOneList(form: DraftForm): DraftForm {
  const { disclosure, platforms } = form.general;
  if (disclosure.channels.length === 0) return form;
  const list: Platforms = [...platforms.platforms];
  const left: DraftForm["general"]["disclosure"]["channels"] = [];
  let counted = false;
  for (const channel of disclosure.channels) {
    const { name, count } = channel;
    const at = platformOf(name, list);
    const there = list[at];
    if (entry(name) === "") {
      if (name.trim() !== "" || count !== null) left.push(channel);
    } else if (there === undefined) {
      list.push({ ...BLANK, name, items: count });
      counted ||= count !== null;
    } else if (count !== null && there.items === null) {
      list[at] = { ...there, items: count };
      counted = true;
    } else if (count !== null && count !== there.items) left.push(channel);
  }
  // Numbers of channels alone stay where they were told.
  const apart = counted && platforms.platforms.every(({ items }) => items === null);
  return {
    ...form,
    general: {
      ...form.general,
      disclosure: { ...disclosure, channels: left },
      platforms: {
        ...platforms,
        platforms: list,
        itemsIn: apart ? "disclosure" : platforms.itemsIn,
      },
    },
  };
}
