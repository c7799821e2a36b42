import { brokenSpan, lineStarts } from './laws.mjs'

/**
 * What holds when a text is put beside a source, whatever either says: of the facts that the two tell, and of what a check
 * of the text against the source finds. The first law that is broken, in words, or null. Takes analyses with all claims.
 */
export function brokenBeside(draft, source, { check, sheetOf, newLedger, tellingsOf }) {
  const texts = new Map([source, draft].map(({ article, document }) => [document.id, article.text]))
  const findings = check(sheetOf(draft), [sheetOf(source)])
  return brokenFindings(findings, draft, texts) ?? brokenFacts(factsOf([source, draft], newLedger, tellingsOf), texts)
}

function brokenFindings(findings, { article, document }, texts) {
  const ids = new Set()
  const starts = lineStarts(article.text)
  const offsetOf = (line, column) => starts[line - 1] + column - 1
  for (const { id, where, span, at, sources, rules } of findings) {
    if (ids.has(id)) return 'two findings have one id'
    ids.add(id)
    if (where.doc !== document.id) return 'a finding stands in another document'
    const broken = brokenSpan({ where, span, at }, article.text, 'finding')
    if (broken !== null) return broken
    // A quotation may end in a later sentence.
    if (span.start < where.start || span.start >= where.end) return 'a finding does not begin in its sentence'
    if (offsetOf(at.line, at.column) !== span.start) return 'line and column of a finding lead elsewhere'
    if (offsetOf(at.endLine, at.endColumn) !== span.end) return 'end line and end column of a finding lead elsewhere'
    if (rules.length === 0) return 'a finding names no rule'
    for (const { doc, evidence } of sources) {
      const lost = brokenSpan(evidence, texts.get(doc) ?? '', 'finding.sources[].evidence')
      if (lost !== null) return lost
    }
  }
  return null
}

function brokenFacts(facts, texts) {
  const keys = new Set()
  for (const { key, documents, copies, values } of facts) {
    if (keys.has(key)) return 'two facts have one key'
    keys.add(key)
    if (documents < 1 || documents + copies > texts.size) return 'a fact is told by more documents than there are'
    for (const { support } of values) {
      if (support.length === 0) return 'nobody tells a value'
      for (const { doc, evidence } of support) {
        const broken = brokenSpan(evidence, texts.get(doc), 'fact.values[].support[].evidence')
        if (broken !== null) return broken
      }
    }
  }
  return null
}

function factsOf(analyses, newLedger, tellingsOf) {
  const ledger = newLedger()
  for (const { document } of analyses) ledger.add(tellingsOf(document.id, document.date, document.claims))
  return ledger.facts()
}
