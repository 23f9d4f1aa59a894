/** A word for any POSIX shell: nothing is special within single quotes but the quote. */
export const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
