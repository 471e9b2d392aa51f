import type { Transaction } from '../../platform/db/transaction.ts';
import type { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { CoveredMunicipality, UnitMunicipalityRepository } from './unit-municipality.repository.ts';

/**
 * Codes with what the list says of them; while it is not loaded, or does not know a code, with what the unit remembers, and
 * else the code stands for the name.
 */
export async function coveredMunicipalities(
  tx: Transaction,
  from: { readonly lookup: MunicipalityLookup; readonly repository: UnitMunicipalityRepository },
  unitId: string,
  codes: readonly string[],
): Promise<CoveredMunicipality[]> {
  if (codes.length === 0) return [];
  const known = await from.lookup.known(tx, codes);
  const remembered = new Map((await from.repository.remembered(tx, unitId, codes)).map((one) => [one.code, one]));
  return codes.map(
    (code) => known?.get(code) ?? remembered.get(code) ?? { code, name: code, districtCode: null, regionCode: null },
  );
}
