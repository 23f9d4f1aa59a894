/**
 * A view of a form whose members are those of its class. In the form itself, an input named `elements` or `append` takes the
 * place of the member of that name.
 */
export function unclobbered(form: HTMLFormElement): HTMLFormElement {
  const prototype: object = Object.getPrototypeOf(form);
  return new Proxy(form, {
    get(target, key) {
      const member: unknown = Reflect.get(prototype, key, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
