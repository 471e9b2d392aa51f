import { app } from './cs/app.ts';
import { code } from './cs/code.ts';
import { deadline } from './cs/deadline.ts';
import { deliverable } from './cs/deliverable.ts';
import { indicator } from './cs/indicator.ts';
import { log } from './cs/log.ts';
import { participant } from './cs/participant.ts';
import { problem } from './cs/problem.ts';
import { settings } from './cs/settings.ts';
import { unit } from './cs/unit.ts';
import { user } from './cs/user.ts';

/** Every Czech text of the web by area; mail texts travel with the mails, not with the page. */
export const cs = { app, problem, deliverable, unit, log, participant, indicator, deadline, user, settings, code };
