import type { Analysis } from '../../src/analyse.js'
import { analysis, argument, claim, entity, figure, modifier, span, time } from './rows.js'

/** Two articles about a harbour, as the cascade would hand them over: what most tests of the writers print. */
export const HARBOUR: readonly Analysis[] = [
  analysis(
    'articles/2024/harbour-authority-expands.txt',
    {
      claims: [
        claim({
          line: 3,
          subject: 'Harbour Authority',
          verb: 'is considering building',
          lemma: 'build',
          object: 'terminals',
          figures: [
            figure({ text: '40,000', kind: 'count', value: 40_000, unit: 'container', per: 'year', bound: 'at-most' }),
            figure({ text: '€1.6bn', kind: 'money', value: 1.6e9, unit: 'EUR' }),
          ],
          modifiers: [modifier('place', 'at', 'Eastern Dock'), modifier('place', 'in', 'Trieste')],
          times: [time('next year', '2025')],
          attribution: {
            source: argument('Adriatic Shipping Gazette'),
            medium: null,
            cue: span('according to'),
            quoted: false,
            through: null,
          },
          factuality: 'possible',
        }),
        claim({
          line: 5,
          subject: 'Nordlicht AG',
          verb: 'acquired',
          object: '34% stake in Harbour Authority',
          figures: [figure({ text: '34%', kind: 'percent', value: 34, unit: 'percent' })],
          times: [time('in March 2023', '2023-03')],
        }),
        claim({
          line: 5,
          subject: 'Ministry of Transport',
          verb: 'did not approve',
          lemma: 'approve',
          object: 'sale',
          polarity: 'negative',
        }),
      ],
      figures: [
        figure({
          text: '40,000',
          kind: 'count',
          value: 40_000,
          unit: 'container',
          per: 'year',
          bound: 'at-most',
          concept: span('terminals'),
        }),
        figure({
          text: '34%',
          kind: 'percent',
          value: 34,
          unit: 'percent',
          concept: span('stake in Harbour Authority'),
        }),
      ],
      entities: [
        entity({
          id: 'e1',
          name: 'Harbour Authority',
          type: 'organization',
          aliases: ['HA'],
          mentions: [
            { ...span('Harbour Authority'), form: 'name', rules: ['name.made'] },
            { ...span('it'), form: 'pronoun', rules: ['refer.made'] },
          ],
        }),
        entity({
          id: 'e2',
          name: 'Trieste',
          type: 'place',
          mentions: [{ ...span('Trieste'), form: 'name', rules: ['name.made'] }],
        }),
      ],
      times: [time('next year', '2025'), { ...time('before May', 'XXXX-05'), mod: 'before' }],
    },
    [
      {
        doc: 'articles/2024/harbour-authority-expands.txt',
        source: argument('Adriatic Shipping Gazette'),
        cue: span('according to'),
        content: [span('The Harbour Authority is considering building terminals'), span('at its Eastern Dock')],
        quoted: false,
      },
    ],
  ),
  analysis('notes.md', {
    claims: [
      claim({
        subject: '東京港湾公社',
        verb: 'was named',
        lemma: 'name',
        voice: 'passive',
        object: 'partner',
        modifiers: [modifier('agent', 'by', 'Harbour Authority')],
        evidence: '東京港湾公社 was named partner.',
      }),
      claim({
        line: 2,
        subject: 'Traffic 🚢',
        verb: 'rose',
        lemma: 'rise',
        figures: [
          figure({ text: '10 to 12 percent', kind: 'percent', low: 10, high: 12, unit: 'percent', trend: 'up' }),
        ],
        modifiers: [modifier('comparison', 'than', 'in Koper')],
        times: [time('last year')],
        factuality: 'predicted',
      }),
    ],
  }),
]
