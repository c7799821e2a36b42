import type { Frame } from './frame.js'

/** Lives, schools, arts and what people do anywhere. */
export const society: readonly Frame[] = [
  {
    name: 'marry',
    symmetric: true,
    wordings: [{ verbs: 'marry wed', nouns: 'marriage wedding', object: 'patient to with' }],
  },
  { name: 'divorce', symmetric: true, wordings: [{ verbs: 'divorce', nouns: 'divorce', object: 'patient from' }] },
  {
    name: 'born',
    wordings: [
      { verbs: 'bear', subject: 'patient', object: 'place' },
      { nouns: 'birth', object: 'place' },
    ],
  },
  { name: 'died', wordings: [{ verbs: 'die', nouns: 'death', object: 'none' }] },
  { name: 'study at', wordings: [{ verbs: 'graduate', nouns: 'graduation', object: 'from' }] },
  {
    name: 'gross',
    tells: 'money',
    wordings: [
      { verbs: 'gross', object: 'none' },
      { verbs: 'pull-in rake-in', of: '@amount', object: 'none' },
      {
        verbs: 'collect earn make take take-in',
        of: '@amount',
        by: 'album blockbuster comedy concert drama exhibition film musical play sequel show thriller tour',
        object: 'none',
      },
    ],
  },
  {
    name: 'capacity',
    wordings: [
      {
        verbs: 'accommodate hold seat',
        of: '@amount fan guest person spectator',
        by: 'arena auditorium ground hall hotel stadium theatre theater venue',
        object: 'none',
      },
      { nouns: 'capacity', object: 'none' },
    ],
  },
  { name: 'direct', wordings: [{ verbs: 'direct', nouns: 'direction' }] },
  { name: 'write', wordings: [{ verbs: 'author pen write' }] },
  { name: 'star', wordings: [{ verbs: 'star feature', subject: 'agent', object: 'in patient' }] },
  {
    name: 'begin',
    wordings: [
      {
        verbs: 'begin commence kick-off start',
        nouns: 'beginning commencement start',
        subject: 'patient',
        object: 'none',
        middle: true,
      },
    ],
  },
  {
    name: 'end',
    wordings: [
      { verbs: 'conclude end finish', nouns: 'conclusion end', subject: 'patient', object: 'none', middle: true },
    ],
  },
  {
    name: 'delay',
    wordings: [
      {
        verbs: 'defer delay postpone put-off',
        nouns: 'deferral delay postponement',
        subject: 'patient',
        object: 'none',
      },
    ],
  },
  {
    name: 'cancel',
    wordings: [
      { verbs: 'call-off cancel scrap', nouns: 'cancellation', subject: 'patient', object: 'none' },
      {
        verbs: 'ax axe',
        of: 'crossing departure ferry flight plane sailing service train',
        subject: 'patient',
        object: 'none',
      },
    ],
  },
  {
    name: 'hold event',
    wordings: [
      {
        verbs: 'stage hold',
        of: 'election referendum conference festival',
        subject: 'place agent',
        object: 'patient',
      },
    ],
  },
  { name: 'use', wordings: [{ verbs: 'use utilise utilize', nouns: 'use usage utilisation utilization' }] },
  { name: 'need', wordings: [{ verbs: 'need require', nouns: 'need requirement', object: 'patient for' }] },
  { name: 'help', wordings: [{ verbs: 'aid assist help', nouns: 'assistance help' }] },
  { name: 'build up', wordings: [{ verbs: 'amass build-up stockpile', nouns: 'build-up buildup' }] },
  { name: 'replace', wordings: [{ verbs: 'replace succeed supersede', nouns: 'replacement succession' }] },
  { name: 'teach', wordings: [{ verbs: 'teach', nouns: 'teaching' }] },
  { name: 'own', wordings: [{ verbs: 'have hold own possess', nouns: 'ownership owner' }] },
  { name: 'contain', wordings: [{ verbs: 'comprise contain include' }] },
]
