import { Injectable } from '@nestjs/common';
import { enquiryKeptUntil, type EnquiryObjective } from '@rssz/domain';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { EnquiryForm } from './dto/enquiry-form.dto.ts';
import { EnquiryForms, LEAST_SECONDS } from './enquiry-forms.ts';
import { enquiryTerms } from './enquiry-terms.lookup.ts';

type OfProject = Pick<
  EnquiryForm,
  'projectCode' | 'projectName' | 'controller' | 'address' | 'contactEmail' | 'regions'
>;

/** $1 the code of a project, or null for the first one · $2 today */
const FIND = `
SELECT p.id, p.code AS "projectCode", p.name AS "projectName", p.definition -> 'implementer' ->> 'name' AS controller,
  p.definition -> 'implementer' ->> 'address' AS address,
  p.definition -> 'implementer' ->> 'contactEmail' AS "contactEmail",
  coalesce((SELECT json_agg(json_build_object('code', g.code, 'nameCs', g.label_cs, 'nameEn', g.label_en) ORDER BY g.code)
    FROM code_list_item g WHERE g.list = 'region' AND coalesce(g.valid_from <= $2::date, true)
      AND coalesce(g.valid_to >= $2::date, true)), '[]') AS regions
FROM project p WHERE $1::text IS NULL OR p.code = $1 ORDER BY p.id LIMIT 1`;

/** The public form of an objective, signed anew for everybody who opens it. */
@Injectable()
export class EnquiryFormReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly forms: EnquiryForms,
  ) {}

  /** Errors: resource.not-found for a project that is not there. */
  async read(objective: EnquiryObjective, projectCode?: string): Promise<EnquiryForm> {
    const today = this.clock.today();
    const found = await this.database.one<OfProject & { id: string }>(
      FIND,
      [projectCode ?? null, today],
      'enquiry-form',
    );
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
    const { id, ...project } = found;
    const { answerWorkingDays, keptMonths } = await enquiryTerms(this.database, id);
    const keptUntil = enquiryKeptUntil(today, keptMonths);
    const given = this.forms.issue(id, objective);
    return { ...project, ...given, objective, answerWorkingDays, keptUntil, leastSeconds: LEAST_SECONDS };
  }
}
