import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ENQUIRY_LENGTHS, ENQUIRY_OBJECTIVES, type EnquiryObjective } from '@rssz/domain';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

export class EnquiryFormQuery {
  @ApiPropertyOptional({ example: 'RSSZ', description: 'The project asked; the first one when it is not named' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  project?: string;
}

export class EnquiryRegion {
  @ApiProperty({ example: 'CZ042' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

/** What a page needs to offer the form: what is said of personal data, and what tells people from robots. */
export class EnquiryForm {
  @ApiProperty({ enum: ENQUIRY_OBJECTIVES }) objective: EnquiryObjective;
  @ApiProperty({ example: 'RSSZ' }) projectCode: string;
  @ApiProperty() projectName: string;
  @ApiProperty({ description: 'Who handles the data' }) controller: string;
  @ApiProperty() address: string;
  @ApiProperty({ format: 'email', description: 'Where to ask about one’s own data' }) contactEmail: string;
  @ApiProperty({ description: 'Within how many working days an answer comes' }) answerWorkingDays: number;
  @ApiProperty({ format: 'date', description: 'The last day on which anything of the person is kept' })
  keptUntil: string;
  @ApiProperty({ type: [EnquiryRegion] }) regions: EnquiryRegion[];
  @ApiProperty({ description: 'Goes back with the enquiry; one form, one enquiry' }) token: string;
  @ApiProperty({ description: 'To be solved by `solvePuzzle` of the domain' }) riddle: string;
  @ApiProperty({ description: 'Sooner than this nobody fills the form in' }) leastSeconds: number;
}

/** What cleaning may have to look at; more than that no person types into one line, or into the text. */
const RAW_LINE = 1000;
const RAW_TEXT = 20_000;

const WithinReason = (field: keyof typeof ENQUIRY_LENGTHS): PropertyDecorator =>
  MaxLength(field === 'text' ? RAW_TEXT : RAW_LINE, { context: { max: ENQUIRY_LENGTHS[field] } });

/** An enquiry as the form sends it. Lengths are judged once the text is cleaned; what is out of all reason is not cleaned. */
export class SendEnquiry {
  @ApiProperty() @IsString() @MaxLength(1000) token: string;
  @ApiProperty() @IsInt() @Min(0) solution: number;
  @ApiProperty() @WithinReason('name') @IsString() name: string;
  @ApiProperty({ format: 'email' }) @WithinReason('email') @IsString() email: string;
  @ApiProperty({ description: 'Organisation, municipality or territorial unit' })
  @WithinReason('organisation')
  @IsString()
  organisation: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'CZ042' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  regionCode?: string | null;

  @ApiProperty() @WithinReason('topic') @IsString() topic: string;
  @ApiProperty() @WithinReason('text') @IsString() text: string;
  @ApiProperty({ enum: ['cs', 'en'] }) @IsIn(['cs', 'en']) locale: 'cs' | 'en';

  @ApiPropertyOptional({ description: 'People do not see this field and leave it empty' })
  @IsOptional()
  @MaxLength(RAW_LINE, { context: { max: RAW_LINE } })
  @IsString()
  website?: string;
}

/** What whoever asked may keep. */
export class EnquiryReceipt {
  @ApiProperty({ example: 'D-0012' }) number: string;
  @ApiProperty({ format: 'date' }) answerBy: string;
  @ApiProperty({ format: 'date' }) keptUntil: string;
}
