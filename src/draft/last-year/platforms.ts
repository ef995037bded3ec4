/** What a place of publication is called, at the end of its name. */
const KINDS =
  "门户网站|政务网站|政府网站|官方网站|网站|微信公众号|公众号|政务微博|微博|客户端|视频号|抖音号|头条号|公开栏|公示栏|政府公报|公开专区|公开专栏|查阅点|查阅场所|查阅中心|电子显示屏|电子屏|村村响|大喇叭|微信群";

const NAME = new RegExp(
  `(?:[“《][^”》]{1,20}[”》])?[\\p{Script=Han}\\d]{0,24}?(?:${KINDS})(?!上平台|平台|群众)`,
  "gu",
);

/** What leads to a name and is no part of it. */
const LEAD =
  /^.*(?:通过|利用|依托|运用|借助|发挥|加强|建立|建设|开设|设有|设立|设置|完善|健全|优化|做强|提升|提高|抓好|管好|用好|推进|落实|规范|围绕|开展|对|张贴|上传[至到]?|公布于|我[镇乡县区市局委办街道旗州]{1,2}|至|到|在|以|将|把|是|各类|主要|为|从|有|与|和|及|的|向|等)(?=[“《\p{Script=Han}])/u;

const OF_OTHERS = /^(?:全|各|该|此|这|本|其|等|多个|部分|有关|相关|基层|新|\d)/u;

/** Whether a name says whose it is or what it is called, beside its kind. */
const isName = (name: string): boolean =>
  name.length >= 3 && name.length <= 24 && !OF_OTHERS.test(name.replace(/^[“《]/u, ""));

/**
 * The places of publication that （四）平台建设 and （一）主动公开 of a report name, each once, in
 * their order: 某县人民政府网站, 政务公开栏. Only names that a reader would know as such.
 */
export function platformsIn(text: string): readonly string[] {
  const names = text
    .split(/[，,。；;：:、（）()\n\s]+/u)
    .flatMap((clause) => [...clause.matchAll(NAME)].map(([name]) => name.replace(LEAD, "")))
    .filter(isName);
  return [...new Set(names)].slice(0, 8);
}
