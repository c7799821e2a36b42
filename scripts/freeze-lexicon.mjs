// Freezes what assay needs of the lexicons of compromise and wink-nlp into src/lexicon/generated/*.ts, because importing compromise costs
// 0.3 s at every start. Run by hand after an update of compromise, and commit what it writes:
//
//     node scripts/freeze-lexicon.mjs

import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise'
import wink from 'wink-eng-lite-web-model'

const model = nlp.model()
const { verb: verbs } = nlp.methods().two.transform
const lexicon = new Map(Object.entries(model.one.lexicon).map(([word, tags]) => [word, [tags].flat()]))
const switches = new Map(Object.entries(model.two.switches))
const version = JSON.parse(readFileSync(new URL('../node_modules/compromise/package.json', import.meta.url))).version

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const unique = (words) => [...new Set(words)].sort(byCode)
const plain = (word) => /^[a-z]+$/.test(word)
const tagged = (...tags) =>
  unique([...lexicon].filter(([, has]) => has.some((tag) => tags.includes(tag))).map(([w]) => w))
const switched = (...kinds) => unique([...switches].filter(([, kind]) => kinds.includes(kind)).map(([w]) => w))
const without = (words, ...others) => {
  const out = new Set(others.flat())
  return words.filter((word) => !out.has(word))
}

// In compromise's verb lists, but no verbs of the news, or no infinitives.
const notInfinitives =
  'agonze alluring analys banks biff blitze blossom bob bookkeep bring cannot chuck dr drew dron fragme gad gotta jack lance mack marshal may might minus must nick nowadays ollie ought pat peg pursuant reins restructrue shall sheild should stew ton wanna will worth would'

write('first-names', {
  femaleFirstNames: without(tagged('FemaleName'), tagged('MaleName')),
  maleFirstNames: without(tagged('MaleName'), tagged('FemaleName')),
  eitherFirstNames: unique([
    ...tagged('FirstName'),
    ...tagged('MaleName').filter((word) => tagged('FemaleName').includes(word)),
  ]),
  // First names that are also common words ("mark", "grace", "frank", "april").
  wordFirstNames: switched('Person|Noun', 'Person|Adj', 'Person|Verb', 'Person|Date', 'Person|Place'),
})
write('people', { lastNames: tagged('LastName'), knownPeople: tagged('Person') })
write('places', {
  countries: tagged('Country'),
  regions: tagged('Region'),
  cities: tagged('City'),
  otherPlaces: tagged('Place').filter((word) => word.length > 4),
})
write('organizations', {
  organizations: tagged('Organization'),
  sportsTeams: tagged('SportsTeam'),
})
write('demonyms', { demonyms: without(tagged('Demonym'), tagged('Country')) })
write('roles', { roles: tagged('Actor'), honorifics: tagged('Honorific') })
write('nouns', {
  uncountables: tagged('Uncountable').filter(plain),
  irregularPlurals: Object.entries(model.two.irregularPlurals).map((pair) => pair.join(' ')),
})
// Nouns and adjectives: a capital at the start of a sentence does not make them names.
write('common-words', {
  commonWords: without(
    unique([
      ...tagged('Singular', 'Plural', 'Adjective', 'Uncountable', 'Noun', 'Comparative', 'Superlative', 'Adverb'),
      ...switched('Adj|Noun', 'Adj|Past', 'Adj|Gerund', 'Noun|Gerund'),
    ]),
    tagged('Country', 'City', 'Region', 'Place', 'Organization', 'Demonym', 'Person', 'SportsTeam', 'LastName'),
  ).filter(plain),
})
const known = infinitives()
write('verbs', { infinitives: known })
write(
  'more-verbs',
  { moreInfinitives: attestedInfinitives(known) },
  `the words of wink-eng-lite-web-model ${winkVersion()} (GRAYPE Systems, MIT)`,
)

