import { describe, expect, test } from 'vitest'
import { verbGroupsOf } from './phrases-of.js'

/** The forms of the text's verb groups: "named: past-participle, was founded: finite". */
const formsOf = (text: string) =>
  verbGroupsOf(text)
    .map(({ text: verb, form }) => `${verb}: ${form}`)
    .join(', ')

describe('who says so, after a comma, has a finite verb', () => {
  test.for([
    ['Nine people fled, the Kelldorf police confirmed.', 'fled: finite, confirmed: finite'],
    ['Nine people fled, the Kelldorf police confirmed on Sunday.', 'fled: finite, confirmed: finite'],
    ['Nine people fled, their union and the police confirmed late on Sunday.', 'fled: finite, confirmed: finite'],
    ['Nine people fled, a mill owned in Kelldorf.', 'fled: finite, owned: past-participle'],
  ] as const)('%s', ([text, forms]) => expect(formsOf(text)).toBe(forms))
})

describe('a form in "-ed" beside the finite verb, or before an agent, is a participle', () => {
  test.for([
    ['It fell, breaking a record set in 1937.', 'fell: finite, breaking: participle, set: past-participle'],
    ['It helped rivals cut into its lead.', 'helped: finite, cut: finite'],
    ['Roe, a signing from Tarn, levelled from a corner, then slid home a second.', 'levelled: finite, slid: finite'],
    ['A plant promised after the last drought, in 2018, has opened.', 'promised: past-participle, has opened: finite'],
    ['A plant closed after the last drought, in 2018, and has opened.', 'closed: finite, has opened: finite'],
    [
      'Tarn, a maker founded by two former engineers, has raised money.',
      'founded: past-participle, has raised: finite',
    ],
    ['The rail was loose before Ann Roe, from Leith, leaned on it.', 'was: finite, leaned: finite'],
    ['The trust named Harbour Hope was founded in May.', 'named: past-participle, was founded: finite'],
    ['The farm bought by the trust lies near the coast.', 'bought: past-participle, lies: finite'],
    ['A man accused of theft escaped.', 'accused: past-participle, escaped: finite'],
    ['Output fell at mills based in Kent.', 'fell: finite, based: past-participle'],
    ['Built in 1902, the theatre seats 900 people.', 'Built: past-participle, seats: finite'],
    [
      'The group, founded in 1950 and based in Turin, makes tyres.',
      'founded: past-participle, based: past-participle, makes: finite',
    ],
    ['The fund, set up in 1998, owns a mill.', 'set up: past-participle, owns: finite'],
    ['The ferry (built in Gdansk) carries 900 cars.', 'built: past-participle, carries: finite'],
  ] as const)('%s', ([text, forms]) => expect(formsOf(text)).toBe(forms))
})

describe('the only verb of its clause is finite', () => {
  test.for([
    ['Output increased by 5% in May.', 'increased: finite'],
    ['Sales rose, while profit dropped by a fifth to £5m.', 'rose: finite, dropped: finite'],
    ['Sales rose, while shops owned by a family closed.', 'rose: finite, owned: past-participle, closed: finite'],
    ['The factory closed after the bank withdrew its loan.', 'closed: finite, withdrew: finite'],
    ['The girl who lives next door moved.', 'lives: finite, moved: finite'],
    ['Orlo, which last year bought Brint, today named a chief.', 'bought: finite, named: finite'],
    [
      'Orlo, which last year bought a firm named Brint, closed.',
      'bought: finite, named: past-participle, closed: finite',
    ],
    ['The hall that the choir used was sold.', 'used: finite, was sold: finite'],
    ['The mayor said the bridge closed in May.', 'said: finite, closed: finite'],
    ['The mayor opened the bridge, thanked the builders and left.', 'opened: finite, thanked: finite, left: finite'],
    ['Rivals cut prices in May.', 'cut: finite'],
  ] as const)('%s', ([text, forms]) => expect(formsOf(text)).toBe(forms))
})
