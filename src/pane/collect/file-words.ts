/** A file's own name, without its folders. */
export const fileName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;
