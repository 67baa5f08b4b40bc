/**
 * Forms that the product never uses: orders to take something, promises, diagnoses, recommended medicines.
 * @type {readonly { what: string, form: RegExp }[]}
 */
const forms = [
  {
    what: 'tells somebody to take something',
    form: /\byou (should|must|need to|have to|can safely) (take|use|try|drink|swallow)\b/i,
  },
  { what: 'orders a dose', form: /^take \d|\btake (one|two|half|your)( an?)? (dose|pill|tablet|capsule)/i },
  { what: 'promises a cure', form: /\bcures?\b|\bcured\b|\bguarantee/i },
  {
    what: 'calls something safe',
    form: /\b(is|are|it'?s|perfectly|completely) safe to\b|\bsafe to (take|use|stop|mix|combine)\b/i,
  },
  {
    what: 'diagnoses',
    form: /\byou (have|suffer from|are suffering from) (a |an )?(depression|anxiety|addiction|disorder|opioid use disorder|dependence|PTSD|ADHD)\b/i,
  },
  {
    what: 'recommends a medicine',
    form: /\bwe (recommend|suggest|advise) (taking|using|a medicine|ibuprofen|acetaminophen|loperamide|clonidine|melatonin)/i,
  },
  { what: 'calls people by their use', form: /\b(addicts?|junkies?|abusers?|users? of kratom)\b/i },
  { what: 'shouts', form: /!(\s|$)/ },
];

/**
 * What is wrong with the form of a text, in words; empty where nothing is.
 * @param {string} text
 * @returns {string[]}
 */
export function forbiddenForms(text) {
  return forms.flatMap(({ what, form }) => (form.test(text) ? [what] : []));
}
