/** What is said of a file that the system does not give. */
export const unopenable = (name: string): string =>
  `文件“${name}”打不开，可能已被移动、删除或正被别的程序占用。请关闭占用它的程序，重新选择文件。`;

/** The file's content; null where the system no longer gives it. */
export async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
