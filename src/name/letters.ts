/** Whether a word begins with a capital letter. */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text.charAt(0)
  return first.toLowerCase() !== first
}

/** Whether a word begins with a small letter. */
export function isLowercase(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 97 && code <= 122
  const first = text.charAt(0)
  return first.toUpperCase() !== first
}

/** "OPEC", "U.N.", "AT&T": two letters or more, all capitals. */
export function isAllCapitals(text: string): boolean {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) return false
    if (code >= 65 && code <= 90) letters++
    else if (code > 127 && text.charAt(i).toUpperCase() !== text.charAt(i)) return false
  }
  return letters > 1
}

/** "iPhone", "eBay", "McDonald": a capital after a small letter. */
export function hasInnerCapital(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 65 && code <= 90 && isLowercase(text.charAt(i - 1))) return true
  }
  return false
}

export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return text.length > 0
}

/** A single capital with or without its stop: "J", "J.". Two and more: "J.P.". */
export function isInitial(text: string): boolean {
  if (!isCapitalized(text)) return false
  return text.length === 1 || (text.charAt(1) === '.' && text.length <= 6 && text.endsWith('.'))
}

/** A word without its final stop: "Corp." → "corp". Acronyms keep theirs. */
export function withoutStop(lower: string): string {
  return lower.endsWith('.') && lower.indexOf('.') === lower.length - 1 ? lower.slice(0, -1) : lower
}
