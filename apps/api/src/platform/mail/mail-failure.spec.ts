import { mailFailureOf } from './mail-failure.ts';

describe('mailFailureOf', () => {
  it.each([
    ['a mail box that does not exist', { code: 'EENVELOPE', responseCode: 550 }, 'refused'],
    ['a message the server will not take', { code: 'EMESSAGE', responseCode: 554 }, 'refused'],
    ['a server that asks to come later', { code: 'EENVELOPE', responseCode: 451 }, 'busy'],
    ['a refused sign-in, which is not the mail’s fault', { code: 'EAUTH', responseCode: 535 }, 'sign-in'],
    ['a closed port', { code: 'ESOCKET' }, 'unreachable'],
    ['a connection that took too long', { code: 'ETIMEDOUT' }, 'unreachable'],
    ['a greeting with a permanent error', { code: 'EPROTOCOL', responseCode: 554 }, 'other'],
    ['anything else', new Error('?'), 'other'],
  ])('names %s', (_what, error, failure) => expect(mailFailureOf(error)).toBe(failure));
});
