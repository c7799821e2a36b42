/** Lower case, apostrophes straight, hidden hyphens gone: what word lists are asked for. */
export function plainLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') || lower.includes('\u00ad') ? lower.replaceAll('’', "'").replaceAll('\u00ad', '') : lower
}
