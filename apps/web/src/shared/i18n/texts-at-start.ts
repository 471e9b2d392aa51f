import { app } from '@rssz/messages/cs/app';
import { code } from '@rssz/messages/cs/code';
import { deadline } from '@rssz/messages/cs/deadline';
import { log } from '@rssz/messages/cs/log';
import { coreProblem } from '@rssz/messages/cs/core-problem';
import { unit } from '@rssz/messages/cs/unit';

/** Czech texts of the page itself and of the screens that most people open first. */
export const textsAtStart = { app, problem: coreProblem, unit, log, deadline, code };
