import {
  failure,
  finding,
  isClockTime,
  logProblems,
  parseHours,
  parseLocalDate,
  sessionMinutes,
  success,
  withoutDiacritics,
  type AdvisoryMode,
  type ClockTime,
  type Finding,
  type ImportKind,
  type LocalDate,
  type Minutes,
  type Period,
  type Result,
  type RowValues,
  type SupportKind,
} from '@rssz/domain';
import { textValue } from '../../platform/import/text-value.ts';
import { parseAttendees, type ImportedPerson, type NamedAttendee } from './imported-attendees.ts';

export interface LogImportFields {
  readonly unit: string;
  readonly heldOn: LocalDate;
  readonly hours: Minutes;
  readonly minutes: number;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly mode: AdvisoryMode;
  readonly kind: SupportKind;
  readonly thematicArea: string;
  readonly keyActivity: string;
  readonly attendees: readonly NamedAttendee[];
  readonly author: string;
  readonly place: string;
  readonly note: string;
}

export type LogImportValues = RowValues<LogImportFields>;

/** What the rules need to know of the project around a row. */
export interface LogImportContext {
  readonly project: Period;
  readonly today: LocalDate;
  readonly units: ReadonlyMap<string, ImportedUnit>;
  /** The code of an area by its code or its folded name. */
  readonly areas: ReadonlyMap<string, string>;
  readonly activities: ReadonlySet<string>;
  readonly authors: ReadonlyMap<string, string>;
  readonly personOf: (who: string) => ImportedPerson | null;
  /** The visits that are there already, by their code; they are left alone. */
  readonly known: { has(code: string): boolean };
}

export interface ImportedUnit {
  readonly id: string;
  readonly cooperationFrom: LocalDate | null;
  readonly cooperationTo: LocalDate | null;
}

const MODE_OF_WORD: Readonly<Record<string, AdvisoryMode>> = {
  osobne: 'in-person',
  prezencne: 'in-person',
  'na dalku': 'remote',
  online: 'remote',
  elearning: 'e-learning',
};

const KIND_OF_WORD: Readonly<Record<string, SupportKind>> = {
  poradenstvi: 'advisory',
  dilna: 'workshop',
  skoleni: 'training',
  vzdelavani: 'training',
};

const oneOf =
  <Value extends string>(words: Readonly<Record<string, Value>>, values: readonly Value[]) =>
  (text: string): Result<Value> => {
    const word = withoutDiacritics(text);
    const value = words[word] ?? values.find((one) => one === word);
    return value ? success(value) : failure({ code: 'validation.not-in-list' });
  };

/**
 * Visits with those who were there, as consultants kept them in sheets. A visit of the same unit, day, time, length, mode
 * and note is there already and is left alone: a correction needs a reason, which a sheet does not have.
 */
export const advisoryLogImportKind: ImportKind<LogImportFields, LogImportContext> = {
  kind: 'advisory-log',
  columns: {
    unit: {
      header: { cs: 'Územní celek', en: 'Territorial unit' },
      aliases: ['ÚC', 'název ÚC'],
      isRequired: true,
      parse: textValue(200),
    },
    heldOn: { header: { cs: 'Datum', en: 'Date' }, aliases: ['den', 'kdy'], isRequired: true, parse: parseLocalDate },
    hours: {
      header: { cs: 'Hodiny', en: 'Hours' },
      aliases: ['počet hodin', 'rozsah', 'délka'],
      isRequired: false,
      parse: parseHours,
    },
    minutes: {
      header: { cs: 'Minuty', en: 'Minutes' },
      aliases: ['počet minut'],
      isRequired: false,
      parse: (text) => (/^\d{1,4}$/.test(text) ? success(Number(text)) : failure({ code: 'validation.wrong-type' })),
    },
    startsAt: { header: { cs: 'Od', en: 'From' }, aliases: ['čas od'], isRequired: false, parse: parseClockTime },
    endsAt: { header: { cs: 'Do', en: 'To' }, aliases: ['čas do'], isRequired: false, parse: parseClockTime },
    mode: {
      header: { cs: 'Způsob', en: 'Mode' },
      aliases: ['forma', 'způsob poskytnutí'],
      isRequired: true,
      parse: oneOf(MODE_OF_WORD, ['in-person', 'remote', 'e-learning']),
    },
    kind: {
      header: { cs: 'Druh podpory', en: 'Kind of support' },
      aliases: ['druh'],
      isRequired: false,
      parse: oneOf(KIND_OF_WORD, ['advisory', 'workshop', 'training']),
    },
    thematicArea: {
      header: { cs: 'Tematická oblast', en: 'Thematic area' },
      aliases: ['oblast', 'téma'],
      isRequired: true,
      parse: textValue(200),
    },
    keyActivity: {
      header: { cs: 'Klíčová aktivita', en: 'Key activity' },
      aliases: ['KA', 'aktivita'],
      isRequired: true,
      parse: (text) => success(text.replace(/\s/g, '').toUpperCase()),
    },
    attendees: {
      header: { cs: 'Účastníci', en: 'Participants' },
      aliases: ['účastník', 'přítomní', 'attendees'],
      isRequired: false,
      parse: parseAttendees,
    },
    author: {
      header: { cs: 'Konzultant', en: 'Consultant' },
      aliases: ['kdo', 'zapsal', 'konzultantka'],
      isRequired: false,
      parse: textValue(200),
    },
    place: {
      header: { cs: 'Místo', en: 'Place' },
      aliases: ['místo konání'],
      isRequired: false,
      parse: textValue(200),
    },
    note: {
      header: { cs: 'Poznámka', en: 'Note' },
      aliases: ['obsah', 'popis'],
      isRequired: false,
      parse: textValue(4000),
    },
  },
  nameColumn: 'heldOn',
  codeOf: (values) =>
    values.unit && values.heldOn && values.mode
      ? visitKey({ ...values, unit: values.unit, heldOn: values.heldOn, mode: values.mode, minutes: lengthOf(values) })
      : null,
  rowFindings: (values, context) => {
    const found = [...lookedUp(values, context), ...attendeeFindings(values, context)];
    if (!context.known.has(advisoryLogImportKind.codeOf(values) ?? '')) found.push(...erasedFindings(values, context));
    return found.length > 0 ? found : visitFindings(values, context);
  },
};

