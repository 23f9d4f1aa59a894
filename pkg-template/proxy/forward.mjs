// One call to the service, with its answer as it came.

/** Gives { output } or { error }, and of the attempt that was answered: { text, headers, sent, url }. */
export async function forward(client, operation, input, abortSignal) {
  let attempts = 0;
  let answer;
  const send = client.options?.fetch ?? globalThis.fetch;
  const fetch = async (url, init) => {
    const attempt = ++attempts;
    answer = undefined;
    const response = await send(url, init);
    const read = response.text.bind(response);
    response.text = async () => {
      const text = await read();
      // One that was given up may come late.
      if (attempt === attempts) answer = { text, headers: response.headers, sent: init.headers, url };
      return text;
    };
    return response;
  };
  const method = operation.name.charAt(0).toLowerCase() + operation.name.slice(1);
  try {
    const output = await client[method](input, { abortSignal, fetch });
    return { output, ...answer };
  } catch (error) {
    return { error, ...answer };
  }
}
