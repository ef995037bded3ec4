import type { CellValue } from "../../src/report/cell";
import { composeDraft } from "../../src/draft/compose";
import { cellId } from "../../src/report/cell";
import { change, filled, fixture } from "../check/reports";
import { boundRuns, formOf, problems, words } from "./drafts";

const zero = filled(0);
const report = (changes: Readonly<Record<string, CellValue>>) => change(zero, changes);
const requests = (changes: Readonly<Record<string, CellValue>>) =>
  words({}, report(changes), "general.requests.received");
const proceedings = (changes: Readonly<Record<string, CellValue>>) =>
  words({}, report(changes), "general.requests.proceedings");
const documents = (changes: Readonly<Record<string, CellValue>>) =>
  words({}, report(changes), "general.management.documents");

const ONE = {
  "requests.received.naturalPerson": 1,
  "requests.received.total": 1,
  "requests.granted.naturalPerson": 1,
  "requests.granted.total": 1,
  "requests.resultsTotal.naturalPerson": 1,
  "requests.resultsTotal.total": 1,
};

describe("applications in the text", () => {
  it("are none, in one sentence with reviews and lawsuits", () => {
    expect(requests({})).toBe(
      "2023年，我镇未收到政府信息公开申请，无上年结转申请，未发生因政府信息公开工作引起的行政复议、行政诉讼。",
    );
    expect(proceedings({})).toBe("");
  });

  it("are one", () => {
    expect(requests(ONE)).toBe(
      "2023年，我镇新收政府信息公开申请1件，由自然人提出。全年办结1件，予以公开。年末无结转申请。",
    );
  });

  it("are carried in, and none is new", () => {
    expect(
      requests({
        "requests.carriedIn.business": 2,
        "requests.carriedIn.total": 2,
        "requests.carriedOut.business": 2,
        "requests.carriedOut.total": 2,
      }),
    ).toBe("2023年，我镇未收到新的政府信息公开申请，上年结转申请2件。结转下年度继续办理2件。");
  });

  it("are many: every kind of result that there was, with the sum of its rows", () => {
    expect(words({}, fixture("suqian-2023"), "general.requests.received")).toBe(
      "2023年，我市新收政府信息公开申请3511件，其中自然人申请3402件、法人或其他组织申请109件（商业企业99件、社会公益组织4件、法律服务机构5件、其他1件）；另有上年结转申请96件。全年办结3486件，其中予以公开1191件、部分公开328件、不予公开142件、无法提供1078件、不予处理406件、其他处理341件。不予公开的申请中，法律行政法规禁止公开27件、危及“三安全一稳定”6件、保护第三方合法权益38件、属于三类内部事务信息20件、属于四类过程性信息9件、属于行政执法案卷21件、属于行政查询事项21件；无法提供的申请中，本机关不掌握相关政府信息1047件、没有现成信息需要另行制作28件、补正后申请内容仍不明确3件；不予处理的申请中，信访举报投诉类申请305件、重复申请39件、无正当理由大量反复申请58件、要求行政机关确认或重新出具已获取信息4件；作其他处理的申请中，申请人逾期不补正40件、申请人逾期未按收费通知缴纳费用10件、其他291件。结转下年度继续办理121件。",
    );
  });

  it("come from organisations alone", () => {
    expect(
      requests({
        ...ONE,
        "requests.received.naturalPerson": 0,
        "requests.received.business": 1,
      }),
    ).toContain("新收政府信息公开申请1件，由商业企业提出。");
    expect(
      requests({
        "requests.received.business": 1,
        "requests.received.research": 2,
        "requests.received.total": 3,
      }),
    ).toContain("3件，均由法人或其他组织提出（商业企业1件、科研机构2件）。");
  });

  it("are told in the words of the edition: 2019 has one row of 其他处理", () => {
    const old = change(filled(0, "2019"), {
      ...ONE,
      "requests.granted.naturalPerson": 0,
      "requests.granted.total": 0,
      "requests.otherHandling.naturalPerson": 1,
      "requests.otherHandling.total": 1,
    });
    expect(words({}, old, "general.requests.received")).toContain("全年办结1件，作其他处理。");
  });
});

