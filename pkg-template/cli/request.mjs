// A signed request as JSON, for --dry-run.

/** The body is text: the signature is of exactly these bytes. */
export const shown = async (request) => ({
  method: request.method,
  url: request.url,
  headers: Object.fromEntries(request.headers),
  body: await request.text(),
});
