import type { GivenFile } from "../../actions/collect/reading";

/** What Office, Windows and macOS leave in folders beside the documents. */
const SYSTEM = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/iu;

export const isSystemFile = (name: string): boolean => SYSTEM.test(name);

/** The files of a choice with their paths in the folder, without what systems leave there. */
export function givenFiles(files: ArrayLike<File>): readonly GivenFile[] {
  return Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file })).filter(
    ({ file }) => !isSystemFile(file.name),
  );
}

/** The files below an entry. */
async function filesBelow(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (isSystemFile(entry.name)) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//u, ""), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: GivenFile[] = [];
  for (;;) {
    // A folder hands out a hundred at a time.
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesBelow(each)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What was dropped: files, and all that is in folders. */
export async function droppedFiles(data: DataTransfer): Promise<readonly GivenFile[]> {
  // Entries have to be asked for before anything is waited for.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return givenFiles(data.files);
  return (await Promise.all(entries.map(filesBelow))).flat();
}
