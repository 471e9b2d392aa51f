import { app } from './en/app.ts';
import { code } from './en/code.ts';
import { comparison } from './en/comparison.ts';
import { cooperation } from './en/cooperation.ts';
import { criteria } from './en/criteria.ts';
import { deadline } from './en/deadline.ts';
import { deliverable } from './en/deliverable.ts';
import { enquiry } from './en/enquiry.ts';
import { mas } from './en/mas.ts';
import { importing } from './en/importing.ts';
import { description } from './en/description.ts';
import { counting } from './en/counting.ts';
import { indicator } from './en/indicator.ts';
import { log } from './en/log.ts';
import { handover } from './en/handover.ts';
import { milestone } from './en/milestone.ts';
import { silent } from './en/silent.ts';
import { monitoring } from './en/monitoring.ts';
import { offline } from './en/offline.ts';
import { part } from './en/part.ts';
import { participant } from './en/participant.ts';
import { funding } from './en/funding.ts';
import { plan } from './en/plan.ts';
import { problem } from './en/problem.ts';
import { programme } from './en/programme.ts';
import { search } from './en/search.ts';
import { settings } from './en/settings.ts';
import { territory } from './en/territory.ts';
import { sheet } from './en/sheet.ts';
import { isEsf } from './en/is-esf.ts';
import { timesheet } from './en/timesheet.ts';
import { unit } from './en/unit.ts';
import { user } from './en/user.ts';
import { protection } from './en/protection.ts';
import { visit } from './en/visit.ts';

/** Every English text of the web by area, loaded when somebody asks for English. */
export const en = {
  app,
  problem,
  deliverable,
  unit,
  log,
  participant,
  indicator,
  counting,
  deadline,
  user,
  settings,
  code,
  milestone,
  silent,
  handover,
  cooperation,
  description,
  comparison,
  territory,
  importing,
  mas,
  enquiry,
  criteria,
  monitoring,
  programme,
  search,
  offline,
  part,
  sheet,
  plan,
  funding,
  timesheet,
  isEsf,
  visit,
  protection,
};
