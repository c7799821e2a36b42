/**
 * What holds of every analysis, whatever was read: the first law that is broken, in words, or null. A law that is broken
 * differently by another text is another law, so that a text can be made smaller without changing what it shows.
 */
export function brokenLaw({ article, document, quotes }) {
  return (
    brokenSpan({ document, quotes }, article.text) ??
    repeatedId(document.claims, 'claims') ??
    repeatedId(document.entities, 'entities') ??
    lostReference(document) ??
    oddFigure(document) ??
    misplacedPart(document, article.text)
  )
}

/** Every span anywhere gives its text back; every number is one; nothing is undefined, since JSON would lose it. */
export function brokenSpan(value, text, path = '') {
  if (value === undefined) return `${path} is undefined`
  if (typeof value === 'number' && !Number.isFinite(value)) return `${path} is ${value}`
  if (typeof value !== 'object' || value === null) return null
  if (!Array.isArray(value) && typeof value.start === 'number' && 'text' in value) {
    if (text.slice(value.start, value.end) !== value.text) return `${path} is not the text at its offsets`
    if (value.start < 0 || value.start > value.end || value.end > text.length) return `${path} has impossible offsets`
    if (value.text !== value.text.trim()) return `${path} begins or ends with white space`
  }
  for (const [name, child] of Object.entries(value)) {
    const broken = brokenSpan(child, text, Array.isArray(value) ? `${path}[]` : `${path}.${name}`)
    if (broken !== null) return broken
  }
  return null
}

function repeatedId(things, name) {
  const ids = new Set()
  for (const { id } of things) {
    if (ids.has(id)) return `two ${name} have one id`
    if (name === 'claims' && !/^[0-9a-f]{12}$/.test(id)) return 'an id of a claim is not 12 hex digits'
    ids.add(id)
  }
  return null
}

function lostReference({ claims, entities }) {
  const ids = new Set([null, ...entities.map(({ id }) => id)])
  for (const { members } of entities) if (!members.every((id) => ids.has(id))) return 'a member is no entity'
  for (const { subject, object, modifiers, attribution } of claims)
    for (const argument of [subject, object, attribution?.source, attribution?.medium, ...modifiers])
      if (argument && !(ids.has(argument.entity) && ids.has(argument.owner))) return 'an argument refers to no entity'
  return null
}

function oddFigure({ figures, claims }) {
  for (const { value, low, high } of [...figures, ...claims.flatMap((claim) => claim.figures)]) {
    if (value === null && !(low !== null && high !== null && low <= high)) return 'a figure has neither value nor range'
    if (value !== null && (low !== null || high !== null)) return 'a figure has both value and range'
  }
  return null
}

/** Where each line begins, as editors count them. */
export function lineStarts(text) {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)]
}

function misplacedPart({ claims, figures, times }, text) {
  const starts = lineStarts(text)
  let before = 0
  for (const { evidence, predicate, figures, times, confidence, rules } of claims) {
    if (evidence.start < before) return 'claims are out of order'
    before = evidence.start
    if (starts[evidence.line - 1] + evidence.column - 1 !== evidence.start) return 'line and column lead elsewhere'
    const isCarried = rules.includes('claim.time.carried')
    for (const part of [predicate, ...figures, ...(isCarried ? [] : times)])
      if (part.start < evidence.start || part.end > evidence.end) return 'part of a claim is outside its sentence'
    if (!(confidence >= 0 && confidence <= 1)) return 'a confidence is not between 0 and 1'
    if (rules.length === 0) return 'a claim names no rule'
  }
  for (const [name, list] of [
    ['figures', figures],
    ['times', times],
  ])
    for (let i = 1; i < list.length; i++) if (list[i].start < list[i - 1].start) return `${name} are out of order`
  return null
}
