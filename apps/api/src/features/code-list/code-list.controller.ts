import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { localDate } from '@rssz/domain';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { CodeListView } from './code-list.view.ts';
import { CodeListItem, CodeListQuery } from './dto/code-list-item.dto.ts';

@ApiTags('code-lists')
@Controller('code-lists')
export class CodeListController {
  constructor(
    private readonly lists: CodeListView,
    private readonly clock: BusinessClock,
  ) {}

  @Get(':list')
  @RequirePermission('project.read')
  @ApiOkResponse({ type: [CodeListItem] })
  async items(@Param('list') list: string, @Query() { on }: CodeListQuery): Promise<CodeListItem[]> {
    const items = await this.lists.items(list, on === undefined ? this.clock.today() : localDate(on));
    if (!items) throw new ProblemError({ code: 'resource.not-found' });
    return items;
  }
}
