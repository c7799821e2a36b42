import type { Frame } from './frame.js'

/** Diseases, drugs and hospitals. Own knowledge of health news. */
export const health: readonly Frame[] = [
  {
    name: 'cases',
    wordings: [
      { verbs: 'infect', subject: 'place', object: 'with by agent' },
      {
        verbs: 'sicken',
        by: 'bacterium bug disease epidemic infection outbreak virus',
        subject: 'place',
        object: 'kind none',
      },
      {
        verbs: 'catch contract get',
        of: 'flu measles cholera malaria covid ebola virus disease bug illness infection mumps',
        subject: 'place',
        object: 'patient',
      },
      { verbs: 'confirm log record register report', of: 'case infection', subject: 'place agent', object: 'kind+of' },
      { nouns: 'case infection', subject: 'place agent', object: 'of kind' },
    ],
  },
  {
    name: 'hospitalised',
    wordings: [
      {
        verbs: 'hospitalise hospitalize',
        nouns: 'hospitalisation hospitalization',
        subject: 'none',
        object: 'none',
      },
    ],
  },
  {
    name: 'vaccinate',
    wordings: [
      {
        verbs: 'immunise immunize inoculate jab vaccinate',
        nouns: 'immunisation immunization inoculation vaccination',
        subject: 'place agent',
        object: 'kind+against',
      },
    ],
  },
  { name: 'treat', wordings: [{ verbs: 'treat', nouns: 'treatment', object: 'patient of' }] },
  {
    name: 'diagnose',
    wordings: [{ verbs: 'diagnose', nouns: 'diagnosis', subject: 'patient', object: 'with of none' }],
  },
  {
    name: 'efficacy',
    tells: 'percent',
    wordings: [
      { nouns: 'effectiveness efficacy', subject: 'agent patient', object: 'against none' },
      { adjectives: 'effective efficacious', subject: 'agent', object: 'against in none' },
    ],
  },
  { name: 'prevent', wordings: [{ verbs: 'avert prevent', nouns: 'prevention' }] },
  { name: 'cure', wordings: [{ verbs: 'cure heal', nouns: 'cure' }] },
  {
    name: 'discharge',
    wordings: [{ verbs: 'discharge', nouns: 'discharge', subject: 'patient', object: 'from none' }],
  },
  {
    name: 'quarantine',
    wordings: [{ verbs: 'isolate quarantine', nouns: 'isolation quarantine', subject: 'patient', object: 'place' }],
  },
  {
    name: 'participants',
    wordings: [
      {
        verbs: 'enrol enroll randomise randomize recruit',
        of: 'adult child man participant patient person volunteer woman',
        subject: 'none',
        object: 'none',
      },
      {
        verbs: 'include involve',
        of: 'adult child man participant patient person volunteer woman',
        by: 'experiment study trial',
        subject: 'none',
        object: 'none',
      },
      {
        verbs: 'follow monitor observe study track',
        of: 'adult child man participant patient person volunteer woman',
        by: 'doctor investigator researcher scientist study team',
        subject: 'none',
        object: 'none',
      },
      { verbs: 'take-part', by: '@people', subject: 'none', object: 'none' },
      {
        nouns: 'poll study survey trial',
        of: 'adult child man participant patient person volunteer voter woman',
        subject: 'none',
        object: 'none',
      },
    ],
  },
  { name: 'test', wordings: [{ verbs: 'test trial', nouns: 'test trial', object: 'patient of' }] },
  { name: 'transplant', wordings: [{ verbs: 'transplant', nouns: 'transplant' }] },
  { name: 'cause', wordings: [{ verbs: 'cause lead-to result-in trigger', object: 'patient to in' }] },
]
