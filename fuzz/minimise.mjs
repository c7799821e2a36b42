/**
 * The smallest text found that is still at fault: lines, then words, then characters are left out as long as it is (delta
 * debugging; Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002). `tries` bounds the work.
 */
export function minimise(text, isAtFault, tries) {
  let left = tries
  const stillFails = (candidate) => left-- > 0 && isAtFault(candidate)
  let smallest = text
  for (const separator of [/(?<=\n)/, /(?<=\s)/, '']) {
    let before = ''
    // What is left out late may allow more to be left out early.
    while (smallest !== before && left > 0) {
      before = smallest
      smallest = withoutParts(smallest.split(separator), stillFails).join('')
    }
  }
  return smallest
}

function withoutParts(parts, stillFails) {
  let kept = parts
  for (let length = Math.ceil(kept.length / 2); length >= 1; length = length === 1 ? 0 : Math.ceil(length / 2)) {
    for (let from = 0; from < kept.length; ) {
      const candidate = [...kept.slice(0, from), ...kept.slice(from + length)]
      if (candidate.length < kept.length && stillFails(candidate.join(''))) kept = candidate
      else from += length
    }
  }
  return kept
}
