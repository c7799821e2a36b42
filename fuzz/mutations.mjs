import { morsels, oddCharacters } from './morsels.mjs'

/**
 * What may happen to a text. Each changes it by chance; `size` is how often a piece may be repeated, so that short runs
 * stay short. Those that put a piece in say whether they repeat it.
 */
export const mutations = [
  words('words shuffled', (list, { shuffled }) => shuffled(list)),
  words('words lost', (list, { happens }) => list.filter(() => happens(0.8))),
  words('words doubled', (list, { happens }) => list.flatMap((word) => (happens(0.15) ? [word, word] : [word]))),
  words('neighbours exchanged', (list, { below }) => {
    const at = below(list.length)
    return [...list.slice(0, at), ...list.slice(at, at + 2).reverse(), ...list.slice(at + 2)]
  }),
  words('words in capitals', (list, { happens }) => list.map((word) => (happens(0.2) ? word.toUpperCase() : word))),
  words('words in lower case', (list, { happens }) => list.map((word) => (happens(0.5) ? word.toLowerCase() : word))),
  words('words capitalised', (list, { happens }) =>
    list.map((word) => (happens(0.4) ? word.charAt(0).toUpperCase() + word.slice(1) : word)),
  ),
  words('words replaced by morsels', (list, { happens, pick }) =>
    list.map((word) => (happens(0.15) ? pick(morsels) : word)),
  ),
  words('words with odd characters', (list, { happens, pick, below }) =>
    list.map((word) => (happens(0.1) ? cutIn(word, below(word.length + 1), pick(oddCharacters)) : word)),
  ),
  words('words torn by line ends', (list, { happens, pick }) =>
    list.map((word) => (happens(0.2) ? `${word}${pick(['\n', '\r\n', '\r', '\n\n', '-\n', '\u2028', '\f'])}` : word)),
  ),
  words('words quoted', (list, { happens, pick }) =>
    list.map((word) => (happens(0.2) ? pick(['“', '”', '"', '‘', '’', "'", '«', '»']) + word : word)),
  ),
  words('words in brackets', (list, { happens, pick }) =>
    list.map((word) => (happens(0.2) ? pick([`(${word})`, `[${word}`, `${word})`, `{${word}}`, `<${word}>`]) : word)),
  ),
  words('words in Markdown', (list, { happens, pick }) =>
    list.map((word) => {
      if (!happens(0.15)) return word
      return pick([
        `**${word}**`,
        `*${word}`,
        `_${word}_`,
        `\`${word}`,
        `[${word}](u "t")`,
        `![${word}](`,
        `~~${word}~~`,
      ])
    }),
  ),
  words('full stops after words', (list, { happens }) => list.map((word) => (happens(0.15) ? `${word}.` : word))),
  lines('lines shuffled', (list, { shuffled }) => shuffled(list)),
  lines('lines lost', (list, { happens }) => list.filter(() => happens(0.7))),
  lines('lines doubled', (list, { happens }) => list.flatMap((line) => (happens(0.3) ? [line, line] : [line]))),
  lines('lines marked', (list, { happens, pick }) =>
    list.map((line) =>
      happens(0.4)
        ? pick(['# ', '> ', '> > > ', '- ', '1. ', '    ', '\t', '| ', '```', '===', '[a]: ', 'By ']) + line
        : line,
    ),
  ),
  lines('a paragraph many times', (list, { pick, between }, size) =>
    [...list, ...Array(between(2, Math.max(2, size / 20))).fill(pick(list))].join('\n\n').split('\n'),
  ),
  characters('characters lost', (list, { happens }) => list.filter(() => happens(0.97))),
  characters('characters replaced', (list, { happens, below }) =>
    list.map((unit) => (happens(0.02) ? String.fromCharCode(below(0x10000)) : unit)),
  ),
  characters('odd characters put in', (list, { happens, pick }) =>
    list.flatMap((unit) => (happens(0.03) ? [unit, pick(oddCharacters)] : [unit])),
  ),
  characters('code units backwards', (list) => list.reverse()),
  replaced('digits replaced', /\d/g, (_, { below }) => String(below(10))),
  replaced('digits of other scripts', /\d/g, (digit, { pick }) =>
    String.fromCodePoint(pick([0x660, 0x966, 0xff10, 0x1d7ce, 0x2080]) + Number(digit)),
  ),
  replaced('digits grown', /\d/g, (digit, { happens, between }) =>
    happens(0.2) ? digit.repeat(between(1, 40)) : digit,
  ),
  replaced('numbers replaced by morsels', /\d+/g, (_, { pick }) => pick(morsels)),
  replaced('punctuation replaced', /[.,;:!?“”"'’()–—-]/g, (sign, { happens, pick }) =>
    happens(0.3) ? pick([...'.,;:!?“”"\'’()–—-…/|']) : sign,
  ),
  replaced('punctuation lost', /[.,;:!?“”"'’()–—-]/g, (sign, { happens }) => (happens(0.5) ? '' : sign)),
  replaced('punctuation repeated', /[.,;:!?“”"'’()–—-]/g, (sign, { happens, between }) =>
    happens(0.2) ? sign.repeat(between(2, 5)) : sign,
  ),
  replaced('spaces replaced', / /g, (space, { happens, pick }) =>
    happens(0.3)
      ? pick(['', '  ', '\t', '\u00a0', '\u2009', '\u3000', '\u200b', ' \u00ad', '\n', '-', '/', ', '])
      : space,
  ),
  replaced('line ends replaced', /\n/g, (_, { pick }) =>
    pick(['\r\n', '\r', '\n', '\u2028', '\u2029', '\u0085', '\v', ' ']),
  ),
  replaced('letters like others', /[aeopcxy]/g, (letter, { happens, pick }) =>
    happens(0.1) ? pick(['а', 'е', 'о', 'р', 'с', 'х', 'у', 'ﬁ', 'İ', 'ß', 'ſ']) : letter,
  ),
  whole('decomposed', (text) => text.replaceAll('e', 'é').normalize('NFD')),
  whole('composed for compatibility', (text) => text.normalize('NFKC')),
  whole('capitals', (text) => text.toUpperCase()),
  whole('lower case', (text) => text.toLowerCase()),
  whole('no spaces', (text) => text.replaceAll(' ', '')),
  whole('no line ends', (text) => text.replaceAll('\n', ' ')),
  whole('a word a line', (text) => text.replaceAll(' ', '\n')),
  whole('zero-width spaces between letters', (text) => text.split('').join('\u200b')),
  whole('UTF-8 read as windows-1252', (text) => Buffer.from(text, 'utf8').toString('latin1')),
  whole('halves exchanged', (text, { below }) => {
    const at = below(text.length + 1)
    return text.slice(at) + text.slice(0, at)
  }),
  whole('cut at both ends', (text, { below }) => {
    const at = below(text.length + 1)
    return text.slice(at, at + below(text.length + 1))
  }),
  whole('many times over', (text, { between }, size) => text.repeat(between(2, 2 + size / Math.max(20, text.length)))),
  whole('one odd character', (text, { below, pick }) => cutIn(text, below(text.length + 1), pick(oddCharacters))),
  inserted('an odd character many times', (size, { pick }) => pick(oddCharacters).repeat(size)),
  inserted('a morsel many times', (size, { pick }) => `${pick(morsels)} `.repeat(size)),
  inserted('a morsel many times without a space', (size, { pick }) => pick(morsels).repeat(size)),
  inserted('two morsels by turns', (size, { pick }) => `${pick(morsels)} ${pick(morsels)} `.repeat(size / 2)),
  inserted('three morsels by turns', (size, { pick }) =>
    `${pick(morsels)} ${pick(morsels)}, ${pick(morsels)} `.repeat(size / 3),
  ),
  inserted('morsels', (size, { pick }) => Array.from({ length: Math.min(size, 200) }, () => pick(morsels)).join(' ')),
  inserted('a very long word', (size) => 'Donaudampfschiff'.repeat(size / 4)),
  inserted('a very long number', (size, { between }) => String(between(1, 987654321)).repeat(size / 4)),
  inserted('a number of very many groups', (size) => `${'1,000,'.repeat(size / 2)}000`),
  inserted('a very long line', (size) => ' and the company said it would'.repeat(size / 4)),
  inserted('an endless list', (size, { pick }) =>
    `, ${pick(['Turin', 'Ines Albury', '5%', 'cheap', '$5 million', 'bolts'])}`.repeat(size),
  ),
  inserted('an endless relation', (size) => ' of the owner of the firm'.repeat(size / 4)),
  inserted('opening brackets', (size, { pick }) => pick(['(', '[', '{', '<', '([{<', '( ', '(a ']).repeat(size)),
  inserted('closing brackets', (size, { pick }) => pick([')', ']', '}', '>', ')]}>', ') ', 'a) ']).repeat(size)),
  inserted('deep brackets', (size) => `${'(the '.repeat(size / 2)}${') '.repeat(size / 2)}`),
  inserted('deep quotes', (size) => `${'“He said ‘she said '.repeat(size / 4)}no${'’”'.repeat(size / 4)}`),
  inserted('opening quotes', (size, { pick }) => pick(['“', '"', '‘', "'", '“‘', '« ', '“A ', '" ']).repeat(size)),
  inserted('hyphens', (size, { pick }) => pick(['-', 'a-', 'five-', '5-', '—', ' - ', '--']).repeat(size)),
  inserted('signs', (size, { pick }) =>
    pick(['.', '. ', ',', ', ', '%', '$', "'s", '…', '/', ':', '&', '#', '*', '_', '|', '\\']).repeat(size),
  ),
  inserted('spaces', (size, { pick }) =>
    pick([' ', '\t', '\u00a0', '\n', '\r\n', '\r', ' \n', '\u2028', '\u200b', '> ', '\n- ']).repeat(size),
  ),
  inserted('initials', (size) => 'J. R. R. '.repeat(size / 3)),
  inserted('sentences of one word', (size, { pick }) =>
    `${pick(['Go', 'No', 'He', 'U.S', 'Five', 'Said'])}. `.repeat(size),
  ),
  inserted('an address', () => ' https://user:pw@example.com:8080/a/b?c=d&e=%20#f '),
  inserted('a formula', () => '\n=HYPERLINK("x")\n@SUM(1)\n'),
  inserted('markup', () => '<p class="x">&amp;nbsp;<!-- said --></p><script>'),
  inserted('Markdown', () => '\n> > > **[x](y "z")**\n\n```\ncode\n| a | b |\n|--|\n'),
]

function words(name, change) {
  return parts(name, /(\s+)/, ' ', change)
}

function lines(name, change) {
  return parts(name, '\n', '\n', change)
}

function characters(name, change) {
  return parts(name, '', '', change)
}

/** Changes a list of the text's parts; what stands between words stays where it was as far as there are words. */
function parts(name, separator, glue, change) {
  return {
    name,
    apply: (text, chance, size) => {
      const cut = text.split(separator)
      if (typeof separator === 'string') return change(cut, chance, size).join(glue)
      const gaps = cut.filter((_, i) => i % 2 === 1)
      return change(
        cut.filter((_, i) => i % 2 === 0),
        chance,
        size,
      ).reduce((said, word, i) => `${said}${gaps[i - 1] ?? glue}${word}`, '')
    },
  }
}

function replaced(name, pattern, replace) {
  return { name, apply: (text, chance) => text.replace(pattern, (found) => replace(found, chance)) }
}

function whole(name, change) {
  return { name, apply: change }
}

/** Puts a piece at a place that need not be between two words. */
function inserted(name, pieceOf) {
  return {
    name,
    isRepeated: pieceOf.length > 0,
    apply: (text, chance, size) => cutIn(text, chance.below(text.length + 1), pieceOf(chance.between(1, size), chance)),
  }
}

function cutIn(text, at, piece) {
  return text.slice(0, at) + piece + text.slice(at)
}
