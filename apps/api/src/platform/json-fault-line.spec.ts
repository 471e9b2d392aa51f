import { describe, expect, it } from '@jest/globals';
import { jsonFaultLine } from './json-fault-line.ts';

describe('the line at which a text stops being JSON', () => {
  it.each([
    ['a missing value', '{\n  "a": 1,\n  "b": }', 3],
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a text that ends early', '{\n  "a": [1, 2', 2],
    ['a word that is not one of JSON', '{\n\n\n "a": yes }', 4],
    ['something after the end', '{}\n{}', 2],
    ['a quote that is not closed', '{\n "a": "text\n}', 2],
    ['nothing at all', '', 1],
  ])('%s', (_name, text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaultLine(text)).toBe(line);
  });

  it.each([['{}'], ['[1, -2.5e3, "\\u0041", true, null, {"a": []}]'], [' "text" ']])('is none in %s', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(jsonFaultLine(text)).toBeNull();
  });
});
