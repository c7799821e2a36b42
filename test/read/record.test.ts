import { expect, test } from 'vitest'
import { readRecord } from '../../src/read/record.js'

test.for<[string, object]>([
  ['{"id":"a","text":"The mill."}', { id: 'a', text: 'The mill.', date: null }],
  ['{"id":"a","text":"","date":"2024-01-31"}', { id: 'a', text: '', date: '2024-01-31' }],
  ['{"id":7,"text":"x","date":"2024-01-31T10:00:00Z"}', { id: '7', text: 'x', date: '2024-01-31' }],
  ['{"text":"x","date":null}', { id: 'line 3', text: 'x', date: null }],
  ['\uFEFF{"id":"a","text":"x","__proto__":1}', { id: 'a', text: 'x', date: null }],
])('%s', ([line, record]) => expect(readRecord(line, 'line 3')).toEqual(record))

test.for<[string, RegExp]>([
  ['The mill.', /^not JSON: "The mill\."; write one object a line/],
  ['', /^not JSON/],
  ['["a"]', /^not an object/],
  ['null', /^not an object/],
  ['{"id":"a"}', /^no "text"; write/],
  ['{"id":"a","text":["x"]}', /^"text" is a list, not a string/],
  ['{"id":"a","text":"x","date":"31/01/2024"}', /^"date" is "31\/01\/2024", which is no ISO 8601 date; write it as/],
  ['{"id":"a","text":"x","date":"2024-02-30"}', /no ISO 8601 date/],
  ['{"id":"a","text":"x","date":20240131}', /^"date" is "20240131"/],
  ['\u001b[31m', /^not JSON: "\\u001b\[31m"/],
])('%j: a fault', ([line, fault]) =>
  expect(readRecord(line, 'line 3')).toMatchObject({ fault: expect.stringMatching(fault) }),
)
