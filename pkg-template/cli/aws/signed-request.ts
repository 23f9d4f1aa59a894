// A signed request as JSON, for --dry-run.

/** The body is text: the signature covers exactly these bytes. */
export const requestAsJson = async (request: Request) => ({
  method: request.method,
  url: request.url,
  headers: Object.fromEntries(request.headers),
  body: await request.text(),
});
