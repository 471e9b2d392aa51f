import type { MunicipalityRequest, UnitMunicipalities, UnitMunicipality } from '../../../shared/api/types.ts';

/** A municipality as the dialog keeps it. */
export interface MunicipalityDraft {
  code: string;
  name: string;
  districtCode: string | null;
  /** What is shown behind the name. */
  detail: string;
}

type District = NonNullable<UnitMunicipality['district']>;

export const draftsOf = (
  list: Pick<UnitMunicipalities, 'items'>,
  nameOf: (district: District) => string,
): MunicipalityDraft[] =>
  list.items.map(({ code, name, district }) => ({
    code,
    name,
    districtCode: district?.code ?? null,
    detail: district ? nameOf(district) : '',
  }));

export const requestOf = (drafts: readonly MunicipalityDraft[]): MunicipalityRequest[] =>
  drafts.map(({ code, name, districtCode }) => ({ code, name, districtCode }));

type Named = Pick<MunicipalityDraft, 'code' | 'name'>;

/** What others stored that is not on the screen, and what is on the screen and not stored, by name. */
export function differenceOf(mine: readonly Named[], stored: readonly Named[]) {
  const without = (some: readonly Named[], others: readonly Named[]) =>
    some.filter(({ code }) => !others.some((other) => other.code === code)).map(({ name }) => name);
  return { added: without(stored, mine), removed: without(mine, stored) };
}