/** Infinitives of regular verbs, a "+" after those whose last consonant is doubled ("stop+": stopped, stopping). */
function infinitives() {
  const table = readFileSync(new URL('../src/lexicon/irregular-verbs.ts', import.meta.url), 'utf8')
  const irregular = new Set(
    [...table.matchAll(/^[a-z]+ [a-z/]+ [a-z/]+$/gm)].flatMap((match) => match[0].split(/[ /]/)),
  )
  const notVerbs = new Set(notInfinitives.split(' '))
  const inflected = new Set([
    ...tagged('PastTense', 'Gerund', 'PresentTense', 'Participle'),
    ...switched('Plural|Verb', 'Adj|Past', 'Adj|Gerund', 'Noun|Gerund'),
  ])
  const given = new Set([
    ...tagged('Infinitive'),
    ...switched('Noun|Verb', 'Adj|Present', 'Actor|Verb', 'Person|Verb'),
    ...tagged('PhrasalVerb').map((phrasal) => phrasal.split(' ')[0]),
  ])
  // A base that is not listed but whose present and one other regular form are ("contemplates", "contemplated").
  const attested = [...inflected]
    .filter((word) => plain(word) && /[^s]s$/.test(word) && word.length > 4)
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/(s|x|zz|ch|sh)es$/, '$1')
        .replace(/([^sy])s$/, '$1'),
    )
    .filter((base) => forms(base, doubles(base)).filter((form) => inflected.has(form)).length > 1)
  const bases = unique([...given, ...attested]).filter(
    (word) =>
      plain(word) &&
      word.length > 1 &&
      !notVerbs.has(word) &&
      !irregular.has(word) &&
      !inflected.has(word) &&
      !/(?:[a-z]{3}ing|..ed)$/.test(word.replace(/eed$/, '')),
  )
  return bases.map((base) => (doubles(base) ? `${base}+` : base))
}

/** Verbs that compromise lacks and wink-nlp's model knows in their regular past and gerund ("criticized", "criticizing"). */
function attestedInfinitives(known) {
  const has = new Set(known.map((base) => base.replace('+', '')))
  const notVerbs = new Set(notInfinitives.split(' '))
  const table = readFileSync(new URL('../src/lexicon/irregular-verbs.ts', import.meta.url), 'utf8')
  const irregular = new Set(
    [...table.matchAll(/^[a-z]+ [a-z/]+ [a-z/]+$/gm)].flatMap((match) => match[0].split(/[ /]/)),
  )
  const words = winkVerbs()
  return unique(
    [...words].filter(
      (base) => plain(base) && base.length > 2 && !has.has(base) && !notVerbs.has(base) && !irregular.has(base),
    ),
  )
    .filter((base) => !/(?:[a-z]{3}ing|..ed)$/.test(base.replace(/eed$/, '')))
    .flatMap((base) => {
      for (const double of [doubles(base), !doubles(base)]) {
        if (double && !/[aeiou][bdgklmnprtvz]$/.test(base)) continue
        const [past, , gerund] = forms(base, double)
        if (words.has(past) && words.has(gerund)) return [double ? `${base}+` : base]
      }
      return []
    })
}

/** The words that wink-nlp's model knows as verbs. A layout row is [word, mask, shift] in `size` 32-bit words an entry. */
function winkVerbs() {
  const core = wink.core()
  const { layout, size } = core.packing
  const [word, mask, shift] = layout.pos
  return new Set(
    core.features.lexeme.list.filter((_, i) => {
      const tags = core.features.posClusters.list[(core.lexicon[i * size + word] & mask) >>> shift]
      return tags?.has(core.pos.hash.VERB)
    }),
  )
}

function winkVersion() {
  const file = new URL('../node_modules/wink-eng-lite-web-model/package.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** Whether the last consonant is doubled: always in one short syllable, else as compromise has it. */
function doubles(base) {
  if (/^[^aeiou]*[aeiou][bdgklmnprtvz]$|qu[aeiou][pt]$/.test(base)) return true
  return verbs.conjugate(base, model).PastTense === `${base}${base.at(-1)}ed`
}

function forms(base, double) {
  const stem = double ? base + base.at(-1) : base
  const y = /[^aeiou]y$/.test(base)
  const past = base.endsWith('e') ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const present = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`
  return [past, present, gerund]
}

function write(file, lists, origin = `the lexicon of compromise ${version} (Spencer Kelly and contributors, MIT)`) {
  const head = [
    `// Generated by scripts/freeze-lexicon.mjs from ${origin}.`,
    '// Do not edit: mend the source, the script, or the hand-written lists beside this folder.',
  ]
  const body = Object.entries(lists).map(([name, words]) => `\nexport const ${name} = \`${wrap(words)}\``)
  writeFileSync(new URL(`../src/lexicon/generated/${file}.ts`, import.meta.url), `${[...head, ...body].join('\n')}\n`)
}

/** Words after commas, in lines of at most 116 characters. */
function wrap(words) {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1)
    if (line && line.length + word.length > 114) lines.push(word)
    else lines[lines.length - 1] = line ? `${line},${word}` : word
  }
  return `\n${lines.join('\n')}\n`
}
