import { Body, Controller, Get, HttpCode, Ip, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ENQUIRY_OBJECTIVES, isEnquiryObjective } from '@rssz/domain';
import { Public } from '../../platform/auth/require-permission.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { EnquiryForm, EnquiryFormQuery, EnquiryReceipt, SendEnquiry } from './dto/enquiry-form.dto.ts';
import { EnquiryFormReader } from './enquiry-form.reader.ts';
import { ReceiveEnquiryService } from './receive-enquiry.service.ts';

/** Where anybody asks; nobody signs in for it. */
@ApiTags('enquiries')
@Controller()
export class EnquiryFormController {
  constructor(
    private readonly reader: EnquiryFormReader,
    private readonly receiving: ReceiveEnquiryService,
  ) {}

  @Get('enquiry-forms/:objective')
  @Public()
  @ApiParam({ name: 'objective', enum: ENQUIRY_OBJECTIVES })
  @ApiOkResponse({ type: EnquiryForm })
  form(@Param('objective') objective: string, @Query() { project }: EnquiryFormQuery): Promise<EnquiryForm> {
    if (!isEnquiryObjective(objective)) throw new ProblemError({ code: 'resource.not-found' });
    return this.reader.read(objective, project);
  }

  /** A repeated sending is answered as the first one. */
  @Post('enquiries')
  @HttpCode(202)
  @Public()
  @ApiAcceptedResponse({ type: EnquiryReceipt })
  send(@Body() body: SendEnquiry, @Ip() address: string): Promise<EnquiryReceipt> {
    return this.receiving.receive(body, address);
  }
}
