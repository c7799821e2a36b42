/** How papers without accents write a name: "são paulo" as "sao paulo", "düsseldorf" also as "duesseldorf". */
export function plainForms(name: string): readonly string[] {
  if (!ACCENTED.test(name)) return []
  const plain = strip(name)
  return UMLAUT.test(name) ? [plain, strip(name.replace(UMLAUTS, (vowel) => `${vowel}e`))] : [plain]
}

function strip(name: string): string {
  let plain = ''
  for (const char of name) plain += OTHERS.get(char) ?? char.normalize('NFD').charAt(0)
  return plain
}

const ACCENTED = /[^\x20-\x7e]/
const UMLAUT = /[äöü]/
const UMLAUTS = /[äöü]/g
/** Letters that are no letter with a mark. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['đ', 'd'],
])
