import { describe, expect, test } from 'vitest'
import { nounGroupsOf, phrasesOf } from './phrases-of.js'

// The head stands in brackets.
const cases: Record<string, readonly (readonly [text: string, groups: readonly string[]])[]> = {
  'determiner, modifiers and head': [
    ['The old stone bridge fell.', ['The old stone [bridge]']],
    ['The big, old mill closed.', ['The big, old [mill]']],
    ['The big and old mill closed.', ['The big and old [mill]']],
    ['A newly built mill closed.', ['A newly built [mill]']],
    ['The Toledo, Ohio-based maker fell.', ['The Toledo, Ohio-based [maker]']],
    ['The firm left Toledo, Ohio and rivals fell.', ['The [firm]', '[Toledo]', '[Ohio]', '[rivals]']],
    ['A U.S. court ruled.', ['A U.S. [court]']],
    ['Maria Lund resigned.', ['Maria [Lund]']],
    ['Johnson & Sons fell.', ['Johnson & [Sons]']],
    ['The richest got more.', ['The [richest]']],
    ['The earlier outbreak closed it.', ['The earlier [outbreak]', '[it]']],
    ['The court earlier sentenced him.', ['The [court]', '[him]']],
    ['The council this time took a day.', ['The [council]', 'a [day]']],
    ['This time is past.', ['This [time]']],
  ],
  compounds: [
    ['The 12-year-old boy resigned.', ['The 12-year-old [boy]']],
    ['A cost-competitive edge helps.', ['A cost-competitive [edge]']],
    ['The third-largest bank fell.', ['The third-largest [bank]']],
    ['The AB-12 tram stopped.', ['The AB-12 [tram]']],
  ],
  'amounts before an article': [
    ['Nearly half the rivers failed.', ['Nearly half the [rivers]']],
    ['It costs twice his salary.', ['[It]', 'twice his [salary]']],
    ['Half of the rivers failed.', ['[Half]', 'the [rivers]']],
  ],
  'amounts behind a name': [
    ['The court fined Brint £3,000 and Corvo £2,000.', ['The [court]', '[Brint]', '£[3,000]', '[Corvo]', '£[2,000]']],
    ['The judge gave Roe six months.', ['The [judge]', '[Roe]', 'six [months]']],
    ['They closed Runway 4.', ['[They]', '[Runway] 4']],
  ],
  possessors: [
    ['Its new owner resigned.', ['Its new [owner]']],
    ['The firm’s founder resigned.', ['The firm’s [founder]']],
    ['The firms’ founders resigned.', ['The firms’ [founders]']],
    ['The mayor’s husband’s boat sank.', ['The mayor’s husband’s [boat]']],
  ],
  'participles before their noun': [
    ['Rising costs hurt the mill.', ['Rising [costs]', 'the [mill]']],
    ['Operating profit fell.', ['Operating [profit]']],
    ['It met behind closed doors.', ['[It]', 'closed [doors]']],
    ['Facing losses, it closed.', ['[losses]', '[it]']],
    ['It closed, citing losses.', ['[It]', '[losses]']],
  ],
  'figures with their bound, noun and rate': [
    ['A controlling 51% interest was sold.', ['A controlling 51% [interest]']],
    ['It sold up to 40,000 crates a day.', ['[It]', 'up to 40,000 [crates] a day']],
    ['It paid $5 million for a 12% share.', ['[It]', '$5 [million]', 'a 12% [share]']],
    ['It gave the hospital $5 million.', ['[It]', 'the [hospital]', '$5 [million]']],
    ['More than 200 people came.', ['More than 200 [people]']],
    ['They built 40 homes and 3 schools.', ['[They]', '40 [homes]', '3 [schools]']],
  ],
  'times, alone or before their noun': [
    ['Last year sales fell.', ['Last [year]', '[sales]']],
    ['On Tuesday it rained.', ['[Tuesday]', '[it]']],
    ['Third-quarter sales fell.', ['Third-quarter [sales]']],
    ['October output fell.', ['October [output]']],
    ['The company’s 2023 results fell.', ['The company’s 2023 [results]']],
  ],
  'pronouns, and determiners that stand alone': [
    ['This follows.', ['[This]']],
    ['Most of the money went.', ['[Most]', 'the [money]']],
    ['The bank in which it holds a share fell.', ['The [bank]', '[which]', '[it]', 'a [share]']],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.for(rows)('%s', ([text, groups]) => expect(nounGroupsOf(text)).toEqual(groups))
})

describe('forms', () => {
  test.for([
    ['a time', 'On Tuesday it rained.', 'Tuesday', 'time'],
    ['a name', 'Maria Lund resigned.', 'Maria Lund', 'name'],
    ['a personal pronoun', 'It rained.', 'It', 'pronoun'],
    ['a relative pronoun', 'The man who sold it resigned.', 'who', 'relative'],
    ['an ordinary group', 'The mill closed.', 'The mill', 'common'],
  ] as const)('%s', ([, text, group, form]) => {
    expect(phrasesOf(text)).toContainEqual(expect.objectContaining({ text: group, form }))
  })
})
