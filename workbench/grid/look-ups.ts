import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Univer's look-up cache takes 0 for "": a second `IF(A1="",…)` over a 0 would give TRUE. Never
 * using it costs nothing at our sizes.
 */
export function mendLookUps(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
