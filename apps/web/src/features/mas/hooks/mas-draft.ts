import { masProblems, type LocalDate, type Problem } from '@rssz/domain';
import type { MasDetail, MasRequest } from '../../../shared/api/types.ts';

/** What the form of a group holds; '' stands for a missing value. */
export interface MasDraft {
  name: string;
  identificationNumber: string;
  regionCode: string;
  strategyName: string;
  strategyFrom: string;
  strategyTo: string;
  frameworkName: string;
  frameworkFrom: string;
  frameworkTo: string;
  address: string;
  email: string;
  phone: string;
  website: string;
  dataBox: string;
  note: string;
  /** A code on each line, its name behind it. */
  municipalities: string;
}

const EMPTY: MasDraft = {
  name: '',
  identificationNumber: '',
  regionCode: '',
  strategyName: '',
  strategyFrom: '',
  strategyTo: '',
  frameworkName: '',
  frameworkFrom: '',
  frameworkTo: '',
  address: '',
  email: '',
  phone: '',
  website: '',
  dataBox: '',
  note: '',
  municipalities: '',
};

/** The form's start: a stored group, or nothing. */
export function masDraftOf(mas: MasDetail | null): MasDraft {
  if (!mas) return EMPTY;
  const { name, identificationNumber, region, contact, note, strategy, framework } = mas;
  return {
    ...{ name, identificationNumber, regionCode: region.code, ...contact, note },
    ...{ strategyName: strategy.name, strategyFrom: strategy.from ?? '', strategyTo: strategy.to ?? '' },
    ...{ frameworkName: framework.name, frameworkFrom: framework.from ?? '', frameworkTo: framework.to ?? '' },
    municipalities: linesOf(mas.municipalities),
  };
}

const linesOf = (municipalities: MasDetail['municipalities']): string =>
  municipalities.map(({ code, name }) => (name === code ? code : `${code} ${name}`)).join('\n');

/**
 * The municipalities of a text: codes separated by commas or lines, each with the name behind it, if any.
 *
 * @example municipalitiesOf('500 101 Vrch\n500102') // [{ code: '500101', name: 'Vrch' }, { code: '500102' }]
 */
export function municipalitiesOf(text: string): MasRequest['municipalities'] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, code = line, name = ''] = /^((?:\d\s?){6})(?!\d)\s*(.*)$/.exec(line) ?? [];
      const compact = code.replace(/\s+/g, '');
      return name === '' ? { code: compact } : { code: compact, name };
    });
}

/** The body of a write, whole. */
export function masRequestOf(draft: MasDraft): MasRequest {
  return {
    ...draft,
    strategyFrom: draft.strategyFrom || null,
    strategyTo: draft.strategyTo || null,
    frameworkFrom: draft.frameworkFrom || null,
    frameworkTo: draft.frameworkTo || null,
    municipalities: municipalitiesOf(draft.municipalities),
  };
}

/** What is wrong with a draft before it is sent. */
export function masDraftProblems(draft: MasDraft): Problem[] {
  const day = (text: string): LocalDate | null => (text === '' ? null : (text as LocalDate));
  const problems = masProblems({
    ...draft,
    email: draft.email.trim(),
    website: draft.website.trim(),
    dataBox: draft.dataBox.trim(),
    strategy: { from: day(draft.strategyFrom), to: day(draft.strategyTo) },
    framework: { from: day(draft.frameworkFrom), to: day(draft.frameworkTo) },
  });
  return draft.regionCode === '' ? [...problems, { code: 'validation.required', field: 'regionCode' }] : problems;
}
