import { fullNameKey } from '@rssz/domain';
import type { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { ParticipantFormState } from './participant-form-state.ts';

/** Somebody of the same name, as far as the reader may know them. */
export interface SimilarPerson {
  id: string;
  code: string;
  givenName: string | null;
  surname: string | null;
  birthDate: string | null;
}

export interface SimilarPeople {
  similar: SimilarPerson[];
  /** There is also one outside the reader's territorial units. */
  isElsewhere: boolean;
}

/** Who is similar, of a refusal `participant.similar-exists`. */
export function similarPeople(failure: ProblemFailure): SimilarPeople {
  return (failure.current as SimilarPeople | undefined) ?? { similar: [], isElsewhere: true };
}

/** What the confirmation "it is another person" holds for: another name or birth date must be confirmed anew. */
export function identityTyped({ givenName, surname, birthDate }: ParticipantFormState): string {
  return `${fullNameKey(givenName, surname) ?? ''}|${birthDate}`;
}
