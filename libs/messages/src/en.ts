import { app } from './en/app.ts';
import { code } from './en/code.ts';
import { comparison } from './en/comparison.ts';
import { cooperation } from './en/cooperation.ts';
import { criteria } from './en/criteria.ts';
import { deadline } from './en/deadline.ts';
import { deliverable } from './en/deliverable.ts';
import { importing } from './en/importing.ts';
import { description } from './en/description.ts';
import { indicator } from './en/indicator.ts';
import { log } from './en/log.ts';
import { handover } from './en/handover.ts';
import { milestone } from './en/milestone.ts';
import { silent } from './en/silent.ts';
import { monitoring } from './en/monitoring.ts';
import { part } from './en/part.ts';
import { participant } from './en/participant.ts';
import { problem } from './en/problem.ts';
import { settings } from './en/settings.ts';
import { territory } from './en/territory.ts';
import { unit } from './en/unit.ts';
import { user } from './en/user.ts';

/** Every English text of the web by area, loaded when somebody asks for English. */
export const en = {
  app,
  problem,
  deliverable,
  unit,
  log,
  participant,
  indicator,
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
  criteria,
  monitoring,
  part,
};
