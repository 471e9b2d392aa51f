import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { RecordListing, type ShownPerson } from '../participant/people.lookup.ts';
import { SearchAnswer, SearchRequest } from './dto/search.dto.ts';
import { searchReader } from './search-reader.ts';
import { SearchView } from './search.view.ts';

const USUAL_SIZE = 5;

@ApiTags('search')
@Controller('projects/:projectCode/search')
export class SearchController {
  constructor(
    private readonly view: SearchView,
    private readonly listings: RecordListing,
    private readonly clock: BusinessClock,
  ) {}

  /** A reading by POST: what is searched may be a name, and names stand in no address and no log. Whose names it shows is kept. */
  @Post()
  @HttpCode(200)
  @RequirePermission('project.read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SearchAnswer })
  async search(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() { q, kinds, size = USUAL_SIZE }: SearchRequest,
  ): Promise<SearchAnswer> {
    const today = this.clock.today();
    const reader = searchReader(actor, project.id, today, kinds);
    const answer = await this.view.find(reader, { projectId: project.id, today, q, size });
    await this.listings.of(actor, project.id, namedIn(answer));
    return answer;
  }
}

/** People with a title are told by name; those by pseudonym have none. */
function namedIn({ groups }: SearchAnswer): ShownPerson[] {
  const people = groups.find(({ kind }) => kind === 'participant')?.items ?? [];
  return people.flatMap(({ id, title }) => (title === null ? [] : [{ id, shown: title }]));
}
