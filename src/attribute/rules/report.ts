import type { Rule } from '../../rule/rule.js'

/** Indirect speech: clauses that somebody says, asks, believes. */
export const reportRules: readonly Rule[] = [
  {
    name: 'attribute.clause.that',
    why: '"That" after a verb of saying or thinking opens what is said or thought.',
    examples: [
      [
        'The company said that it would close the mill.',
        {
          source: 'The company',
          cue: 'said',
          content: 'that it would close the mill',
          quoted: false,
          kind: 'statement',
        },
      ],
      ['Few analysts believe that the mill can survive.', { cue: 'believe', kind: 'belief' }],
      ['The company built that mill in May.', null],
    ],
  },
  {
    name: 'attribute.clause.bare',
    why: 'After a verb of saying or thinking, a subject with its finite verb is what is said, "that" left out.',
    examples: [
      [
        'The company said it would close the mill.',
        { source: 'The company', cue: 'said', content: 'it would close the mill', kind: 'statement' },
      ],
      ['The company closed the mill it had built.', null],
    ],
  },
  {
    name: 'attribute.clause.question',
    why: 'Verbs of asking, knowing and telling take clauses with "whether", "how" or "why".',
    examples: [
      [
        'The judge asked whether the mill was safe.',
        { source: 'The judge', cue: 'asked', content: 'whether the mill was safe' },
      ],
      ['The mill stood where the river bends.', null],
    ],
  },
  {
    name: 'attribute.clause.quotation',
    why: 'A quotation right after the verb that goes on as a clause of the writer is half quoted.',
    examples: [
      ['Roe said “the whole plan” was dead.', { source: 'Roe', cue: 'said', content: '“the whole plan” was dead' }],
      ['Roe read the “Harbour News” daily.', null],
    ],
  },
  {
    name: 'attribute.clause.final',
    why: 'A subject with a verb of saying at the end, after a comma, says all that stands before it.',
    examples: [
      [
        'The mill will close in May, officials said.',
        { source: 'officials', cue: 'said', content: 'The mill will close in May', quoted: false },
      ],
      ['The mill will close in May, and workers left.', null],
    ],
  },
  {
    name: 'attribute.clause.parenthetical',
    why: 'Between commas, a subject with a verb of saying says what stands on both sides.',
    examples: [
      ['The mill, officials say, will close in May.', { source: 'officials', cue: 'say', content: 'The mill' }],
      ['The mill, which officials own, will close in May.', null],
      ['Orla Quist, who testified against him, lost her job.', null],
    ],
  },
  {
    name: 'attribute.according-to',
    why: '"According to" names the source of the rest of its sentence.',
    examples: [
      [
        'The mill lost money, according to the Harbour Times.',
        { source: 'the Harbour Times', cue: 'according to', content: 'The mill lost money', kind: 'statement' },
      ],
      ['According to Jane Roe, the mill lost money.', { source: 'Jane Roe', content: 'the mill lost money' }],
      ['The mill was run according to plan.', null],
    ],
  },
  {
    name: 'attribute.passive.clause',
    why: 'A passive of saying or thinking with its clause does not tell who says it.',
    examples: [
      [
        'It is expected that the mill will close.',
        { source: null, cue: 'is expected', content: 'that the mill will close' },
      ],
      ['The company expected that the mill would close.', null],
    ],
  },
  {
    name: 'attribute.passive.infinitive',
    why: 'A passive of saying or thinking before "to" does not tell who says it.',
    examples: [
      ['The mill is said to lose money.', { source: null, cue: 'is said', content: 'The mill' }],
      ['The company plans to close the mill.', null],
    ],
  },
  {
    name: 'attribute.passive.agent',
    why: 'After a passive of saying, "by" names the source.',
    examples: [
      ['The plan was criticised by residents.', { source: 'residents', cue: 'was criticised by', content: 'The plan' }],
      ['The mill was built by residents.', null],
    ],
  },
  {
    name: 'attribute.list',
    why: 'A line that ends in a verb of saying, "that" or not, and a colon says the items of the list below it.',
    examples: [
      [
        'The panel found that:\n\n- the bridge had moved;\n- the river rose.',
        { source: 'The panel', cue: 'found', contents: ['the bridge had moved', 'the river rose'] },
      ],
      ['The panel met these towns:\n\n- Norvik;\n- Oakham.', null],
      ['The panel found that the bridge had moved.', null],
    ],
  },
]
