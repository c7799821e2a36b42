/** Something that happens to text on its way from a page to a file. `where` in [0, 1] is its place in the text. */
export interface Mutation {
  readonly name: string
  readonly apply: (text: string, where: number) => string
}

export const mutations: readonly Mutation[] = [
  everywhere('line ends of Windows', (text) => text.replaceAll('\n', '\r\n')),
  everywhere('line ends of old Macs', (text) => text.replaceAll('\n', '\r')),
  everywhere('line separators', (text) => text.replaceAll('\n', '\u2028')),
  everywhere('decomposed letters', (text) => text.replaceAll('e', 'é').normalize('NFD')),
  everywhere('full-width digits', (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0xfee0 + digit.charCodeAt(0))),
  ),
  everywhere('no line ends', (text) => text.replaceAll('\n', ' ')),
  everywhere('a line end after each word', (text) => text.replaceAll(' ', '\n')),
  everywhere('no spaces', (text) => text.replaceAll(' ', '')),
  everywhere('no-break spaces', (text) => text.replaceAll(' ', '\u00a0')),
  everywhere('capitals', (text) => text.toUpperCase()),
  everywhere('lower case', (text) => text.toLowerCase()),
  everywhere('no full stops', (text) => text.replaceAll('.', '')),
  everywhere('zero-width spaces', (text) => text.replaceAll(' ', ' \u200b')),
  everywhere('soft hyphens', (text) => text.replaceAll('tion', 'ti\u00adon')),
  everywhere('straight quotes', (text) => text.replace(/[“”]/g, '"').replaceAll('’', "'")),
  everywhere('UTF-8 read as windows-1252', (text) =>
    text.replaceAll('“', 'â€œ').replaceAll('’', 'â€™').replaceAll('£', 'Â£'),
  ),
  everywhere('the whole twice', (text) => `${text}\n${text}`),
  everywhere('a paragraph many times', (text) => `${text.slice(0, 300)}\n\n`.repeat(30)),
  inserted('a control character', '\u0007'),
  inserted('NUL', '\0'),
  inserted('an escape sequence', '\u001b[31mred\u001b[0m'),
  inserted('a lone high surrogate', '\ud83d'),
  inserted('a lone low surrogate', '\ude00'),
  inserted('a change of direction', '\u202egnp.exe\u202c'),
  inserted('right to left', '\u200fשלום\u200e 1,000'),
  inserted('an emoji of many parts', ' 👩‍👩‍👧‍👦🏽🇮🇹 '),
  inserted('a mark that joins', '\u0301\u0327\u20e3'),
  inserted('a byte order mark', '\ufeff'),
  inserted('a replacement character', '\ufffd\ufffc'),
  inserted('Chinese', '中国电动汽车销量增长30％。'),
  inserted('a very long word', 'Donaudampfschiff'.repeat(1000)),
  inserted('a very long number', '1234567890'.repeat(500)),
  inserted('a number of very many groups', `${'1,'.repeat(800)}000`),
  inserted('a very long line', ' and the company said it would'.repeat(600)),
  inserted('an endless list', ', Turin'.repeat(1000)),
  inserted('opening quotes', '“‘"'.repeat(200)),
  inserted('closing brackets', ')]}>'.repeat(200)),
  inserted('opening brackets', '([{<'.repeat(300)),
  inserted('hyphens', 'a-'.repeat(1500)),
  inserted('full stops', '.'.repeat(2000)),
  inserted('apostrophes', "'s".repeat(800)),
  inserted('spaces', ' '.repeat(3000)),
  inserted('line ends', '\n'.repeat(3000)),
  inserted('an address', ' https://user:pw@example.com:8080/a/b?c=d&e=%20#f '),
  inserted('a formula', '\n=HYPERLINK("x")\n@SUM(1)\n'),
  inserted('markup', '<p class="x">&amp;nbsp;<!-- said --></p><script>'),
  inserted('Markdown', '\n> > > **[x](y "z")**\n\n```\ncode\n| a | b |\n|--|\n'),
  inserted('names of the prototype', ' constructor __proto__ toString valueOf '),
  { name: 'the beginning lost', apply: (text, where) => text.slice(Math.floor(text.length * where)) },
  { name: 'the end lost', apply: (text, where) => text.slice(0, Math.floor(text.length * where)) },
  {
    name: 'halves exchanged',
    apply: (text, where) => text.slice(text.length * where) + text.slice(0, text.length * where),
  },
]

function everywhere(name: string, change: (text: string) => string): Mutation {
  return { name, apply: change }
}

/** Puts the piece at a place that need not be between two words. */
function inserted(name: string, piece: string): Mutation {
  return {
    name,
    apply: (text, where) => {
      const at = Math.floor(text.length * where)
      return text.slice(0, at) + piece + text.slice(at)
    },
  }
}
