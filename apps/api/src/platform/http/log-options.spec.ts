import { describe, expect, it } from '@jest/globals';
import { logOptions } from './log-options.ts';

type Serializers = { err: (error: Error) => { message: string; code: string; stack: string } };

describe('what the log says of an error', () => {
  const { serializers } = logOptions('info') as unknown as { serializers: Serializers };
  const said = (message: string, more: object): string =>
    JSON.stringify(serializers.err(Object.assign(new Error(message), more)));

  it('holds no value that a database did not take', () => {
    const quoted = said('invalid input syntax for type uuid: "Jana Nováková"', { code: '22P02' });
    expect(quoted).not.toContain('Nováková');
    expect(quoted).toContain('22P02');
    const taken = said('Key (email)=(jana@obec.example) already exists', { code: '23505', constraint: 'uq_email' });
    expect(taken).not.toContain('obec.example');
  });

  it('holds the words of our own errors', () => {
    expect(said('an approval without its resolution', {})).toContain('an approval without its resolution');
  });
});
