import type { Context } from "../context";
import { invalidOperation, notImplemented } from "../errors";
import { defineType } from "../members";
import type { SheetTarget } from "./worksheet";

function refusePassword(password: unknown): void {
  if (password !== undefined && password !== null) throw notImplemented("a password");
}

/**
 * Protection without a password and without exceptions: on a protected sheet only the values of
 * unlocked cells can be changed.
 */
export const worksheetProtectionType = defineType<SheetTarget>("WorksheetProtection", () => ({
  Protected: {
    since: "1.2",
    get: ({ context, sheetId }) => context.grid.sheetExtras(sheetId).protected,
  },
  Protect: {
    since: "1.2",
    clearsUndo: true,
    call: ({ context, sheetId }, [options, password]) => {
      refusePassword(password);
      if (options !== undefined && options !== null) throw notImplemented("protection options");
      const extras = context.grid.sheetExtras(sheetId);
      if (extras.protected) throw invalidOperation("The worksheet is already protected.");
      extras.protected = true;
      return undefined;
    },
  },
  Unprotect: {
    since: "1.7",
    clearsUndo: true,
    call: ({ context, sheetId }, [password]) => {
      refusePassword(password);
      context.grid.sheetExtras(sheetId).protected = false;
      return undefined;
    },
  },
}));

/** Protection of the workbook's structure: its worksheets and their names. */
export const workbookProtectionType = defineType<Context>("WorkbookProtection", () => ({
  Protected: { since: "1.7", get: (context) => context.grid.workbookProtected },
  Protect: {
    since: "1.7",
    clearsUndo: true,
    call: (context, [password]) => {
      refusePassword(password);
      context.grid.workbookProtected = true;
      return undefined;
    },
  },
  Unprotect: {
    since: "1.7",
    clearsUndo: true,
    call: (context, [password]) => {
      refusePassword(password);
      context.grid.workbookProtected = false;
      return undefined;
    },
  },
}));
