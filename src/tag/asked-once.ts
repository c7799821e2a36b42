import type { Word } from './word.js'

/**
 * A question about a word's letters alone, answered once for each word and kept with it: two bits, where a look-up in a word
 * list would cost ten times as much for every place where the word stands. What is asked must never change.
 */
export function askedOnce(question: (lower: string) => boolean): (word: Word) => boolean {
  const cell = Math.floor(questions / QUESTIONS_A_CELL)
  const shift = (questions % QUESTIONS_A_CELL) * 2
  questions++
  return (word) => {
    const answer = (word.answers[cell]! >>> shift) & 3
    return answer === UNASKED ? ask(word, cell, shift, question(word.lower)) : answer === YES
  }
}

/** The same for what is no yes or no: `null` is an answer like any other. */
export function foundOnce<Found>(find: (lower: string) => Found): (word: Word) => Found {
  const cell = searches++
  return (word) => {
    const found = word.found[cell]
    if (found !== undefined) return found as Found
    while (word.found.length <= cell) word.found.push(undefined)
    const answer = find(word.lower)
    word.found[cell] = answer
    return answer
  }
}

function ask(word: Word, cell: number, shift: number, answer: boolean): boolean {
  while (word.answers.length <= cell) word.answers.push(0)
  word.answers[cell]! |= (answer ? YES : NO) << shift
  return answer
}

let questions = 0
let searches = 0

const UNASKED = 0
const NO = 1
const YES = 2

/** Of two bits each: V8 keeps numbers of at most 31 bits in a list as they are. */
const QUESTIONS_A_CELL = 15
