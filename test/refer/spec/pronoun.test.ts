import { expect, test } from 'vitest'
import { analysisOf } from '../../helper/analysis.js'
import { lastSubjectsOf } from './subjects-of.js'

/** Pronouns: a text, and the name of the subject of its last claim. */
test.for<readonly [text: string, subject: string]>([
  // "It" is a firm where it does what firms do.
  ['Norvik Ltd opened a plant. It lost $3 million.', 'Norvik Ltd'],
  ['Norvik Ltd opened a plant. It has 300 workers.', 'Norvik Ltd'],
  ['Norvik Ltd said it lost $3 million.', 'Norvik Ltd'],
  ['Norvik Ltd’s sales fell while it lost $3 million.', 'Norvik Ltd'],
  ['Norvik Ltd opened a plant. The plant was old. It reported a loss of $3 million.', 'Norvik Ltd'],
  ['Anna Roe opened a plant. It lost $3 million.', 'It'],
  ['Anna Roe left Norvik Ltd in May. It lost $3 million.', 'Norvik Ltd'],
  // Who was called "she" is nobody who is called "he".
  ['Tamsel Roe left. She was old. Peter Holm met the press. The mill closed. He lost $3 million.', 'Peter Holm'],
  ['Tamsel Roe left. He was old. The mill closed. She lost $3 million.', 'She'],
  // A scholar's "we" is whom she worked with, an officer's "we" her firm.
  ['Anna Roe of Oakham University said: “We counted 300 fibres.”', 'We'],
  ['Anna Roe of Norvik Ltd said: “We sold 300 pumps.”', 'Norvik Ltd'],
  // "Him" is not who lets him.
  ['Peter Holm met the press. Judge Brandt let him sell 300 shares.', 'Peter Holm'],
  ['Judge Brandt let him sell 300 shares.', 'him'],
  ['Varn Energie, which runs the Tarnow dam, denied that it sold 3,000 shares.', 'Varn Energie'],
  // "It" is what the last sentence was about.
  ['The survey was done in May. It has a margin of 3%.', 'survey'],
  ['The bridge was old. It cost $3 million.', 'bridge'],
  ['The bridge was old. It reported a loss of $3 million.', 'It'],
  ['The bridges were old. It cost $3 million.', 'It'],
  ['The teacher was old. It cost $3 million.', 'It'],
  ['The programme of the town failed. It cost $3 million.', 'programme of the town'],
  ['The fund said it lost $3 million.', 'fund'],
  ['“The bridge was old,” Anna Roe said. It cost $3 million.', 'It'],
  // "It" is nothing.
  ['Norvik Ltd opened a plant. It is clear that 300 people came.', 'It'],
  ['Norvik Ltd opened a plant. It is hard to sell 300 cars.', 'It'],
  ['Norvik Ltd opened a plant. It is ready to sell 300 cars.', 'Norvik Ltd'],
  ['Norvik Ltd opened a plant. It seems that 300 people came.', 'It'],
  ['Norvik Ltd opened a plant. It remains to be seen whether 300 people came.', 'It'],
  ['Norvik Ltd opened a plant. It took three years to sell 300 cars.', 'It'],
  ['Norvik Ltd opened a plant. It was told that 300 people came.', 'Norvik Ltd'],
  ['Norvik Ltd opened a plant. It was believed that 300 people came.', 'It'],
  ['Norvik Ltd opened a plant. It rained for three days.', 'It'],
  // "He" and "she".
  ['Peter Holm met Anna Roe. He won $3 million.', 'Peter Holm'],
  ['Peter Holm met Anna Roe. She won $3 million.', 'Anna Roe'],
  ['Peter Holm left Norvik Ltd in May. He won $3 million.', 'Peter Holm'],
  ['Peter Holm left the bank. She won $3 million.', 'She'],
  ['Peter Holm met Anders Bo. “He sold 3 houses,” Holm said.', 'Anders Bo'],
  ['Peter Holm met Anders Bo. “I sold 3 houses,” Holm said.', 'Peter Holm'],
  ['A teacher left the school. She won $3 million.', 'teacher'],
  ['A bridge closed. She won $3 million.', 'She'],
  ['A spokesman said he had 300 letters.', 'spokesman'],
  ['Anna Roe and Maria Lund met. She won $3 million.', 'She'],
  // "They".
  ['Norvik Ltd and Tarnow Ltd met in May. They lost $3 million.', 'Norvik Ltd and Tarnow Ltd'],
  ['Analysts doubt the plan. They expect a loss of $3 million.', 'analysts'],
  ['Police searched the house. They found $3 million.', 'Police'],
  ['Police said they had found $3 million.', 'Police'],
  ['The bridge was old. They cost $3 million.', 'They'],
  ['If the rules stand, they will cost $3 million.', 'rules'],
  ['While there was no profit from closed mines, they paid $3 million.', 'closed mines'],
  ['Norvik United beat Tarnow Rovers in May. They have won 12 games.', 'Norvik United'],
  ['Norvik Ltd said they lost $3 million.', 'Norvik Ltd'],
  ['Norvik Ltd met Anna Roe. They lost $3 million.', 'They'],
  ['Norvik Ltd met Tarnow Ltd in May. The two firms talked. They lost $3 million.', 'Norvik Ltd and Tarnow Ltd'],
  // "We" and "I".
  ['“We lost $3 million,” said Norvik Ltd director Anna Roe.', 'Norvik Ltd'],
  ['“We lost $3 million,” Anna Roe said.', 'We'],
  ['“We lost $3 million,” Norvik Ltd said.', 'Norvik Ltd'],
  ['“I lost $3 million,” Anna Roe said.', 'Anna Roe'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))

/** Who "I" is where the speaker is named only behind the words. */
test('“I left. But I was glad,” Anna Roe said. “I slept.”', () => {
  const { claims } = analysisOf('“I left. But I was glad,” Anna Roe said. “I slept.”').document
  const told = claims.filter(({ predicate }) => predicate.lemma !== 'say').map(({ subject }) => subject?.name)
  expect(told).toEqual(['Anna Roe', 'Anna Roe', 'Anna Roe'])
})
