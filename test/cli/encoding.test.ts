import { expect, test } from 'vitest'
import { encode } from '../helper/encode.js'
import { assay, folder } from '../helper/run.js'

interface Read {
  readonly encoding: string
  readonly text: string
  readonly stderr: string
}

function read(content: Uint8Array, ...args: string[]): Read {
  const cwd = folder({ 'a.txt': content })
  const { stdout, stderr, status } = assay(['a.txt', '--json', '--with-text', ...args], { cwd })
  expect(status).toBe(0)
  const { encoding, text, claims } = JSON.parse(stdout).documents[0]
  for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
  return { encoding, text, stderr }
}

const bytes = (...parts: (number[] | Uint8Array)[]) => Buffer.concat(parts.map((part) => Uint8Array.from(part)))
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

const PRICE = 'The bridge cost $5 million in 2023, Mayor Ada Brook said.\n'

test.for<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from(`${PRICE}Łódź 😀`), 'utf-8'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], Buffer.from(`${PRICE}Łódź 😀`)), 'utf-8'],
  ['UTF-16LE with a mark', bytes([0xff, 0xfe], utf16(`${PRICE}Łódź 😀`)), 'utf-16le'],
  ['UTF-16BE with a mark', bytes([0xfe, 0xff], utf16(`${PRICE}Łódź 😀`).swap16()), 'utf-16be'],
])('%s is read as what it says it is, in silence', ([, content, encoding]) => {
  expect(read(content)).toEqual({ encoding, text: `${PRICE}Łódź 😀`, stderr: '' })
})

const RUSSIAN = `${PRICE}Газета «Коммерсантъ» сообщила, что прибыль банка выросла на пять процентов.\n`
const JAPANESE = `${PRICE}会社は昨年の利益が五パーセント増えたと発表した。\n`

test.for<[encoding: string, text: string]>([
  ['windows-1252', `${PRICE}“The café’s £5 crème brûlée – it’s São Paulo’s best,” François said…\n`],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN.replace('«', '').replace('»', '')],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['gb18030', `${PRICE}公司表示，去年利润增长了百分之五，达到三百万美元。\n`],
  ['big5', `${PRICE}公司表示，去年利潤增長了百分之五。\n`],
  ['euc-kr', `${PRICE}회사는 지난해 이익이 증가했다고 밝혔다.\n`],
  ['iso-8859-7', `${PRICE}Η εταιρεία ανακοίνωσε κέρδη πέντε εκατομμυρίων ευρώ για το περασμένο έτος.\n`],
  ['windows-1256', `${PRICE}أعلنت الشركة عن أرباح قدرها خمسة ملايين دولار في العام الماضي\n`],
])('%s is found out, and told as a guess', ([encoding, text]) => {
  // Node's own windows-1252 is latin1 in some releases; what its table has beyond latin1 stands here.
  const content = encoding === 'windows-1252' ? windows1252(text) : encode(text, encoding)
  expect(read(content)).toEqual({
    encoding,
    text,
    stderr: `assay: a.txt: read as ${encoding}, which is a guess; name the right one with --encoding if letters look wrong [N02]\n`,
  })
})

function windows1252(text: string): Buffer {
  const beyond = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['’', 0x92],
    ['–', 0x96],
    ['…', 0x85],
  ])
  return Buffer.from([...text].map((letter) => beyond.get(letter) ?? letter.charCodeAt(0)))
}

test('English with many accents and curly quotes stays windows-1252', () => {
  const names = [
    'Søren Kjær',
    'Åsa Öberg',
    'João Magalhães',
    'José Peña',
    'Jürgen Müller',
    'Guðmundur Þórðarson',
    'Zoë',
  ]
  const text = names.map((name) => `“It’s £5 – don’t ask,” ${name} said. They’re at 10°C; we’ll see.\n`).join('')
  expect(read(windows1252(text))).toMatchObject({ encoding: 'windows-1252', text })
  expect(read(windows1252(text.repeat(40)))).toMatchObject({ encoding: 'windows-1252', text: text.repeat(40) })
})

