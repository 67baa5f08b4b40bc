/**
 * What `form` says on every text area and list of choices: the id of an empty form in index.html.
 *
 * Chromium notes what stands in the fields of a page with the page's history, in the main process, also what was never
 * saved, and its memory holds that after a lock. It leaves out an input that says `autoComplete="off"`. Text areas and
 * lists have no say of their own (HTMLFormControlElementWithState::ShouldAutocomplete): they go by their form, and this
 * one is off.
 */
export const unkeptForm = 'unkept';
