import type { DraftFormInput } from "../../src/draft/form";

/** What a published report states, typed into the form by hand: facts and figures, not its prose. */
export interface Seed {
  /** The report's numbers. */
  readonly fixture: string;
  readonly form: DraftFormInput;
  /** Where each fact has to be read: section and words. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

export const SEEDS: readonly Seed[] = [
  {
    fixture: "chaoyang-2023",
    form: {
      opening: {
        otherBases: [],
        office: "朝阳镇人民政府办公室",
        address: "黑龙江省宝清县朝阳镇朝阳大街东侧",
        postcode: "155600",
        phone: "0469-5170616",
        email: "cyxzf777@163.com",
      },
      general: {
        disclosure: {
          added: 1,
          channels: [{ name: "县政府网站" }],
          measures: ["信息员负责收集、整理应当公开的信息,统一上传县政府网站"],
        },
        management: { measures: ["在县政府网站集中公布行政许可服务指南和年度计划"] },
        platforms: {
          platforms: [
            { name: "县政府网站" },
            { name: "微信群" },
            { name: "公示栏" },
            { name: "镇政府网站", accounts: 0 },
          ],
        },
        supervision: { measures: ["由镇纪委牵头，对公开信息情况进行核实检查"] },
      },
      problems: {
        items: [
          { problem: "公开的主动性有待加强", improvement: "及时整理、分类和公开政务信息" },
          { problem: "公开的规范性有待加强", improvement: "加强理论培训和业务培训" },
          { problem: "公开领域有待拓展", improvement: "梳理镇机关及所属单位掌握的政府信息" },
          { problem: "公开方式和形式有待丰富", improvement: "拓展公开渠道，创新公开形式" },
        ],
      },
      others: { matters: ["无"] },
    },
    facts: {
      introduction: ["2023年1月1日至2023年12月31日", "155600", "0469-5170616", "cyxzf777@163.com"],
      general: [
        "主动公开政府信息1条",
        "县政府网站",
        "信息员",
        "未收到新的政府信息公开申请",
        "行政许可服务指南",
        "未开设镇政府网站",
        "微信群和公示栏",
        "镇纪委",
      ],
      problems: ["主动性", "规范性", "公开领域", "公开方式", "业务培训"],
      others: ["【待填：信息处理费收取情况】", "无其他需要报告的事项"],
    },
  },
  {
    fixture: "fancheng-2023",
    form: {
      general: {
        disclosure: {
          total: 510,
          added: 87,
          kinds: [
            { name: "机构职能类", count: 1 },
            { name: "规划计划类", count: 1 },
            { name: "工作动态类", count: 42 },
            { name: "业务工作类", count: 40 },
            { name: "其他", count: 3 },
          ],
        },
        management: {
          measures: [
            "领导小组下设办公室，由党政办主任兼任办公室主任",
            "由党政办负责收集、整理和报送，各办（中心）提供信息",
          ],
        },
        platforms: {
          platforms: [{ name: "镇、村公开栏" }, { name: "繁峙县人民政府网站", items: 87 }],
        },
        supervision: {
          measures: ["组织工作人员学习政府信息公开规定"],
          evaluation: "开展政府信息公开社会评议，听取群众意见",
          accountability: { cases: 0 },
        },
      },
      problems: {
        items: [
          { problem: "宣传教育培训不足", improvement: "规范流程，建立长效机制" },
          { problem: "工作人员业务不熟", improvement: "补充完善公开内容，创新公开途径" },
          { problem: "缺乏专业技术人员", improvement: "制定信息管理制度，明确责任" },
          { problem: "社会宣传力度不够", improvement: "强化管理，服务公众" },
        ],
      },
      others: { matters: ["无"] },
    },
    facts: {
      general: [
        "截至2023年12月31日",
        "累计主动公开政府信息510条",
        "新增87条",
        "机构职能类1条，占1.1%",
        "规划计划类1条，占1.1%",
        "工作动态类42条，占48.3%",
        "业务工作类40条，占46.0%",
        // 3 of 87; the published 3.5 % was wrong.
        "其他3条，占3.4%",
        "未收到政府信息公开申请",
        "行政复议、行政诉讼",
        "党政办主任",
        "公开栏",
        "繁峙县人民政府网站",
        "社会评议",
        "未发生政府信息公开责任追究",
      ],
      problems: ["培训不足", "业务不熟", "专业技术人员", "长效机制", "信息管理制度"],
      others: ["【待填：信息处理费收取情况】", "无其他需要报告的事项"],
    },
  },
  {
    fixture: "sikeshu-2023",
    form: {
      general: {
        disclosure: {
          channels: [{ name: "政府网站" }, { name: "政务公开栏" }],
        },
        management: {
          measures: [
            "成立由镇长任组长的政府信息公开工作领导小组",
            "各科室报送的内容由专职信息员初审，分管领导审核后报送",
            "制定工作计划，明确工作人员和重点",
          ],
        },
        supervision: { measures: ["组织全镇干部学习政务公开业务知识"] },
      },
      problems: {
        items: [
          { problem: "整体水平有待提升", improvement: "健全政务公开机制，加强常态化监管" },
          { problem: "配套制度尚不健全", improvement: "健全依申请公开、政策解读等制度" },
          { problem: "依申请公开办理水平有待提高", improvement: "定期开展业务培训，优化考核标准" },
        ],
      },
      others: { matters: ["无"] },
    },
    facts: {
      general: [
        "未收到政府信息公开申请",
        "政府网站和政务公开栏",
        "镇长任组长",
        "专职信息员",
        "工作计划",
        "学习政务公开业务知识",
      ],
      problems: ["整体水平", "配套制度", "依申请公开办理水平", "政策解读", "考核标准"],
      others: ["【待填：信息处理费收取情况】", "无其他需要报告的事项"],
    },
  },
  {
    fixture: "chengguan-2022",
    form: {
      general: {
        disclosure: {
          remarks: "以政府网站为平台，公开群众关注的热点问题、政务动态和政府文件",
        },
        management: {
          measures: [
            "坚持先审查后公开，不发布未经审核的信息",
            "完善主动公开、依申请公开、保密审查、协调发布等制度",
          ],
        },
        supervision: {
          measures: [
            "召开政府信息公开专题会议",
            "调整充实政府信息公开工作领导小组，由分管领导牵头",
          ],
        },
      },
      problems: {
        items: [
          {
            problem: "公开内容需要深化，与群众需求有距离",
            improvement: "学习借鉴其他乡镇的做法，补齐短板",
          },
          {
            problem: "缺乏专业人才，技术服务能力不够",
            improvement: "邀请市县专家开展业务知识培训",
          },
        ],
      },
      others: { matters: ["无"] },
    },
    facts: {
      general: ["政府网站", "先审查后公开", "保密审查", "专题会议", "领导小组", "分管领导"],
      problems: ["与群众需求有距离", "专业人才", "其他乡镇", "市县专家"],
      others: ["【待填：信息处理费收取情况】", "无其他需要报告的事项"],
    },
  },
  {
    fixture: "baikui-2023",
    form: {
      opening: {
        publishedAt: "呼兰区人民政府门户网站政务公开栏目",
        url: "http://www.hulan.gov.cn/hebhlq/sy.shtml",
        office: "哈尔滨市呼兰区白奎镇人民政府",
        address: "哈尔滨市呼兰区白奎镇委",
        postcode: "150500",
        phone: "0451-55206499",
      },
      general: {
        disclosure: { measures: ["推进决策、执行、结果、管理和服务公开"] },
        management: {
          measures: [
            "主要领导抓方向，分管领导抓推进，经办人员抓落实",
            "定期召开政务公开工作推进会",
            "规范信息公开处理流程",
            "利用新媒体关注网民留言，解疑释惑",
          ],
        },
        platforms: {
          platforms: [
            { name: "政府信息公开专栏" },
            { name: "镇、村政务公开栏" },
            { name: "电子滚动屏" },
          ],
          measures: ["建设村级政务公开专区"],
        },
        supervision: {
          assessment: "政务公开纳入政府绩效考核体系，工作要点分解到各部门",
          measures: [
            "分管领导督促部署政务公开和村务公开工作",
            "定期查看公开情况，发现问题逐一整改",
          ],
        },
      },
      problems: {
        items: [
          {
            problem: "工作合力需要加强，部门协调配合不够",
            improvement: "落实上级部署，充实重点领域公开内容",
          },
          { problem: "公开形式和内容需要丰富", improvement: "定期开展业务培训，提高信息报送质量" },
          { problem: "监督检查机制需要完善", improvement: "加强部门联动，拓宽信息渠道" },
        ],
      },
      others: { fee: { amount: 0 } },
    },
    facts: {
      introduction: [
        "国办公开办函〔2021〕30号",
        "http://www.hulan.gov.cn/hebhlq/sy.shtml",
        "150500",
        "0451-55206499",
      ],
      general: [
        "未收到政府信息公开申请",
        "主要领导抓方向",
        "推进会",
        "网民留言",
        "电子滚动屏",
        "政务公开专区",
        "绩效考核",
        "村务公开",
      ],
      problems: ["工作合力", "形式和内容", "监督检查机制", "业务培训", "部门联动"],
      others: ["未收取政府信息公开信息处理费"],
    },
  },
];
