export const S3_SILENT = 'The file store does not answer at the address of S3_ENDPOINT.';

const SENTENCE_OF_CODE: Readonly<Record<string, string>> = {
  NoSuchBucket: 'The bucket named in S3_BUCKET does not exist in the file store: make it and start again.',
  InvalidBucketName: 'S3_BUCKET is no name that a bucket can have.',
  InvalidAccessKeyId: 'The file store does not know S3_ACCESS_KEY_ID.',
  SignatureDoesNotMatch: 'The file store refused S3_SECRET_ACCESS_KEY.',
  AccessDenied: 'The key S3_ACCESS_KEY_ID may not list the bucket named in S3_BUCKET.',
  AuthorizationHeaderMalformed: 'The bucket named in S3_BUCKET is not in the region S3_REGION.',
  PermanentRedirect: 'The bucket named in S3_BUCKET is at another address than S3_ENDPOINT or in another region.',
  RequestTimeTooSkewed: 'The clocks of this machine and of the file store differ too much.',
};

const SENTENCE_OF_STATUS: Readonly<Record<number, string>> = {
  403: 'The file store refused S3_ACCESS_KEY_ID or S3_SECRET_ACCESS_KEY.',
  404: 'There is no bucket S3_BUCKET at the address of S3_ENDPOINT.',
};

/** What a refusing store means for the person at the console; it names variables, never their values. */
export function s3CheckSentence(status: number, code: string): string {
  return (
    SENTENCE_OF_CODE[code] ??
    SENTENCE_OF_STATUS[status] ??
    `The file store at the address of S3_ENDPOINT answered ${status}${code ? ` ${code}` : ''}.`
  );
}
