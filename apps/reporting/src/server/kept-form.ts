/** Fields that no page repeats. */
const SECRET = /pass|again|code|token|^old$/;

/** What was typed into a form, to be sent anew from another page; nothing where it holds what no page repeats. */
export function keptForm(form: URLSearchParams): URLSearchParams | undefined {
  return [...form.keys()].some((name) => SECRET.test(name)) ? undefined : form;
}
