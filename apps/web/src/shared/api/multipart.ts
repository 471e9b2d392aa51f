/** A file as the body of a call: `api.POST(path, { params, ...multipart(file) })`. */
export function multipart(file: File) {
  const form = new FormData();
  form.append('file', file);
  return { body: { file: '' }, bodySerializer: () => form };
}
