import { expect, test } from 'vitest'
import { documentId } from '../../src/run/document-id.js'

test.for([
  ['a.txt', 'a.txt'],
  ['./a.txt', 'a.txt'],
  ['.//sub/./a.txt', 'sub/a.txt'],
  ['../a.txt', '../a.txt'],
  ['sub/../a.txt', 'sub/../a.txt'],
  ['/home/ann/news/a.txt', 'a.txt'],
  ['/home/ann/news/sub/a.txt', 'sub/a.txt'],
  ['/home/ann/other/a.txt', '/home/ann/other/a.txt'],
  ['/home/ann/news/..a.txt', '..a.txt'],
])('%s in /home/ann/news is %s', ([path, id]) => expect(documentId(path!, '/home/ann/news')).toBe(id))
