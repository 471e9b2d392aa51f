import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { CodeListView } from './code-list.view.ts';
import { CodeListItem } from './dto/code-list-item.dto.ts';

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
  async items(@Param('list') list: string): Promise<CodeListItem[]> {
    const items = await this.lists.items(list, this.clock.today());
    if (!items) throw new ProblemError({ code: 'resource.not-found' });
    return items;
  }
}
