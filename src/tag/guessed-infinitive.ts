/**
 * The infinitive of a verb that no list has, from a regular form of it: "vaccinated" → "vaccinate", "levied" → "levy",
 * "trimming" → "trim". A form in which English spelling hides whether an "e" fell out is decided by its last letters, the
 * way most verbs with them go; a word without such an ending is taken for the infinitive.
 */
export function guessedInfinitive(lower: string): string {
  if (/[^aeiou]ie[ds]$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/[^aeiou]oes$/.test(lower)) return lower.slice(0, -2)
  if (/(?:[sxz]|[cs]h)es$/.test(lower))
    return /(?:[^s]s|[^z]z)es$/.test(lower) ? lower.slice(0, -1) : lower.slice(0, -2)
  if (/[^s]s$/.test(lower) && !/[aiu]s$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
  const ending = /(?:ed|ing)$/.exec(lower)
  const stem = ending === null ? '' : lower.slice(0, ending.index)
  return /[aeiouy]/.test(stem) ? mended(stem) : lower
}

function mended(stem: string): string {
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  return lostE.test(stem) || (oneShortSyllable.test(stem) && !/[wxy]$/.test(stem)) ? `${stem}e` : stem
}

/** "fin-", "rat-": one vowel before one consonant in the only syllable would have doubled it, had no "e" followed. */
const oneShortSyllable = /^(?:[^aeiou]|qu)*[aeiou][^aeiou]$/

/**
 * No English verb ends in "c", "u", "v" or a single "s" or "z" without its "e"; the rest are endings that nearly always
 * have one ("-ate", "-ide", "-ume", "-ple", "-ure").
 */
const lostE =
  /(?:[cuv]|[^s]s|[^z]z|(?:[aeu]|d|[aei]n|r|l)g|[^aeiou](?:a|u)t|(?:[iu]at|creat|[mnv]ot)|ced|[rs]ib|uir|[^aeiou][aiou]d|[bcdfgkptz]l|[^aeio]ur|[^aeiou](?:a|i)r|[^aeiou](?:a|u)m|[^aeiou]in|[^aeiou][aio]k|(?:sc|sh)ap)$/
