import { failure, success, type Result } from '@rssz/domain';

/** Reads a text of limited length. Errors: validation.too-long. Example: `textValue(200)('Děčín')`. */
export const textValue =
  (max: number) =>
  (text: string): Result<string> =>
    text.length > max ? failure({ code: 'validation.too-long', params: { max } }) : success(text);
