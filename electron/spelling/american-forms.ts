/**
 * American spellings and the British ones that they stand for. Stems are written out where an ending alone would excuse
 * typing errors: "or" for "our" everywhere would call "yor" right.
 */
const rules: readonly (readonly [american: RegExp, british: string])[] = [
  [/^(arm|behavi|cand|clam|col|demean|endeav|fav|flav|glam|harb|hon|hum|lab|neighb|od|rig|rum|sav|vap|vig)or/, '$1our'],
  [/^(discol|disfav|dishon|misbehavi|multicol|recol|unfav)or/, '$1our'],
  [/^(cent|epicent|fib|lit|kilomet|met|millimet|centimet|cali?b|lust|meag|somb|spect|theat)er(s?)$/, '$1re$2'],
  [/^(recent|cent)er(ed)$/, '$1r$2'],
  [/^(recent|cent)ering$/, '$1ring'],
  [/([a-z]{2})iz(e[drs]?|ers?|ing|able|ation|ations|ational)$/, '$1is$2'],
  [/(anal|catal|paral|hydrol)yz(e[drs]?|ers?|ing)$/, '$1ys$2'],
  [/^(cata|ana|dia|mono|pro|epi)log(s?)$/, '$1logue$2'],
  [/^(def|off|pret)ense(s|less)?$/, '$1ence$2'],
  [/([a-z]{2}[aeiou])l(ed|ing|ers?)$/, '$1ll$2'],
  [/^(fulfil|instal|enrol|distil|instil)l(s|ment|ments)$/, '$1$2'],
  [/^(fulfi|enro|disti|insti)ll$/, '$1l'],
  [/^skillful(ly)?$/, 'skilful$1'],
  [/^gray(s|ed|ing|ish|scale)?$/, 'grey$1'],
  [/^(acknowledg|judg|abridg|lodg)ment(s?)$/, '$1ement$2'],
  [/^aluminum$/, 'aluminium'],
  [/^artifact(s?)$/, 'artefact$1'],
  [/^skeptic/, 'sceptic'],
  [/^mold/, 'mould'],
  [/^plow/, 'plough'],
  [/^maneuver(s?)$/, 'manoeuvre$1'],
  [/^maneuvered$/, 'manoeuvred'],
  [/^maneuvering$/, 'manoeuvring'],
  [/^p(ediatric|aleo)/, 'pa$1'],
];

/** The British spellings that a word in lower case may be the American form of; a word of both has none. */
export function britishForms(word: string): readonly string[] {
  return rules
    .filter(([american]) => american.test(word))
    .map(([american, british]) => word.replace(american, british));
}
