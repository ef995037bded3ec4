import type { Nullable } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";

/** What a change makes Univer calculate anew, and how two changes make one. */

export function nothing(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

type UnitMap<T> = Readonly<Record<string, Nullable<Readonly<Record<string, T>>>>>;

/** Joins two maps of unit → key → value. */
function joined<T>(
  one: UnitMap<T> = {},
  other: UnitMap<T> = {},
): Record<string, Record<string, T>> {
  const units = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...units].map((unit) => [unit, { ...one[unit], ...other[unit] }]));
}

/** The same for maps of unit → worksheet → id → value. */
function joinedBySheet<T>(
  one: UnitMap<Readonly<Record<string, T>>> = {},
  other: UnitMap<Readonly<Record<string, T>>> = {},
): Record<string, Record<string, Record<string, T>>> {
  const units = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...units].map((unit) => [unit, joined(one[unit] ?? {}, other[unit] ?? {})]),
  );
}

export function withMore(
  old: IFormulaDirtyData,
  more: Partial<IFormulaDirtyData>,
): IFormulaDirtyData {
  return {
    forceCalculation: old.forceCalculation || (more.forceCalculation ?? false),
    dirtyRanges: [...old.dirtyRanges, ...(more.dirtyRanges ?? [])],
    dirtyNameMap: joined(old.dirtyNameMap, more.dirtyNameMap),
    dirtyDefinedNameMap: joined(old.dirtyDefinedNameMap, more.dirtyDefinedNameMap),
    dirtySuperTableMap: joined(old.dirtySuperTableMap, more.dirtySuperTableMap),
    dirtyUnitFeatureMap: joinedBySheet(old.dirtyUnitFeatureMap, more.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: joinedBySheet(
      old.dirtyUnitOtherFormulaMap,
      more.dirtyUnitOtherFormulaMap,
    ),
    clearDependencyTreeCache: joined(old.clearDependencyTreeCache, more.clearDependencyTreeCache),
  };
}