describe("the rows under a kind of result", () => {
  const results = (rows: Readonly<Record<string, number>>) => {
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
    const counts: Record<string, number> = {};
    for (const [row, count] of Object.entries({ ...rows, received: all, resultsTotal: all })) {
      counts[`requests.${row}.naturalPerson`] = count;
      counts[`requests.${row}.total`] = count;
    }
    return requests(counts).replace(/^.*?提出。/u, "");
  };

  it("say why an application was refused, in brackets behind its kind", () => {
    expect(results({ enforcementFile: 1 })).toBe(
      "全年办结1件，不予公开（属于行政执法案卷）。年末无结转申请。",
    );
    expect(results({ enforcementFile: 2 })).toContain("2件，均不予公开（属于行政执法案卷）。");
    expect(results({ granted: 1, internalAffairs: 2, process: 1, notHeld: 2 })).toContain(
      "其中予以公开1件、不予公开3件（属于三类内部事务信息2件、属于四类过程性信息1件）、无法提供2件（均为本机关不掌握相关政府信息）。",
    );
  });

  it("say of which kind all are that were not dealt with", () => {
    expect(results({ repeated: 2, complaint: 1 })).toContain(
      "全年办结3件，均不予处理（信访举报投诉类申请1件、重复申请2件）。",
    );
  });

  it("are silent where they would only say 其他", () => {
    expect(results({ other: 2 })).toBe("全年办结2件，均作其他处理。年末无结转申请。");
    expect(results({ other: 1, correctionOverdue: 1 })).toContain(
      "均作其他处理（申请人逾期不补正1件、其他1件）。",
    );
  });

  it("are a sentence of their own where there are many", () => {
    const many = { stateSecret: 1, thirdParty: 1, process: 1, inquiry: 1 };
    const told = results({ ...many, notHeld: 1, unclear: 1, repeated: 1, other: 1 });
    expect(told).toContain("其中不予公开4件、无法提供2件、不予处理1件、其他处理1件。不予公开的");
    expect(told).toContain("；无法提供的申请中，");
    expect(told).toContain("；不予处理的申请为重复申请。");
  });

  it("are bound to their cells", () => {
    const bound = boundRuns(
      composeDraft(
        formOf({}),
        report({
          ...ONE,
          "requests.granted.naturalPerson": 0,
          "requests.granted.total": 0,
          "requests.received.total": 3,
          "requests.received.naturalPerson": 3,
          "requests.resultsTotal.total": 3,
          "requests.repeated.total": 2,
          "requests.complaint.total": 1,
        }),
      ),
    );
    expect(bound.map(({ cells }) => cells.map(cellId).join())).toContain("requests.repeated.total");
  });
});

describe("reviews and lawsuits in the text", () => {
  it("are many: lawsuits of both ways together", () => {
    expect(words({}, fixture("suqian-2023"), "general.requests.proceedings")).toBe(
      "因政府信息公开工作被申请行政复议440件，其中结果维持309件、结果纠正17件、其他结果88件、尚未审结26件；被提起行政诉讼113件，其中未经复议直接起诉24件、复议后起诉89件。上述诉讼中，结果维持14件、结果纠正1件、其他结果83件、尚未审结15件。",
    );
  });

  it("are one review and no lawsuit", () => {
    expect(
      proceedings({
        "proceedings.reconsideration.upheld": 1,
        "proceedings.reconsideration.total": 1,
      }),
    ).toBe("因政府信息公开工作被申请行政复议1件，结果为维持；未发生行政诉讼。");
  });

  it("that were lost, ended otherwise, or came after a review", () => {
    const one = (row: string, outcome: string) =>
      proceedings({ [`proceedings.${row}.${outcome}`]: 1, [`proceedings.${row}.total`]: 1 });
    expect(one("reconsideration", "corrected")).toContain("行政复议1件，结果被纠正；");
    expect(one("reconsideration", "otherOutcome")).toContain("行政复议1件，以其他结果结案；");
    expect(one("litigationAfterReconsideration", "upheld")).toContain(
      "行政诉讼1件，系复议后起诉，结果为维持。",
    );
  });

  it("are lawsuits and no review", () => {
    expect(
      proceedings({
        "proceedings.litigationDirect.pending": 2,
        "proceedings.litigationDirect.total": 2,
      }),
    ).toBe("因政府信息公开工作被提起行政诉讼2件，均未经复议直接起诉，均尚未审结。未发生行政复议。");
  });
});

describe("documents of table two in the text", () => {
  it("are none", () => {
    expect(documents({})).toBe("全年未制发、废止行政规范性文件，无现行有效的行政规范性文件。");
  });

  it("are made, repealed, in force", () => {
    expect(words({}, fixture("suqian-2023"), "general.management.documents")).toBe(
      "全年制发规章2件，无废止，现行有效11件。制发行政规范性文件109件、废止489件，现行有效597件。",
    );
  });

  it("have the columns and the name of the 2019 edition", () => {
    expect(words({}, fixture("shanghai-office-2019"), "general.management.documents")).toBe(
      "全年新制作规章13件、新公开13件，对外公开总数量524件。新制作规范性文件60件、新公开60件，对外公开总数量368件。",
    );
  });
});

describe("a number of the text", () => {
  it("knows the cells whose sum it is", () => {
    const bound = boundRuns(composeDraft(formOf({}), fixture("suqian-2023")));
    const notHeld = bound.find(({ text }) => text === "1078");
    expect(notHeld?.cells.map(cellId)).toEqual([
      "requests.notHeld.total",
      "requests.needsCreation.total",
      "requests.unclear.total",
    ]);
  });

  it("keeps the decimals of an amount", () => {
    const bound = boundRuns(composeDraft(formOf({}), fixture("suqian-2023")));
    expect(bound.map(({ text }) => text)).toContain("59237.2449");
  });

  it("is understood from a text that can only mean one number", () => {
    expect(documents({ "disclosure.normativeDocuments.inForce": "１,234" })).toContain(
      "现行有效1234件",
    );
  });
});

