/** An error that the host answers with; the codes are those of Office.js. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.");

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.");

export const invalidArgument = (what = ""): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${what && ` (${what})`}`,
  );

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

export const generalException = (): HostError =>
  new HostError("GeneralException", "There was an internal error while processing the request.");

export const invalidSelection = (): HostError =>
  new HostError("InvalidSelection", "The current selection is invalid for this operation.");

export const invalidOperation = (why: string): HostError => new HostError("InvalidOperation", why);

/** What Excel says where a request or an answer is longer than it carries on the web. */
export const tooLong = (what: "Request" | "Response"): HostError =>
  new HostError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload is too long.`,
  );

/** The library holds an object that the workbook no longer has. */
export const invalidObjectPath = (): HostError =>
  new HostError("InvalidObjectPath", "The object path is not valid.");

/** A member that this host does not carry out: never a silent success. */
export const notImplemented = (member: string): HostError =>
  new HostError("NotImplemented", `The workbench does not implement ${member}.`);

/** A member of a requirement set above the one that the host offers. */
export const apiNotFound = (member: string, since: string): HostError =>
  new HostError("ApiNotFound", `${member} belongs to ExcelApi ${since}.`);

export const cellEditMode = (): HostError =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or " +
      "selecting another cell, and then try again.",
  );
