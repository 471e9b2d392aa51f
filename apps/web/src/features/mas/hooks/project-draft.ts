import { MAS_FEATURES, masProjectProblems, type LocalDate, type MasFeature, type Problem } from '@rssz/domain';
import type { MasProject, MasProjectRequest } from '../../../shared/api/types.ts';

/** What the form of an individual project holds. */
export interface ProjectDraft {
  title: string;
  description: string;
  state: MasProject['state'];
  startsOn: string;
  endsOn: string;
  registrationNumber: string;
  features: Readonly<Record<MasFeature, { isMet: boolean; note: string }>>;
  focusAreas: readonly MasProject['focusAreas'][number][];
  units: readonly { id: string; name: string }[];
}

/** A project of which nothing is known. */
const NOTHING = {
  title: '',
  description: '',
  state: 'idea',
  startsOn: null,
  endsOn: null,
  registrationNumber: '',
  features: [],
  focusAreas: [],
  units: [],
} as const;

/** The form's start: a stored project, or a new one. */
export function projectDraftOf(project: MasProject | null): ProjectDraft {
  const { title, description, state, registrationNumber, focusAreas, units, ...rest } = project ?? NOTHING;
  const checks = MAS_FEATURES.map((code) => {
    const { isMet = false, note = '' } = rest.features.find((one) => one.code === code) ?? {};
    return [code, { isMet, note }] as const;
  });
  return {
    ...{ title, description, state, registrationNumber, focusAreas, units },
    startsOn: rest.startsOn ?? '',
    endsOn: rest.endsOn ?? '',
    features: Object.fromEntries(checks) as ProjectDraft['features'],
  };
}

/** The body of a write, whole. */
export function projectRequestOf({ features, units, focusAreas, ...draft }: ProjectDraft): MasProjectRequest {
  return {
    ...draft,
    startsOn: draft.startsOn || null,
    endsOn: draft.endsOn || null,
    features: MAS_FEATURES.map((code) => ({ code, ...features[code] })),
    focusAreas: [...focusAreas],
    unitIds: units.map(({ id }) => id),
  };
}

/** What is wrong with a draft before it is sent. */
export function projectDraftProblems(draft: ProjectDraft): Problem[] {
  const day = (text: string): LocalDate | null => (text === '' ? null : (text as LocalDate));
  return masProjectProblems({
    title: draft.title,
    startsOn: day(draft.startsOn),
    endsOn: day(draft.endsOn),
    registrationNumber: draft.registrationNumber.trim(),
    features: [],
    focusAreas: [],
  });
}
