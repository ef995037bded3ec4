import { LocaleService } from "@univerjs/core";
import { createHost } from "../host";
import type { Host, HostOptions, HostSnapshot } from "../host";
import { createOffice } from "../host/office";
import type { OfficeStub } from "../host/office";
import { readXlsx } from "../xlsx/open/index";
import { loadOfficeJs } from "./office-js";
import { createHeadlessUniver } from "./univer";

/** A workbook without a screen, with Microsoft's library talking to it as the global `Excel`. */
export interface Workbench extends Host {
  readonly office: OfficeStub;
}

/**
 * Opens a workbook (saved, or new with one empty sheet) and makes it the one that `Excel.run` of
 * this process works on; only one at a time. Dispose of it before the next is opened.
 */
export async function openWorkbench(
  snapshot?: HostSnapshot,
  options: HostOptions = {},
): Promise<Workbench> {
  const univer = createHeadlessUniver();
  const host = createHost(univer, options);
  host.install(globalThis);
  loadOfficeJs();
  const { apiSet } = options;
  const office = createOffice(apiSet === undefined ? {} : { apiSet });
  Object.assign(globalThis, { Office: office.Office });
  await host.open(snapshot);
  const disposeHost = host.dispose.bind(host);
  const locales = univer.__getInjector().get(LocaleService);
  return Object.assign(host, {
    office,
    dispose() {
      disposeHost();
      univer.dispose();
      // Validations that Univer still has under way ask for texts after the end; without texts
      // their error would hit whatever runs next.
      locales.load({});
    },
  });
}

/** The same with the workbook of an .xlsx file, of whatever program. */
export async function openFile(file: Uint8Array, options: HostOptions = {}): Promise<Workbench> {
  return openWorkbench(await readXlsx(file), options);
}