test('--encoding forces, by any of its names, and then there is no guess', () => {
  const content = encode('Банк said it lost $5 million.\n', 'koi8-r')
  expect(read(content).encoding).toBe('windows-1252')
  const told = { encoding: 'koi8-r', text: 'Банк said it lost $5 million.\n', stderr: '' }
  expect(read(content, '--encoding', 'koi8-r')).toEqual(told)
  expect(read(content, '--encoding=KOI8')).toEqual(told)
  expect(read(Buffer.from([0x63, 0x61, 0x66, 0x93, 0xe9]), '--encoding', 'latin1')).toEqual({
    ...{ encoding: 'windows-1252', text: 'caf“é' },
    stderr: expect.not.stringContaining('guess'),
  })
})

test('UTF-16 without a mark is read where it is forced, however few letters are Latin', () => {
  const text = '会社は昨年、利益が増えた。Mayor Ada Brook said.\n'
  expect(read(utf16(text), '--encoding', 'utf-16le')).toMatchObject({
    encoding: 'utf-16le',
    text,
    stderr: expect.not.stringContaining('valid'),
  })
  expect(read(utf16(text).swap16(), '--encoding', 'utf-16be')).toMatchObject({ encoding: 'utf-16be', text })
})

test('a byte order mark outranks --encoding, for it cannot be a chance', () => {
  const content = bytes([0xef, 0xbb, 0xbf], Buffer.from('Café Łódź'))
  expect(read(content, '--encoding', 'windows-1252')).toMatchObject({ encoding: 'utf-8', text: 'Café Łódź' })
})

test('an encoding that does not exist is wrong usage', () => {
  const told = (name: string) => assay(['a.txt', '--encoding', name])
  expect(told('windos-1251')).toEqual({
    stdout: '',
    stderr: "assay: no encoding 'windos-1251'; did you mean windows-1251? [E23]\n",
    status: 2,
  })
  expect(told('klingon').stderr).toBe(
    "assay: no encoding 'klingon'; they have names such as utf-8, windows-1252 or shift_jis [E23]\n",
  )
})

test('bytes that mean nothing are told once a file and become U+FFFD', () => {
  const content = bytes(Buffer.from('Łódź spent €5 on “naïve” cafés'), [0xff, 0x20, 0xfe], Buffer.from(' today.\n'))
  expect(read(content)).toEqual({
    encoding: 'utf-8',
    text: 'Łódź spent €5 on “naïve” cafés\uFFFD \uFFFD today.\n',
    stderr: expect.stringMatching(/^assay: a\.txt: is not valid utf-8, so some letters are lost; [^\n]* \[N06\]\n/),
  })
  const forced = read(Buffer.from([0x61, 0x81, 0x20, 0x81]), '--encoding', 'shift_jis')
  expect(forced.text).toMatch(/^a\uFFFD \uFFFD$/)
  expect(forced.stderr.match(/is not valid/g)).toHaveLength(1)
})

test('a text that was cut off within a letter is still UTF-8', () => {
  expect(read(Buffer.from('The café cost €5 million in Łódź').subarray(0, -1))).toMatchObject({
    encoding: 'utf-8',
    text: 'The café cost €5 million in Łód\uFFFD',
  })
})

test('a letter that really is U+FFFD is no damage', () => {
  expect(read(Buffer.from('It cost $5\uFFFD.')).stderr).not.toContain('valid')
})

const RECORD = `${JSON.stringify({ id: 'one', text: 'The café cost $5 million.' })}\n`

test.for<[string, Uint8Array, string[], string]>([
  ['UTF-16 with a mark', bytes([0xff, 0xfe], utf16(RECORD.repeat(2))), [], 'utf-16le'],
  ['UTF-16 without one', utf16(RECORD.repeat(2)).swap16(), [], 'utf-16be'],
  ['what --encoding says', encode(RECORD.repeat(2), 'iso-8859-15'), ['--encoding', 'iso-8859-15'], 'iso-8859-15'],
])('ndjson is read in %s', ([, stdin, args, encoding]) => {
  const run = assay(['--input-format', 'ndjson', '--json', '--with-text', ...args], { stdin })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  const one = { id: 'one', encoding, text: 'The café cost $5 million.' }
  expect(JSON.parse(run.stdout).documents).toMatchObject([one, one])
})

test('ndjson in another encoding loses letters and says so once', () => {
  const run = assay(['figures', '--input-format', 'ndjson', '--json'], {
    stdin: Buffer.from(RECORD.repeat(2), 'latin1'),
  })
  expect(run).toEqual({
    stdout: expect.stringContaining('$5 million'),
    stderr: 'assay: -:1: is not valid utf-8, so some letters are lost; name its encoding with --encoding [N06]\n',
    status: 0,
  })
})
