import { expect, test } from 'vitest'
import { BODY, blocksOf, readText } from '../blocks-of.js'

const kindOf = (line: string) =>
  blocksOf(`The mill is sold\n\n${BODY}\n\n${line}\n\n${BODY} Twice.`)
    .find((block) => block.includes(line))
    ?.split(':')[0]

test.for([
  '2 Min Read',
  '3 minute read',
  'Reading time: 4 min',
  'Share This Article',
  'SHARE',
  'Leave a Reply',
  'Leave a comment',
  'Your email address will not be published. Required fields are marked *',
  'We use cookies to give you the best experience. By continuing you agree to our policy.',
  'This website uses cookies.',
  'Sign up for our newsletter',
  'Subscribe now!',
  'Subscribe to our free weekly newsletter for more.',
  'Advertisement',
  '(Advertisement)',
  'Related articles',
  'Read more: The baker who wanted a mill',
  'Also Read | The baker who wanted a mill',
  'Click here to read the whole story.',
  'Follow us on Facebook and X',
  'Follow @corkmill on Twitter',
  'Photo: Jane Doe/Getty Images',
  'Image credit: Jane Doe',
  'Jane Doe / Reuters',
  '(Photo by Jane Doe/AFP via Getty Images)',
  '© 2024 Cork Gazette. All rights reserved.',
  'Copyright 2024 Cork Gazette',
  'Tags: mills, flour',
  'Home > Business > Markets',
  'Published 12 January 2024',
  'Last updated: Jan. 13, 2024 at 10:30 GMT',
  'Updated 3 hours ago',
  'Page 2 of 5',
  '12 Comments',
  'Facebook Twitter WhatsApp',
  '* * *',
])('%s: furniture', (line) => expect(kindOf(line)).toBe('furniture'))

test.for([
  'The company said 2 min read times were shown on its pages.',
  'Share prices rose in Cork.',
  'Leave a reply to the miller, the baker was told.',
  '“We use cookies,” the baker said.',
  'Cookies sold well in May.',
  'Subscribers rose 5%.',
  'Subscribe to a loaf a day and the baker brings it.',
  'Advertisement spending fell 5%.',
  'Related companies were sold in May.',
  'Read more books, the teacher told the miller.',
  'Click here to stop the mill, a sign on the wheel says in red and white letters that nobody in the whole of the town can read.',
  'Follow the river to find the mill.',
  'Photo: a word that the miller did not know.',
  'Copyright law protects the name of the mill.',
  'Tags: the miller sews them on every sack.',
  'Published 12 January 2024 figures show a loss.',
  'Page 2 of 5 was missing from the contract.',
  'Home sales > office sales, the miller said.',
  '12 comments came from millers.',
  'Facebook sued the mill.',
])('%s: text', (line) => expect(kindOf(line)).toBe('paragraph'))

test.for<[string, string | null]>([
  ['Published 12 January 2024', '2024-01-12'],
  ['Published: Jan. 12, 2024 | Updated: Jan. 14, 2024', '2024-01-12'],
  ['Posted on January 12, 2024 by Jane Doe', '2024-01-12'],
  ['Last updated 2024-01-13', '2024-01-13'],
  ['Harbour Wire, 12 January 2024, 16:05', '2024-01-12'],
  ['Cork Gazette, January 12, 2024. Jane Doe', '2024-01-12'],
  ['Updated 3 hours ago', null],
])('%s: the date', ([line, date]) => expect(readText(`The mill is sold\n${line}\n\n${BODY}`).date).toBe(date))

test('the day of publication goes before that of a change', () => {
  expect(readText(`The mill is sold\nUpdated 14 May 2024\nPublished 12 May 2024\n\n${BODY}`).date).toBe('2024-05-12')
})

test.for<[string, string | null]>([
  ['Mill Online | 13 Feb 2024, 12:04 | cn/red', '2024-02-13'],
  ['Frankfurt am Main, 13 February 2024', '2024-02-13'],
  ['The mill was sold | on 13 Feb 2024 to a baker', null],
  ['Sacks sold, 13 February 2024', null],
])('in the head of an article: %s', ([line, date]) => {
  expect(readText(`The mill is sold\n\n${line}\n\n${BODY}`).date).toBe(date)
})
