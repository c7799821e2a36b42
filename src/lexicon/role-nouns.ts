import { nominalTypes } from './nominals.js'
import { postHeads } from './titles.js'

/** Nouns for what a person is: posts, professions and the like, as they stand before a name ("coach Orla Quist"). */
export const roleNouns: ReadonlySet<string> = new Set([
  ...postHeads,
  ...[...nominalTypes].flatMap(([noun, type]) => (type === 'person' ? [noun] : [])),
  ...(
    'activist actress architect artist astronaut astronomer athlete banker barrister biologist biographer botanist boxer brother ' +
    'campaigner captain chef chemist climber columnist comedian composer conductor correspondent cousin critic cyclist dancer ' +
    'daughter defender designer detective diplomat doctor driver engineer entrepreneur ex-husband ex-wife explorer farmer fellow ' +
    'filmmaker forward friend geologist goalkeeper golfer guitarist hander heir host husband incumbent industrialist inventor investor journalist ' +
    'keyboardist lawmaker legislator linguist magistrate mathematician midfielder missionary moderator monk musician nephew niece nominee ' +
    'novelist nun nurse oceanographer organiser organizer owner painter pathologist philanthropist philosopher photographer ' +
    'physician physicist pianist pilot playwright poet pollster presenter priest producer programmer promoter psychologist publisher ' +
    'rapper reporter rounder runner sailor sculptor showrunner singer sister soldier solicitor son songwriter specialist sprinter ' +
    'statistician strategist student supervisor surgeon surveyor swimmer technician theologian tycoon vicar vocalist widow widower wife ' +
    'zoologist'
  ).split(' '),
])
