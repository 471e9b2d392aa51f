import { Injectable } from '@nestjs/common';
import { foldCzech, likelyDuplicates, type LocalDate, type NamedPerson, type Scope } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { namesakes, type Namesake } from './namesakes.ts';
import type { DuplicateList, LikelyDuplicate } from './dto/duplicate.dto.ts';

/** Who may be the person being written, told apart by the writer's reach. */
@Injectable()
export class ParticipantDuplicatesView {
  constructor(private readonly database: Database) {}

  async of(
    projectId: string,
    person: NamedPerson,
    own: { readonly id: string | null; readonly scope: Scope },
  ): Promise<DuplicateList> {
    const folded = foldCzech(`${person.givenName ?? ''} ${person.surname ?? ''}`);
    const born: LocalDate | null = person.birthDate;
    const others = await namesakes(this.database, projectId, own, folded, born);
    const likely = likelyDuplicates(person, others);
    return {
      items: likely.filter(({ person: { isOwn } }) => isOwn).map(shown),
      isElsewhere: likely.some(({ person: { isOwn } }) => !isOwn),
    };
  }
}

type Likely = ReturnType<typeof likelyDuplicates<Namesake>>[number];

function shown({ person, score, reason }: Likely): LikelyDuplicate {
  if (reason === null) throw new Error('a likely duplicate without a reason');
  const { id, code, version, givenName, surname, birthDate, municipality } = person;
  return { id, code, version, givenName, surname, birthDate, municipality, score, reason };
}
