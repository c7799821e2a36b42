import { expect, test } from 'vitest'
import { analyseArticle, traceArticle } from '../../src/analyse.js'
import { read } from '../../src/read/read.js'
import { allRules } from '../../src/rules.js'

const articleOf = (content: string) => read({ id: 'test', content, format: 'text', date: '2024-03-14' })

/** What was not taken, as "words: kind reading: reason". */
function rejectedIn(content: string): string[] {
  const { article, sentences, rejected, judgements } = traceArticle(articleOf(content))
  return [...rejected, ...[...judgements.values()].flatMap((judgement) => judgement.rejected)].map(
    ({ sentence, from, to, kind, reading, reason }) => {
      const { tokens } = sentences[sentence]!
      const words = article.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
      return `${words}: ${kind} ${reading}: ${reason}`
    },
  )
}

test.for<readonly [text: string, rejected: string]>([
  // A time takes the number, or a longer time the shorter one.
  ['Norvik Ltd sold two mills on 12 May.', '12: figure number 12: “12 May” is a time (time.date.month)'],
  ['Norvik Ltd sold a mill on May 12, 2021.', '2021: time date 2021: “May 12 , 2021” is longer'],
  ['Anna Roe reads the Sunday Times.', 'Sunday: time date: a word of time that is part of a name'],
  // What is no figure.
  ['One of the mills closed.', 'One: figure number 1: "One" as a pronoun, and "one of the", point at a thing'],
  // Whom a word does not mean.
  ['Anna Roe met Peter Holm. He sold a mill.', 'He: reference Anna Roe: the gender differs'],
  ['Norvik Ltd hired Anna Roe. It closed.', 'It: reference Anna Roe: a person is no thing'],
  ['Norvik Ltd hired Anna Roe. She sold a mill.', 'She: reference Norvik Ltd: it is no person'],
  [
    'Norvik Ltd sold a mill to Tarnow Ltd in May. The company made money.',
    'The company: reference Tarnow Ltd: it stands out less (',
  ],
  [
    'Norvik Ltd and Tarnow Ltd met in May. The company made money.',
    'The company: reference Tarnow Ltd: another stands out as much',
  ],
  ['Norvik Ltd opened a plant. The plant was old. It was sold.', 'It: reference Norvik Ltd: a common noun nearby'],
  ['Norvik Ltd opened a plant. It is clear that it paid.', 'It: reference Norvik Ltd: the word stands for a clause'],
  ['Norvik Ltd opened a plant. Tarnow Ltd sold it.', 'it: reference Tarnow Ltd: an object is never the subject'],
  [
    'Norvik Motors Ltd lost money. The bank closed.',
    'The bank: reference Norvik Motors Ltd: its name tells of another trade',
  ],
  [
    'Norvik Ltd met Tarnow Ltd in May. The three firms agreed.',
    'The three firms: reference Norvik Ltd: not just as many',
  ],
  [
    'Norvik Ltd said Tarnow Ltd sold its mill.',
    'its: reference Norvik Ltd: refer.coref.own-subject goes before: a possessive',
  ],
  [
    'Norvik Ltd met Tarnow Ltd in May. Norvik Ltd sold the company a mill.',
    'the company: reference Norvik Ltd: the subject of the verb would be “itself” here',
  ],
  [
    'Norvik Ltd met Tarnow Ltd in May. The subsidiary closed.',
    'The subsidiary: reference Norvik Ltd: “subsidiary” does not tell which',
  ],
  [
    'Norvik Ltd lost money. The Brandt company closed.',
    'The Brandt company: reference Norvik Ltd: the name or nationality',
  ],
  // Who does not say it.
  [
    'Anna Roe said Peter Holm denied that Norvik Ltd closed.',
    'said: attribution statement of Anna Roe: a source nearer to the claim is told first',
  ],
  ['Norvik Ltd plans to sell two mills.', 'plans: attribution intention of Norvik Ltd: an intention sets how sure'],
  // What does not make it unsure, or negative.
  ['Norvik Ltd could perhaps sell two mills.', 'perhaps: factuality possible: claim.factuality.modal goes before it'],
  ['Norvik Ltd never failed to sell mills.', 'never: polarity negative: another word denies it too'],
])('%s %s', ([text, rejected]) => {
  expect(rejectedIn(text)).toContainEqual(expect.stringContaining(rejected))
})

test('Norvik Ltd closed: nothing else to read', () => {
  expect(rejectedIn('Norvik Ltd closed.')).toEqual([])
})

test('the claims are the same whether anybody hears of the rest or not', () => {
  const article = articleOf(
    'Norvik Ltd met Tarnow Ltd on 12 May 2021. Anna Roe said the company would never sell the two mills. It denied it.',
  )
  const { claims, rejected, judgements } = traceArticle(article)
  expect(claims).toEqual(analyseArticle(article, { all: true }).document.claims)
  expect([...judgements.keys()]).toEqual(claims.map(({ id }) => id))
  const listed = new Set(allRules.map(({ name }) => name))
  expect(rejected.flatMap(({ rules }) => rules).filter((name) => !listed.has(name))).toEqual([])
})
