// Reads documents as JSON from standard input and prints, as JSON, what the built program makes of each.
import { readFileSync } from 'node:fs'

const { analyse } = await import('../../dist/analyse.js')
const sources = JSON.parse(readFileSync(0, 'utf8'))

// From here on whoever asks for the time, or formats after the locale, is found out.
const forbidden = (what) => () => {
  throw new Error(`${what} was used below src/run`)
}
const CalendarDate = Date
globalThis.Date = new Proxy(CalendarDate, {
  apply: forbidden('Date()'),
  construct: (target, args) => (args.length === 0 ? forbidden('new Date()')() : new target(...args)),
})
CalendarDate.now = forbidden('Date.now')
String.prototype.localeCompare = forbidden('localeCompare')
String.prototype.toLocaleLowerCase = forbidden('toLocaleLowerCase')
String.prototype.toLocaleUpperCase = forbidden('toLocaleUpperCase')
Number.prototype.toLocaleString = forbidden('toLocaleString')
CalendarDate.prototype.getFullYear = forbidden('getFullYear')
CalendarDate.prototype.getMonth = forbidden('getMonth')
CalendarDate.prototype.getDate = forbidden('getDate')

process.stdout.write(JSON.stringify(sources.map((source) => JSON.stringify(analyse(source, { all: true })))))
