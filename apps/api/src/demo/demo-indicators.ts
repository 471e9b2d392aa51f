import type { SetIndicator } from '@rssz/domain';

/** A version of the set of an area; the next one of the same area holds from its own day. */
export interface DemoIndicatorSet {
  readonly area: string;
  readonly note: string;
  /** Days after the start of the project; null for a draft. */
  readonly inForceAfter: number | null;
  readonly indicators: readonly SetIndicator[];
}

const NOTE = 'Ukázková sada se smyšlenými indikátory, jen k vyzkoušení systému.';

const dwellings: SetIndicator = {
  code: 'UK-BYD-01',
  title: 'Domácnosti v ubytovnách a jiném nevyhovujícím bydlení (ukázka)',
  titleEn: 'Households in hostels and other unsuitable housing (sample)',
  definition:
    'Počet domácností, které ke dni zjištění bydlí v ubytovně, v azylovém domě nebo v bytě bez základního vybavení.',
  unit: 'domácnost',
  dataSource: 'Terénní šetření konzultanta a evidence obce',
  periodicity: 'half-yearly',
  direction: 'less-is-better',
  baselineNote: 'Vyplní se podle vstupní analýzy územního celku.',
};

const flats: SetIndicator = {
  code: 'UK-BYD-02',
  title: 'Obecní byty s podporou bydlení (ukázka)',
  titleEn: 'Municipal flats with housing support (sample)',
  definition: 'Počet obecních bytů, jejichž nájemníci mají domluvenou podporu sociálního pracovníka.',
  unit: 'byt',
  dataSource: 'Evidence obce',
  periodicity: 'quarterly',
  direction: 'more-is-better',
  baselineNote: '',
};

const evictions: SetIndicator = {
  code: 'UK-BYD-03',
  title: 'Ztráta bydlení kvůli dluhu na nájemném (ukázka)',
  titleEn: 'Loss of housing because of rent arrears (sample)',
  definition: 'Počet domácností, které za období přišly o obecní byt kvůli dluhu na nájemném.',
  unit: 'domácnost za období',
  dataSource: 'Bytový odbor obce',
  periodicity: 'half-yearly',
  direction: 'less-is-better',
  baselineNote: '',
};

const jobs: readonly SetIndicator[] = [
  {
    code: 'UK-ZAM-01',
    title: 'Osoby, které nastoupily do zaměstnání s podporou (ukázka)',
    titleEn: 'People who took up a job with support (sample)',
    definition: 'Počet osob, které za období nastoupily do pracovního poměru a měly při tom podporu služby nebo obce.',
    unit: 'osoba',
    dataSource: 'Poskytovatelé služeb, Úřad práce ČR',
    periodicity: 'quarterly',
    direction: 'more-is-better',
    baselineNote: '',
  },
  {
    code: 'UK-ZAM-02',
    title: 'Podíl dlouhodobě nezaměstnaných (ukázka)',
    titleEn: 'Share of the long-term unemployed (sample)',
    definition: 'Podíl uchazečů evidovaných déle než šest měsíců na všech uchazečích v obci.',
    unit: '%',
    dataSource: 'Úřad práce ČR',
    periodicity: 'monthly',
    direction: 'less-is-better',
    baselineNote: 'Hodnota za prosinec roku před zahájením spolupráce.',
  },
];

/** Made-up sets of two areas: one with a history and a draft, one in its first version. */
export const DEMO_INDICATOR_SETS: readonly DemoIndicatorSet[] = [
  { area: 'housing', note: NOTE, inForceAfter: 120, indicators: [{ ...dwellings, periodicity: 'yearly' }, flats] },
  { area: 'housing', note: NOTE, inForceAfter: 400, indicators: [dwellings, flats, evictions] },
  { area: 'employment', note: NOTE, inForceAfter: 150, indicators: jobs },
  { area: 'employment', note: NOTE, inForceAfter: null, indicators: [...jobs].reverse() },
];
