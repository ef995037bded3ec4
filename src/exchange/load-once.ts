/**
 * Keeps a library that is loaded when it is first used. A failed attempt is not kept: the next one
 * tries again.
 */
export function loadOnce<Library>(load: () => Promise<Library>): () => Promise<Library> {
  let loaded: Promise<Library> | null = null;
  return async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch (error) {
      loaded = null;
      throw error;
    }
  };
}
