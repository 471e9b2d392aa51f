import type { Problem } from '../kernel/result.ts';

/** The code lists of regions (NUTS 3) and districts (LAU 1), each district with its region. */
export interface RegionLists {
  readonly regions: { has(code: string): boolean };
  readonly regionOfDistrict: { get(code: string): string | undefined };
}

/**
 * What is wrong with a region and a district: each is on its list, and the district lies in the region. An empty one is
 * not judged.
 *
 * Source: issue 3, bad input (unknown region or district code); domain.md §5.1 and §5.2.
 *
 * Errors: `region.unknown`, `district.unknown`, `district.in-other-region`.
 *
 * @example regionDistrictProblems({ regionCode: 'CZ042', districtCode: 'CZ0201' }, lists)
 * // [{ code: 'district.in-other-region', field: 'districtCode', params: { district: 'CZ0201', region: 'CZ020' } }]
 */
export function regionDistrictProblems(
  draft: { readonly regionCode: string | null; readonly districtCode: string | null },
  lists: RegionLists,
): Problem[] {
  const { regionCode: region, districtCode: district } = draft;
  const problems: Problem[] = [];
  const isRegionKnown = region !== null && lists.regions.has(region);
  if (region !== null && !isRegionKnown) {
    problems.push({ code: 'region.unknown', field: 'regionCode', params: { region } });
  }
  if (district === null) return problems;
  const own = lists.regionOfDistrict.get(district);
  if (own === undefined) {
    problems.push({ code: 'district.unknown', field: 'districtCode', params: { district } });
  } else if (isRegionKnown && own !== region) {
    problems.push({ code: 'district.in-other-region', field: 'districtCode', params: { district, region: own } });
  }
  return problems;
}