describe("a sentence that the tables do not allow is left out and said", () => {
  const blank = fixture("shanghai-science-2024");

  it("where a cell is blank", () => {
    expect(words({}, blank, "general.requests.received")).toMatch(
      /全年办结35件，[^。]*。【待填：结转下年度继续办理件数】$/u,
    );
    expect(problems({}, blank)).toContain(
      "依申请公开：表三 · 总计 · 四、结转下年度继续办理空白或者不是数字，正文里留着【待填：结转下年度继续办理件数】。",
    );
  });

  it("where parts do not make up their total", () => {
    const broken = report({ ...ONE, "requests.resultsTotal.total": 2 });
    expect(words({}, broken, "general.requests.received")).toBe(
      "2023年，我镇新收政府信息公开申请1件，由自然人提出。【待填：政府信息公开申请办理结果】",
    );
    expect(problems({}, broken)).toContain(
      "依申请公开：表三（一）至（六）各行的总计相加不等于（七）总计，正文里留着【待填：政府信息公开申请办理结果】。",
    );
  });

  it("where a note or a negative number stands in a cell", () => {
    const noted = report({
      "disclosure.normativeDocuments.issued": "22（其中修订16件）",
      "disclosure.licences.decisions": -4,
    });
    expect(words({}, noted, "general.management.documents")).toBe("【待填：政府信息管理情况】");
    expect(problems({}, noted)).toEqual(
      expect.arrayContaining([
        "主动公开：表二 · 行政许可 · 本年处理决定数量空白或者不是数字，“行政许可决定”没有写入正文。",
        "政府信息管理：表二 · 行政规范性文件 · 本年制发件数空白或者不是数字，“行政规范性文件”没有写入正文。",
      ]),
    );
  });

  it("where there is no table at all", () => {
    const none = { ...zero, disclosure: null, requests: null, proceedings: null };
    expect(words({}, none, "general.requests.received")).toBe(
      "【待填：收到和处理政府信息公开申请情况】",
    );
    expect(words({}, none, "general.requests.proceedings")).toBe(
      "【待填：行政复议、行政诉讼情况】",
    );
    expect(problems({}, none)).toEqual(
      expect.arrayContaining([
        "依申请公开：没有读到表三，正文里留着【待填：收到和处理政府信息公开申请情况】。",
        "依申请公开：没有读到表四，正文里留着【待填：行政复议、行政诉讼情况】。",
      ]),
    );
  });
});

describe("a total that is blank, as one over blank cells is,", () => {
  it("is no zero: nothing is told but what the other totals say", () => {
    expect(requests({ "requests.carriedIn.total": null })).toBe(
      "2023年，我镇未收到新的政府信息公开申请。【待填：上年结转政府信息公开申请件数】",
    );
    expect(requests({ ...ONE, "requests.received.total": null })).toBe(
      "【待填：新收政府信息公开申请件数】全年办结1件，予以公开。",
    );
  });

  it("is one gap where all that table three must tell is blank", () => {
    const blank = {
      "requests.received.total": null,
      "requests.carriedIn.total": null,
      "requests.resultsTotal.total": null,
      "requests.carriedOut.total": null,
    };
    expect(requests(blank)).toBe("【待填：收到和处理政府信息公开申请情况】");
    expect(problems({}, report(blank)).filter((line) => line.startsWith("依申请公开"))).toEqual([
      "依申请公开：表三 · 总计 · 一、本年新收政府信息公开申请数量、表三 · 总计 · 二、上年结转政府信息公开申请数量、表三 · 总计 · （七）总计 等 4 格空白或者不是数字，正文里留着【待填：收到和处理政府信息公开申请情况】。",
    ]);
  });

  it("leaves reviews or lawsuits to a gap, and the others are told", () => {
    const blank = { "proceedings.reconsideration.total": null };
    expect(proceedings(blank)).toBe(
      "未发生因政府信息公开工作引起的行政诉讼。【待填：行政复议情况】",
    );
    expect(proceedings({ "proceedings.litigationDirect.total": null })).toBe(
      "未发生因政府信息公开工作引起的行政复议。【待填：行政诉讼情况】",
    );
    expect(proceedings({ ...blank, "proceedings.litigationDirect.total": null })).toBe(
      "【待填：行政复议、行政诉讼情况】",
    );
  });

  it("in a row of table two says nothing of the row", () => {
    const blank = { "disclosure.normativeDocuments.repealed": null };
    const input = { general: { management: { measures: ["更新政府信息公开指南"] } } };
    expect(words(input, report(blank), "general.management.documents")).toBe("");
    expect(words(input, report(blank), "general.management.measures")).toBe(
      "更新政府信息公开指南。",
    );
  });
});
