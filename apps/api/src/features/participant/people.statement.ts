import { foldCzech, type LocalDate } from '@rssz/domain';
import { countingRules } from '../counting-rule/counting-rule.lookup.ts';
import { COUNTED_JSON, namedPredicate, participantPredicate, supportTotals } from './participant.lookup.ts';
import type { ParticipantReader } from './participant-reader.lookup.ts';

export interface Narrowing {
  readonly id?: string;
  readonly unit?: string | undefined;
  readonly text?: string | undefined;
  /** Names are searched only for readers who see them: a pseudonym must not be found by its name. */
  readonly byName?: boolean;
}

/** Who is asked for, in which order, and which page of them when the statement may cut it. */
export interface AskedPeople {
  readonly asOf: LocalDate;
  readonly narrowing: Narrowing;
  readonly sort?: string;
  readonly cut?: { readonly page: number; readonly size: number };
}

const BY_NAME = 'surname, given_name, number';

/** What SQL can order by; people without a name come last, those without a day of entry first. */
const ORDERS: Readonly<Record<string, string>> = {
  '-name': 'surname DESC, given_name DESC, number DESC',
  code: 'number',
  '-code': 'number DESC',
  entryOn: `entry_on NULLS FIRST, ${BY_NAME}`,
  '-entryOn': `entry_on DESC NULLS LAST, ${BY_NAME}`,
};

/**
 * People as facts and sums: rules, how many there are, and those on the page. Where the page is cut here, only the support
 * of those on it is added up, so that it costs the same among sixty people and among six thousand.
 */
export function peopleStatement(
  projectId: string,
  reader: ParticipantReader,
  { asOf, narrowing, sort = 'name', cut }: AskedPeople,
): { readonly text: string; readonly params: unknown[] } {
  const params: unknown[] = [projectId, asOf];
  // Who reads every name lacks only those of the anonymised, whom the row itself tells; others are asked about one by one.
  const named = reader.names.kind === 'all' ? 'p.anonymised_on IS NULL' : namedPredicate(reader.names, 'p.id', params);
  const found = [participantPredicate(reader.people, 'p.id', params), ...narrow(narrowing, params)].join(' AND ');
  const support = { project: '$1', asOf: '$2', knownAt: null };
  const ofPage = cut ? { person: 'ANY (ARRAY(SELECT id FROM page))' } : {};
  const isByName = cut !== undefined && /^-?name$/.test(sort) && (narrowing.text ?? '').trim() === '';
  const listed = isByName
    ? listByName({ named, found, sort, first: place(params, cut.size * cut.page), cut: limit(cut, params) })
    : listAny({ named, found, sort, cut: limit(cut, params) });
  const text = `
WITH ${listed}
SELECT ${countingRules('$1')} AS rules, (SELECT count(*)::int FROM matching) AS total,
  coalesce(json_agg(json_build_object(${COUNTED_JSON}, 'code', p.code, 'version', p.version,
    'restrictedFrom', p.restricted_from, 'anonymisedOn', p.anonymised_on,
    'givenName', i.given_name, 'surname', i.surname, 'birthDate', i.birth_date, 'municipality', i.municipality,
    'entryOn', r.entry_on, 'exitOn', r.exit_on, 'sex', r.sex, 'labourStatus', r.labour_status, 'education', r.education,
    'units', coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name)
      FROM participant_unit pu JOIN territorial_unit u ON u.id = pu.unit_id
      WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL), '[]')) ORDER BY page.place), '[]') AS people
FROM page
JOIN participant p ON p.id = page.id
JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
LEFT JOIN participant_identity i ON i.participant_id = p.id AND page.surname IS NOT NULL
LEFT JOIN (${supportTotals({ ...support, ...ofPage })}) s ON s.participant_id = p.id`;
  return { text, params };
}

interface Listing {
  readonly named: string;
  readonly found: string;
  readonly sort: string;
  readonly cut: string;
}

interface ListingByName extends Listing {
  /** How many of each kind can be on the page. */
  readonly first: string;
}

const CURRENT = `JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL`;

/** Everybody found, put in order whole. */
function listAny({ named, found, sort, cut }: Listing): string {
  return `matching AS MATERIALIZED (
  SELECT p.id, p.number, i.surname, i.given_name, r.entry_on
  FROM participant p ${CURRENT}
  LEFT JOIN participant_identity i ON i.participant_id = p.id AND ${named}
  WHERE p.project_id = $1 AND ${found}
),
page AS MATERIALIZED (
  SELECT cut.*, row_number() OVER () AS place
  FROM (SELECT * FROM matching ORDER BY ${ORDERS[sort] ?? BY_NAME} ${cut}) cut
)`;
}

/**
 * The same by name, the first ones straight from the index of names: the rest is only counted. Whoever has no name for the
 * reader comes after those who have: who was anonymised, and who is read by pseudonym.
 */
function listByName({ named, found, sort, cut, first }: ListingByName): string {
  const down = sort.startsWith('-') ? ' DESC' : '';
  const everybody = `FROM participant_record r WHERE r.project_id = $1 AND r.recorded_to IS NULL`;
  const some = `FROM participant p ${CURRENT} WHERE p.project_id = $1 AND ${found}`;
  return `matching AS NOT MATERIALIZED (SELECT 1 ${found === 'true' ? everybody : some}),
page AS MATERIALIZED (
  SELECT cut.*, row_number() OVER () AS place FROM (
    SELECT * FROM (
      (SELECT p.id, p.number, i.surname, i.given_name
       FROM participant_identity i JOIN participant p ON p.id = i.participant_id ${CURRENT}
       WHERE i.project_id = $1 AND p.project_id = $1 AND ${named} AND ${found}
       ORDER BY i.surname${down}, i.given_name${down}, p.number${down} LIMIT ${first})
      UNION ALL
      (SELECT p.id, p.number, NULL, NULL FROM participant p ${CURRENT}
       WHERE p.project_id = $1 AND NOT (${named}) AND ${found}
       ORDER BY p.number${down} LIMIT ${first})
    ) people ORDER BY ${ORDERS[sort] ?? BY_NAME} ${cut}
  ) cut
)`;
}

const place = (params: unknown[], value: unknown): string => `$${params.push(value)}`;

function limit(cut: AskedPeople['cut'], params: unknown[]): string {
  if (!cut) return '';
  return `LIMIT ${place(params, cut.size)} OFFSET ${place(params, (cut.page - 1) * cut.size)}`;
}

function narrow({ id, unit, text, byName }: Narrowing, params: unknown[]): string[] {
  const found: string[] = [];
  if (id !== undefined) found.push(`p.id = ${place(params, id)}`);
  if (unit !== undefined) {
    found.push(
      `EXISTS (SELECT 1 FROM participant_unit pu
        WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL AND pu.unit_id = ${place(params, unit)})`,
    );
  }
  const typed = text?.trim() ?? '';
  if (typed === '') return found;
  const code = `p.code ILIKE ${place(params, contains(typed))}`;
  const words = foldCzech(typed).split(' ').filter(Boolean);
  const name = words.map((word) => `i.name_folded LIKE ${byName ? place(params, contains(word)) : ''}`).join(' AND ');
  found.push(byName && name !== '' ? `(${code} OR (${name}))` : code);
  return found;
}

/** What is typed is searched as text: % and _ have no power. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
