import { readFileSync } from "node:fs";
import { aspectsOf } from "../../src/draft/last-year/aspects";
import { contactIn } from "../../src/draft/last-year/contact";
import { measuresIn } from "../../src/draft/last-year/measures";
import { platformsIn } from "../../src/draft/last-year/platforms";
import { startFrom } from "../../src/draft/last-year/start";
import { describeWithShared, shared } from "../shared";
import { SEEDS } from "./seeds";

describe("whom to ask, as last year's report says it", () => {
  it("one sentence with brackets gives office, address, postcode, telephone and e-mail", () => {
    const text =
      "如对本报告有疑问，请与清河县柳林镇党政办公室联系（地址：清河县柳林镇东大街6号（镇政府二楼），邮编：054800，电话：0319-8161234，电子邮箱：llz@qinghe.gov.cn）。";
    expect(contactIn(text)).toEqual({
      publishedAt: "",
      url: "",
      office: "清河县柳林镇党政办公室",
      address: "清河县柳林镇东大街6号（镇政府二楼）",
      postcode: "054800",
      phone: "0319-8161234",
      email: "llz@qinghe.gov.cn",
    });
  });

  it("our own wording gives back what was typed", () => {
    const text =
      "本报告电子版可在清河县人民政府网站（http://www.qinghe.gov.cn）查阅、下载。如对本报告有疑问，请与柳林镇党政办联系。地址：柳林镇东大街6号；邮编：054800；电话：0319-8161234；电子邮箱：llz@qinghe.gov.cn。";
    expect(contactIn(text)).toEqual({
      publishedAt: "清河县人民政府网站",
      url: "http://www.qinghe.gov.cn",
      office: "柳林镇党政办",
      address: "柳林镇东大街6号",
      postcode: "054800",
      phone: "0319-8161234",
      email: "llz@qinghe.gov.cn",
    });
  });

  it("blanks that a PDF puts between characters do not matter", () => {
    const text =
      "如有疑问，请与区政府办联系（地址：湖滨大道\n90 号 ， 邮 编 ： 223100 ， 电 话 ： 0517-87222589）。";
    expect(contactIn(text)).toMatchObject({
      office: "区政府办",
      address: "湖滨大道90号",
      postcode: "223100",
      phone: "0517-87222589",
    });
  });

  it("请致电 gives the office and the telephone", () => {
    expect(contactIn("如需咨询，请致电县教育局办公室，电话：（0319）8161234。")).toMatchObject({
      office: "县教育局办公室",
      phone: "（0319）8161234",
    });
  });

  it("a telephone of somebody else in another sentence is none of the office's", () => {
    expect(contactIn("全年受理12345热线来电35件，公布监督电话：12388。").phone).toBe("");
  });

  it("a text that says nothing gives nothing", () => {
    const nothing = Object.values(contactIn("2024年，我镇认真做好政府信息公开工作。"));
    expect(nothing.every((value) => value === "")).toBe(true);
  });
});

describe("section one by aspect", () => {
  it("headings on lines of their own and headings that run in are both known", () => {
    const told = aspectsOf(
      "综述。\n（一）主动公开情况\n全年公开12条。\n（二）依申请公开。未收到申请。\n(五) 监督保障方面：组织培训。\n（六）其他\n别的。",
    );
    expect(told).toEqual({
      disclosure: "全年公开12条。",
      requests: "未收到申请。",
      supervision: "组织培训。",
    });
  });
});

describe("the platforms that a report names", () => {
  it.each([
    [
      "通过清河县人民政府网站、“清河发布”微信公众号公开",
      ["清河县人民政府网站", "“清河发布”微信公众号"],
    ],
    ["我镇利用政务公开栏公示", ["政务公开栏"]],
    ["加强政务新媒体管理", []],
    ["各类网站", []],
  ])("%s → %j", (text, names) => {
    expect(platformsIn(text)).toEqual(names);
  });

  it("one that is named twice is offered once", () => {
    expect(platformsIn("县政府网站公开12条，通过县政府网站回应3次")).toEqual(["县政府网站"]);
  });
});

describe("the measures that an aspect lists", () => {
  it("numbers of last year become blanks to be filled", () => {
    expect(
      measuresIn(
        "一是组织政府信息公开业务培训3次，培训120人次；二是健全保密审查制度，先审查后公开。",
      ),
    ).toEqual(["组织政府信息公开业务培训{几}次，培训{几}人次", "健全保密审查制度，先审查后公开"]);
  });

  it("the heading of an item gives way to the sentence that says what was done", () => {
    expect(measuresIn("一是强化领导。每季度召开政务公开工作推进会。")).toEqual([
      "每季度召开政务公开工作推进会",
    ]);
  });

  it("what is dated, or counts what was made public, is not offered", () => {
    expect(measuresIn("一是2024年印发了政务公开工作要点；二是通过网站公开政府信息35条。")).toEqual(
      [],
    );
  });

  it("a text without a list offers nothing", () => {
    expect(measuresIn("全年工作有序开展，取得较好成效。")).toEqual([]);
  });
});

describeWithShared("published reports", () => {
  const FILES: Readonly<Record<string, string>> = {
    "chaoyang-2023": "000_c6629078c3045d32.txt",
    "baikui-2023": "004_b594f5e139877aa0.txt",
  };
  it.each(Object.keys(FILES))("%s: the contact is what a reader typed into the form", (fixture) => {
    const text = readFileSync(shared("reports", "seeds", FILES[fixture] ?? ""), "utf8");
    const typed = SEEDS.find((seed) => seed.fixture === fixture)?.form.opening;
    const { office, address, postcode, phone, email = "" } = typed ?? {};
    const { contact } = startFrom({ narrative: { general: text } });
    expect(contact).toMatchObject({ office, address, postcode, phone, email });
  });
});
