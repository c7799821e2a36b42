/** Lower case, without accents, the bar that parts a key, and what a possessive leaves: the letters that a name is known by. */
export function plainLetters(text: string): string {
  let plain = text
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7e) {
      plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").replace(/[‐‑–]/g, '-')
      break
    }
  }
  plain = plain.toLowerCase()
  return plain.includes('|') || plain.includes('\n') ? plain.replace(/[|\s]+/g, ' ').trim() : plain
}
