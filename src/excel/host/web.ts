/**
 * Whether this is Excel on the web. There a sheet is not shown by the request that adds it, where
 * it is the first in a new workbook (office-js #930).
 */
export function isWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
