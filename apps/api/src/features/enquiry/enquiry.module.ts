import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.ts';
import { AnonymiseEnquiriesHandler } from './anonymise-enquiries.handler.ts';
import { EnquiryFormController } from './enquiry-form.controller.ts';
import { EnquiryFormReader } from './enquiry-form.reader.ts';
import { EnquiryForms } from './enquiry-forms.ts';
import { EnquiryMailConsumer } from './enquiry-mail.consumer.ts';
import { EnquirySecret } from './enquiry-secret.ts';
import { EnquiryThrottle } from './enquiry-throttle.ts';
import { EnquiryController } from './enquiry.controller.ts';
import { EnquiryReader } from './enquiry.reader.ts';
import { EnquiryRepository } from './enquiry.repository.ts';
import { EnquiryService } from './enquiry.service.ts';
import { InterestedUnit } from './interested-unit.ts';
import { LockEnquiry } from './lock-enquiry.ts';
import { MoveEnquiryService } from './move-enquiry.service.ts';
import { ReceiveEnquiryService } from './receive-enquiry.service.ts';

/** Enquiries of the public: the open form, the queue, answers by mail, statistics, and the end of what is kept. */
@Module({
  imports: [MunicipalityModule],
  controllers: [EnquiryFormController, EnquiryController],
  providers: [
    EnquirySecret,
    EnquiryForms,
    EnquiryFormReader,
    EnquiryThrottle,
    EnquiryRepository,
    ReceiveEnquiryService,
    EnquiryReader,
    LockEnquiry,
    InterestedUnit,
    EnquiryService,
    MoveEnquiryService,
    EnquiryMailConsumer,
    AnonymiseEnquiriesHandler,
  ],
})
export class EnquiryModule {}
