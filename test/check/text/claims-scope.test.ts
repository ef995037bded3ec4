import { briefs, COUNTY } from "./claims";
import type { Report } from "../../../src/report/model";

const OFFICE: Report = {
  ...COUNTY,
  organisation: "某县水利局",
  level: "countyDepartment",
};
const TOWN: Report = { ...COUNTY, organisation: "某县青山镇人民政府", level: "township" };

describe("numbers of another scope are passed over", () => {
  it.each([
    "全年备案行政复议案件134件，行政诉讼案件57件。",
    "出庭应诉行政诉讼案件57件。",
    "县司法局审理行政复议案件134件。",
    "办理行政复议案件134件。",
    "与上年相比，收到申请增加90件。",
    "收到申请34件，同比增长90%，比去年多90件。",
    "2022年收到政府信息公开申请90件。",
    "去年，全县收到政府信息公开申请90件，答复88件。",
    "2019年以来，收到政府信息公开申请900件。",
    "截至2023年12月31日，累计收到政府信息公开申请900件。",
    "上半年收到政府信息公开申请9件。",
    "1-9月收到政府信息公开申请9件。",
    "县公安局收到政府信息公开申请90件，予以公开80件。",
    "其中，县自然资源局受理政府信息公开申请9件。",
    "县政府收到政府信息公开申请9件。",
    "其中网上收到申请20件，当面收到申请14件。",
    "其中，通过信函收到申请20件。",
    "收到网民留言90件，答复90件。",
    "办理人大代表建议50件、政协提案85件。",
    "开展意见征集19期，收到公众意见75条。",
    "收取政府信息公开信息处理费2230元。",
    "2023年有3件政府信息公开申请案件收取信息处理费2230元。",
    "公开行政许可信息120条，公示行政处罚决定300件。",
    "受理行政许可申请500件。",
    "审查规范性文件40件，修订规范性文件2件，备案规范性文件9件。",
    "归集政策文件10219件，其中，市级文件8140件，县区级文件2079件。",
    "主动公开政府信息18万余条，答复申请近百件，收到申请30余件。",
    "收到申请300件以上。",
    "因属于国家秘密不予公开2件，因本机关不掌握无法提供3件。",
    "努力做到“办结一件申请、解决一个问题”，认真办理好每一件依申请公开案件。",
    "逾期答复3件，延期答复2件。",
    "我办收到申请34件，其中转部门答复10件、自行答复25件。",
    "我县公安局收到政府信息公开申请90件。",
    "属于国家秘密的，不予公开2件。",
    "加强依申请公开工作，全年处理各类事项300件。",
    "通报表扬26个单位和30名个人。",
    "以县政府名义制发规范性文件3件。",
    "制发行政规范性文件13件，废止3件会议纪要。",
    "县政府规章0件，其他规范性文件意见征求20件。",
    "对不予公开决定不服的3件。",
  ])("%s", (sentence) => {
    expect(briefs(COUNTY, sentence)).toEqual([]);
  });

  it("全县 and 全市 in a department's or a township's report are those of others", () => {
    const sentence = "全县共收到政府信息公开申请900件，予以公开500件。";
    expect(briefs(OFFICE, sentence)).toEqual([]);
    expect(briefs(TOWN, sentence)).toEqual([]);
    expect(briefs({ ...OFFICE, level: null }, sentence)).toEqual([]);
    expect(briefs(COUNTY, sentence)).toEqual(["text-count 900, 36", "text-count 500, 12"]);
  });

  it("the body that reports is named in many ways", () => {
    const subjects: readonly (readonly [Report, string])[] = [
      [OFFICE, "2023年县水利局共"],
      [OFFICE, "我局全年"],
      [OFFICE, "某县水利局"],
      [TOWN, "2023年青山镇"],
      [TOWN, "镇政府本年度"],
      [COUNTY, "一年来，全县各级行政机关"],
      [COUNTY, "2023年，在省政府办公厅指导下，我县"],
    ];
    for (const [report, subject] of subjects) {
      expect([subject, ...briefs(report, `${subject}收到政府信息公开申请90件。`)]).toEqual([
        subject,
        "text-count 90, 36",
      ]);
    }
  });

  it("办理上年度结转 N 件 is not 办结, N 件申请人主动撤销 is no total", () => {
    expect(briefs(COUNTY, "办理上年度结转申请1件，收到申请34件，办结35件。")).toEqual([]);
    expect(briefs(COUNTY, "上年结转2件，办结2件。")).toEqual([]);
    expect(briefs(COUNTY, "收到申请34件，其中4件申请人主动撤销。")).toEqual([]);
  });

  it("a breakdown by units in brackets counts nothing of the tables", () => {
    const sentence = "全县共收到申请36件（县政府20件、县公安局10件、青山镇6件），予以公开12件。";
    expect(briefs(COUNTY, sentence)).toEqual([]);
  });

  it("what divides a result is not what divides the applications, and the reverse", () => {
    expect(briefs(COUNTY, "予以公开12件，其中自然人申请9件。")).toEqual([]);
    expect(briefs(COUNTY, "自然人申请28件，其中予以公开9件。")).toEqual([]);
  });
});
