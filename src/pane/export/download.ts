/**
 * Whether this Excel is one whose panes do not download: on a Mac a link to a blob does nothing,
 * by design (office-js #2700, #3385, #4681). Nobody tells whether it did.
 */
export const isWithoutDownloads = (): boolean =>
  Office.context.platform === Office.PlatformType.Mac;

/** Asks the browser for a download; whether there is a file then, a page never learns. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has the content by now; a moment later for browsers that read it then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What was asked for, and what to do where it was not done. */
export function askedSentence(name: string, copying: string): string {
  return `已请浏览器下载“${name}”，请到下载文件夹里看一看。没有这个文件的，请点“${copying}”，再粘贴到 Word 里。`;
}