/** Reads `9:00`, `09:00` or `9.00`. */
function parseClockTime(text: string): Result<ClockTime> {
  const time = text.trim().replace('.', ':').padStart(5, '0');
  return isClockTime(time) ? success(time) : failure({ code: 'validation.wrong-type' });
}

/** What makes two visits the same one. */
export function visitKey(visit: {
  readonly unit: string;
  readonly heldOn: string;
  readonly minutes: number;
  readonly mode: string;
  readonly startsAt?: string | null;
  readonly note?: string | null;
}): string {
  const { unit, heldOn, minutes, mode, startsAt, note } = visit;
  return [unit, heldOn, String(minutes), mode, startsAt ?? '', (note ?? '').trim()].join('|');
}

/** The length of a visit in minutes: hours or minutes as written, else from its beginning to its end; 0 when neither. */
export function lengthOf({ hours, minutes, startsAt, endsAt }: LogImportValues): number {
  const length = sessionMinutes({
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    minutes: hours ?? minutes ?? null,
  });
  return length.ok ? length.value : (hours ?? minutes ?? 0);
}

/** The attendees as a log has them; who was there for the whole time has its length. */
export function attendeesOf(
  values: LogImportValues,
  { personOf }: Pick<LogImportContext, 'personOf'>,
): { participantId: string; minutes: number }[] {
  const length = lengthOf(values);
  return (values.attendees ?? []).flatMap(({ who, minutes }) => {
    const person = personOf(who);
    return person ? [{ participantId: person.id, minutes: minutes ?? length }] : [];
  });
}

/** The area's code, by its code or its name. */
export const areaOf = (text: string, areas: ReadonlyMap<string, string>): string | null =>
  areas.get(text) ?? areas.get(withoutDiacritics(text)) ?? null;

function lookedUp(values: LogImportValues, { units, areas, activities, authors }: LogImportContext): Finding[] {
  const { unit, thematicArea, keyActivity, author } = values;
  const absent = [
    ...(unit && !units.has(unit) ? ['unit'] : []),
    ...(thematicArea && areaOf(thematicArea, areas) === null ? ['thematicArea'] : []),
    ...(keyActivity && !activities.has(keyActivity) ? ['keyActivity'] : []),
    ...(author && !authors.has(withoutDiacritics(author)) ? ['author'] : []),
  ];
  return absent.map((column) => finding('blocking', { code: 'validation.not-in-list' }, column));
}

function attendeeFindings({ attendees }: LogImportValues, { personOf }: LogImportContext): Finding[] {
  const isUnknown = (attendees ?? []).some(({ who }) => personOf(who) === null);
  return isUnknown ? [finding('blocking', { code: 'log.attendee-unknown' }, 'attendees')] : [];
}

function erasedFindings({ attendees }: LogImportValues, { personOf }: LogImportContext): Finding[] {
  const isErased = (attendees ?? []).some(({ who }) => personOf(who)?.isAnonymised);
  return isErased ? [finding('blocking', { code: 'log.attendee-erased' }, 'attendees')] : [];
}

/** What the domain says of the visit, each finding at the column it comes from. */
function visitFindings(values: LogImportValues, context: LogImportContext): Finding[] {
  const { unit, heldOn, mode, startsAt = null, endsAt = null, note, place = null } = values;
  const known = unit ? context.units.get(unit) : undefined;
  if (!known || !heldOn || !mode) return [];
  const people = (values.attendees ?? []).flatMap(({ who }) => context.personOf(who) ?? []);
  const draft = {
    ...{ unitId: known.id, heldOn, mode, startsAt, endsAt, place, sharedNote: note ?? '' },
    minutes: lengthOf(values),
    attendees: attendeesOf(values, context),
  };
  const participations = new Map(people.map((person) => [person.id, person]));
  const { project, today } = context;
  return logProblems(draft, { project, today, unit: known, participations }).map((problem) => {
    const root = problem.field?.split('.')[0] ?? null;
    const column = root === 'sharedNote' ? 'note' : root === 'minutes' ? lengthColumn(values) : root;
    return finding('blocking', problem, column);
  });
}

const lengthColumn = ({ minutes }: LogImportValues): string => (minutes ? 'minutes' : 'hours');
