/** The rooms of src and what each may import of the others. */
export const rooms = {
  report: [],
  recognise: ["report"],
  check: ["report"],
  draft: ["report"],
  ledger: ["report"],
  exchange: ["report", "recognise", "check", "draft", "ledger"],
  collect: ["report", "recognise", "check", "draft", "ledger", "exchange"],
  excel: ["report", "recognise", "check", "draft", "ledger", "exchange", "collect"],
  actions: ["report", "recognise", "check", "draft", "ledger", "exchange", "collect", "excel"],
  pane: [
    "report",
    "recognise",
    "check",
    "draft",
    "ledger",
    "exchange",
    "collect",
    "excel",
    "actions",
    "commands",
  ],
  commands: ["report", "excel", "actions"],
  cli: ["report", "recognise", "check", "draft", "ledger", "exchange", "collect"],
};

/** The folders of src/excel from the ground up: each may import those before it. */
export const excelFloors = [
  "contract",
  "host",
  "settings",
  "reading",
  "marks",
  "tables",
  "notes",
  "narrative",
  "desk",
  "ledger",
  "selfcheck",
];

/** Rooms that run in the pane, in a worker and in Node alike: no React, Office.js, DOM or Node. */
export const pureRooms = ["report", "recognise", "check", "draft", "ledger", "exchange", "collect"];
