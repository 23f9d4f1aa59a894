/** Codes of errors before there is a connection, beside those of the system calls that make one. */
const CODES = /^(UND_ERR_CONNECT_TIMEOUT|.*CERT.*|.*SELF_SIGNED.*|ERR_SSL_.*|ERR_TLS_.*|UNABLE_TO_.*)$/;

/** Whether an attempt failed before there was a connection, so that no byte of the request was sent. */
export function isUnconnected(error: Error) {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const { code = '', syscall } = cause as NodeJS.ErrnoException;
    if (syscall === 'connect' || syscall === 'getaddrinfo' || CODES.test(code)) return true;
  }
  return false;
}
