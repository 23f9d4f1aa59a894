// What the languages share: an issue's parameters are API and partly English
// words (`object`, `characters`); a message says them in its own language.

const WORD = /\{(expected|received|unit)\}/g;

/**
 * Templates by code, of which those with words become functions of the issue.
 * What is no word (`{min}`, `{pattern}`) stays for whoever fills templates.
 * A word that is counted has two forms: for one, and for more.
 */
export function inWords(templates, words) {
  const say = (template) => {
    if (template.search(WORD) < 0) return template;
    return ({ params }) =>
      template.replace(WORD, (place, name) => {
        const word = words[params[name]] ?? params[name];
        return Array.isArray(word) ? word[(params.max ?? params.min) === 1 ? 0 : 1] : word;
      });
  };
  return Object.fromEntries(Object.entries(templates).map(([code, template]) => [code, say(template)]));
}
