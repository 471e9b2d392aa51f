import { app } from './en/app.ts';
import { code } from './en/code.ts';
import { deadline } from './en/deadline.ts';
import { deliverable } from './en/deliverable.ts';
import { indicator } from './en/indicator.ts';
import { log } from './en/log.ts';
import { participant } from './en/participant.ts';
import { problem } from './en/problem.ts';
import { settings } from './en/settings.ts';
import { unit } from './en/unit.ts';
import { user } from './en/user.ts';

/** Every English text of the web by area, loaded when somebody asks for English. */
export const en = { app, problem, deliverable, unit, log, participant, indicator, deadline, user, settings, code };
