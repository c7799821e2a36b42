import type { Rule } from '../rule/rule.js'

/** What decides where clauses begin and what their subjects are. */
export const clauseRules: readonly Rule[] = [
  {
    name: 'clause.main',
    why: 'A finite verb with the noun phrase before it is a main clause where no subordinator or relative opens it.',
    examples: [
      ['In May the brewer sold two pubs.', { kind: 'main', subject: 'the brewer', verb: 'sold', object: 'two pubs' }],
      ['The brewer, who sold two pubs', null],
    ],
  },
  {
    name: 'clause.verb.coordinated',
    why: 'A verb right after a coordinator has the subject of the verb before it.',
    examples: [
      [
        'The brewer sold two pubs and will close a third.',
        { subject: 'The brewer', verb: 'will close', object: 'a third' },
      ],
      ['The brewer sold two pubs and its rival bought them.', null],
    ],
  },
  {
    name: 'clause.verb.gapped',
    why: 'A noun phrase and an amount after "and" and another amount have the verb of the clause before them.',
    examples: [
      ['Sales rose 5% and profit 3%.', { kind: 'main', subject: 'profit', verb: 'rose', object: '3%' }],
      [
        'Orlo will own 64% of Brint and its founder the rest.',
        { kind: 'main', subject: 'its founder', verb: 'will own', object: 'the rest' },
      ],
      [
        'Prices in Kent rose 5% over the year and those in York 3%.',
        { kind: 'main', subject: 'those in York', verb: 'rose', object: '3%' },
      ],
      ['Sales rose 5% and 3% in May.', null],
      ['Sales rose and profit fell 3%.', null],
    ],
  },
  {
    name: 'clause.cleft.presents',
    why: '"It was" with a name, a time or a place, before "who" or "that", presents it and tells nothing of its own.',
    examples: [
      ['It was Roe who signed.', { kind: 'main', subject: 'It', verb: 'was', object: 'Roe' }],
      ['It was a clerk who signed.', null],
      ['It was Roe.', null],
    ],
  },
  {
    name: 'clause.cleft.told',
    why: 'What "it was" presents belongs to the clause behind it: as subject, as object, or as its time or place.',
    examples: [
      ['It was Roe, not Holm, who signed.', { kind: 'main', subject: 'Roe', verb: 'signed' }],
      ['It was Roe that the firm hired.', { kind: 'main', subject: 'the firm', verb: 'hired', object: 'Roe' }],
      ['It was in May that the mill closed.', { kind: 'main', subject: 'the mill', verb: 'closed' }],
      ['It was clear in May that the mill closed.', null],
    ],
  },
  {
    name: 'clause.verb.argument-cluster',
    why: 'Amounts that each have a place, a time or a recipient of their own have the verb and the subject of the first.',
    examples: [
      [
        'The council fined Brint £3,000 and Corvo £2,000.',
        { kind: 'main', subject: 'The council', verb: 'fined', object: '£2,000' },
      ],
      [
        'The storm killed 12 people in Wales and three in Kent.',
        { kind: 'main', subject: 'The storm', verb: 'killed', object: 'three' },
      ],
      [
        'Orlo paid €3m in 2019, €4m in 2020 and €5m in 2021.',
        { kind: 'main', subject: 'Orlo', verb: 'paid', object: '€4m' },
      ],
      [
        'Brint opened a mill in Tarn and another in Ostby.',
        { kind: 'main', subject: 'Brint', verb: 'opened', object: 'another' },
      ],
      ['The storm killed 12 people in Wales and Kent.', null],
      ['The storm killed 12 people and three horses in Wales.', null],
      ['Orlo paid €3m in 2019 and three in four staff left.', null],
    ],
  },
  {
    name: 'clause.verb.gapped-passive',
    why: 'A bare number and a participle after a passive and "and" have the auxiliary of the passive.',
    examples: [
      ['Two people were killed and 17 injured.', { kind: 'main', subject: '17', verb: 'injured' }],
      ['Two people left and 17 injured men stayed.', null],
    ],
  },
  {
    name: 'clause.relative.subject',
    why: 'A relative pronoun right before a verb stands for the noun before it, which is the subject.',
    examples: [
      [
        'He praised a law that bans the practice.',
        { kind: 'relative', subject: 'a law', verb: 'bans', object: 'the practice' },
      ],
      [
        'It has four mills, which between them employ 900 people.',
        { kind: 'relative', subject: 'four mills', verb: 'employ', object: '900 people' },
      ],
      [
        'She met an economist at Tarn Bank, who expects a cut.',
        { kind: 'relative', subject: 'an economist at Tarn Bank', verb: 'expects', object: 'a cut' },
      ],
      ['He said that bans are useless.', null],
    ],
  },
  {
    name: 'clause.relative.own-subject',
    why: 'A relative clause with a noun phrase before its verb has that for its subject.',
    examples: [
      [
        'Kelmar is a port in which the navy holds a 30 percent share.',
        { kind: 'relative', subject: 'the navy', verb: 'holds' },
      ],
      ['Kelmar is a port which the storm hit.', { kind: 'relative', subject: 'the storm', verb: 'hit' }],
      ['Kelmar is a port and the navy holds a share.', null],
    ],
  },
  {
    name: 'clause.relative.through-saying',
    why: 'Where "which" stands before somebody’s saying and a verb right after it, the verb has the antecedent for its subject.',
    examples: [
      [
        'They feared the outage, which the utility said would last 40 days.',
        { kind: 'reported', subject: 'the outage', verb: 'would last', object: '40 days' },
      ],
      ['They feared the outage, which the utility said it would end.', null],
    ],
  },
  {
    name: 'clause.relative.free',
    why: '"What" and a bare "that" without a noun before them are their clause’s subject themselves.',
    examples: [
      ['That means higher fares.', { kind: 'main', subject: 'That', verb: 'means', object: 'higher fares' }],
      ['The rule that means higher fares was dropped.', null],
    ],
  },
  {
    name: 'clause.relative.reduced',
    why: 'A participle right after a noun describes it: a relative clause without pronoun and "be".',
    examples: [
      ['A trust named Harbour Hope was founded.', { kind: 'relative', subject: 'A trust', verb: 'named' }],
      ['Farmers growing rice lost money.', { kind: 'relative', subject: 'Farmers', verb: 'growing', object: 'rice' }],
      ['A trust was founded.', null],
    ],
  },
  {
    name: 'clause.reported.marked',
    why: '"That" after a verb opens what is said or thought.',
    examples: [
      ['The mayor said that the bridge would close.', { kind: 'reported', subject: 'the bridge', verb: 'would close' }],
      ['The mayor closed the bridge.', null],
    ],
  },
  {
    name: 'clause.reported.bare',
    why: 'A noun phrase and finite verb right after a finite verb are what that verb reports.',
    examples: [
      ['The mayor said the bridge would close.', { kind: 'reported', subject: 'the bridge', verb: 'would close' }],
      ['The mayor said nothing.', null],
    ],
  },
  {
    name: 'clause.adverbial.marked',
    why: 'A subordinator, or a preposition of time or cause before a subject and a finite verb, opens an adverbial clause.',
    examples: [
      [
        'Prices rose after the strike closed two mines.',
        { kind: 'adverbial', subject: 'the strike', verb: 'closed', object: 'two mines' },
      ],
      ['Prices rose after the strike.', null],
    ],
  },
  {
    name: 'clause.gerund.marked',
    why: 'A verb in -ing after a preposition is a gerund with the governing clause’s subject.',
    examples: [
      [
        'The council saved money by closing two schools.',
        { kind: 'gerund', subject: 'The council', verb: 'closing', object: 'two schools' },
      ],
      ['The council saved money, closing two schools.', null],
    ],
  },
  {
    name: 'clause.gerund.possessor',
    why: 'A gerund that hangs on a possessed noun is done by the possessor.',
    examples: [
      [
        'The merger fits Oakham’s goal of doubling its fleet.',
        { kind: 'gerund', subject: 'Oakham', verb: 'doubling', object: 'its fleet' },
      ],
      ['The merger fits the goal of doubling the fleet.', null],
    ],
  },
  {
    name: 'clause.absolute.with',
    why: '"With" before a noun phrase and a participle opens a clause that has that noun phrase for its subject.',
    examples: [
      [
        'The trust was founded, with Oakham holding a third of it.',
        { kind: 'absolute', subject: 'Oakham', verb: 'holding' },
      ],
      ['The trust was founded with money from Oakham.', null],
    ],
  },
  {
    name: 'clause.participial.subject',
    why: 'A participle after a comma shares the subject of the clause before it.',
    examples: [
      [
        'The council closed two schools, angering parents.',
        { kind: 'participial', subject: 'The council', verb: 'angering', object: 'parents' },
      ],
      ['The council closed two schools and angered parents.', null],
    ],
  },
  {
    name: 'clause.participial.describing',
    why: 'A participle between a subject and its verb, or one of naming or placing, describes the noun before it.',
    examples: [
      [
        'Oakham, currently making the small van, could expand.',
        { kind: 'participial', subject: 'Oakham', verb: 'making', object: 'the small van' },
      ],
      ['Oakham could expand, making the small van there.', null],
    ],
  },
  {
    name: 'clause.participial.fronted',
    why: 'A participle that opens the sentence has the subject that comes.',
    examples: [
      [
        'Facing heavy losses, the council closed two schools.',
        { kind: 'participial', subject: 'the council', verb: 'Facing', object: 'heavy losses' },
      ],
      ['Heavy losses closed two schools.', null],
    ],
  },
  {
    name: 'clause.infinitive.subject',
    why: 'An infinitive has the subject of the clause that governs it.',
    examples: [
      [
        'The council closed two schools to save money.',
        { kind: 'infinitive', subject: 'The council', verb: 'to save', object: 'money' },
      ],
      ['The council asked the state to save money.', null],
    ],
  },
  {
    name: 'clause.gerund.object-control',
    why: 'Who is accused “of” doing, praised “for” doing or kept “from” doing something is the one who does it.',
    examples: [
      ['The mayor accused the bank of hiding its debts.', { subject: 'the bank', verb: 'hiding' }],
      ['The jury convicted the mayor of stealing $900.', { kind: 'gerund', subject: 'the mayor', verb: 'stealing' }],
      ['The mayor left the bank without hiding his anger.', null],
    ],
  },
  {
    name: 'clause.infinitive.object-control',
    why: 'After a verb of asking, letting or forcing, the object does what the infinitive says.',
    examples: [
      ['The council asked the state to pay.', { kind: 'infinitive', subject: 'the state', verb: 'to pay' }],
      ['The council closed a school to save money.', null],
    ],
  },
  {
    name: 'clause.infinitive.singled-out',
    why: 'In the subject of its sentence, "the first", "the only" and the like do what the infinitive after their noun says.',
    examples: [
      ['The first mayor to resign was Brandt.', { kind: 'infinitive', subject: 'The first mayor', verb: 'to resign' }],
      ['The decision to resign was hers.', null],
    ],
  },
  {
    name: 'clause.infinitive.with',
    why: 'After a comma and "with", the noun before an infinitive is its subject.',
    examples: [
      ['It spent $90 million, with another $40 million to come.', { subject: 'another $40 million', verb: 'to come' }],
      ['He went home with a bag to mend.', null],
    ],
  },
  {
    name: 'clause.infinitive.for',
    why: '"For" before a noun phrase and "to" gives the infinitive its subject.',
    examples: [
      ['It is time for the state to pay.', { kind: 'infinitive', subject: 'the state', verb: 'to pay' }],
      ['It is time to pay.', null],
    ],
  },
  {
    name: 'clause.infinitive.possessor',
    why: 'An infinitive that hangs on a possessed noun is done by the possessor.',
    examples: [
      [
        'Voters backed Oakham’s plan to build a tram.',
        { kind: 'infinitive', subject: 'Oakham', verb: 'to build', object: 'a tram' },
      ],
      ['Voters backed the plan to build a tram.', null],
      ['Vasby used Oakham’s tools to build a tram.', null],
    ],
  },
  {
    name: 'clause.subject.before-parenthesis',
    why: 'What stands between commas before a verb is passed over: the subject is before it.',
    examples: [
      ['Oakham, a small town in the hills, lost its only bank.', { kind: 'main', subject: 'Oakham', verb: 'lost' }],
      ['In the hills, a small town lost its only bank.', null],
    ],
  },
  {
    name: 'clause.subject.quoted',
    why: 'A title or other noun phrase in quotation marks right before a finite verb is its subject.',
    examples: [
      ['“Night Train” was released in May.', { kind: 'main', subject: 'Night Train', verb: 'was released' }],
      ['“The train is late,” the guard said.', null],
    ],
  },
  {
    name: 'clause.subject.inverted',
    why: 'A verb of saying after its content may have its subject behind it.',
    examples: [
      ['“The bank is lost,” said the mayor.', { subject: 'the mayor', verb: 'said' }],
      ['The mayor said the bank is lost.', null],
      ['Its founder, Olga Brandt, accused the mayor.', null],
    ],
  },
  {
    name: 'clause.subject.there',
    why: '"There" before a form of "be" stands for what comes after it, which is the subject.',
    examples: [
      ['There were 40 schools in the county.', { subject: '40 schools', verb: 'were', object: null }],
      ['Pupils there were late.', null],
    ],
  },
  {
    name: 'clause.subject.none',
    why: 'An order and a verb that opens its clause have no subject.',
    examples: [
      ['Please stop the trams.', { subject: null, verb: 'stop', object: 'the trams' }],
      ['They stop the trams.', null],
    ],
  },
  {
    name: 'clause.nominal.apposition',
    why: 'A noun phrase with an article between commas says what the noun phrase before it is.',
    examples: [
      [
        'Oakham, a small town, lost its bank.',
        { kind: 'nominal', subject: 'Oakham', verb: null, object: 'a small town' },
      ],
      ['In Oakham, a small town lost its bank.', null],
    ],
  },
  {
    name: 'clause.nominal.complement',
    why: 'An amount without a preposition after the object of "make" says what the object is made.',
    examples: [
      [
        'The fine made the loss for the year $3 million.',
        { kind: 'nominal', subject: 'the loss', verb: null, object: '$3 million' },
      ],
      ['The mill made a loss of $3 million.', null],
      ['The mill made $3 million.', null],
    ],
  },
  {
    name: 'clause.nominal.line',
    why: 'A line without a verb is about its first noun phrase.',
    examples: [
      ['Record loss for the county bank', { kind: 'nominal', subject: 'Record loss for the county bank', verb: null }],
      ['The county bank lost money', null],
    ],
  },
  {
    name: 'clause.main.headline',
    why: 'In a headline "to" after the first noun phrase tells what is going to happen.',
    examples: [
      ['Brewer to cut 200 jobs', { kind: 'main', subject: 'Brewer', verb: 'to cut', object: '200 jobs' }],
      [
        'Brewer to cut 200 jobs after sales fell',
        { kind: 'main', subject: 'Brewer', verb: 'to cut', object: '200 jobs' },
      ],
      ['The brewer has to cut 200 jobs.', null],
      ['A bid to cut 200 jobs has failed', null],
    ],
  },
  {
    name: 'clause.relative.contact',
    why: 'A noun phrase and a verb without object right after a noun with article describe that noun.',
    examples: [
      [
        'It is the first bridge the company has built in Peru.',
        { kind: 'relative', subject: 'the company', verb: 'has built' },
      ],
      ['She told the mayor the bridge had closed.', null],
    ],
  },
  {
    name: 'clause.relative.part',
    why: '"Two of which" after a comma is a part of the noun before it, and the subject of its clause.',
    examples: [
      [
        'The trust runs three schools, two of which are full.',
        { kind: 'relative', subject: 'two of which', verb: 'are' },
      ],
      ['The trust runs three schools that are full.', null],
    ],
  },
  {
    name: 'clause.subject.before-relative',
    why: 'A finite verb that follows a relative clause without a comma has the noun phrase before that clause for its subject.',
    examples: [
      [
        'The bank that financed the dam has collapsed.',
        { kind: 'main', subject: 'The bank', verb: 'has collapsed', object: null },
      ],
      ['They knew the bank that financed the dam.', null],
    ],
  },
  {
    name: 'clause.subject.gerund',
    why: 'A verb in -ing that opens the sentence, with its object or its place right before a finite verb, is that verb’s subject.',
    examples: [
      [
        'Closing the mine would cost 400 jobs.',
        { kind: 'main', subject: 'Closing the mine', verb: 'would cost', object: '400 jobs' },
      ],
      [
        'Flooding along the river has cost 400 jobs.',
        { kind: 'main', subject: 'Flooding along the river', verb: 'has cost', object: '400 jobs' },
      ],
      ['Walking along the river, the mayor fell.', null],
      ['Closing the mine, the firm lost money.', null],
    ],
  },
  {
    name: 'clause.subject.after-place',
    why: 'After a phrase of place that opens the sentence, the subject may stand behind a verb of being.',
    examples: [
      ['Among the buyers was a Swiss bank.', { kind: 'main', subject: 'a Swiss bank', verb: 'was', object: null }],
      ['In the hall the buyers were a Swiss bank’s guests.', null],
    ],
  },
  {
    name: 'clause.subject.after-predicate',
    why: 'What the subject does or suffers may open the sentence before "be", and the subject stands behind it.',
    examples: [
      ['Worst hit was the port of Tarn.', { kind: 'main', subject: 'the port of Tarn', verb: 'was', object: null }],
      ['Closing the port was a mistake.', null],
    ],
  },
  {
    name: 'clause.object.gap',
    why: 'A relative clause that has a subject and lacks an object has the noun phrase that it describes for its object.',
    examples: [
      ['The dam, which the army built, is leaking.', { kind: 'relative', subject: 'the army', object: 'The dam' }],
      ['The port in which the navy trains is old.', null],
      ['He recalled the day that the mine closed.', null],
    ],
  },
  {
    name: 'clause.infinitive.bare',
    why: 'After "make", "let" and verbs of sensing, the object does what an infinitive without "to" says.',
    examples: [
      ['The town let the circus stay.', { kind: 'infinitive', subject: 'the circus', verb: 'stay' }],
      ['The towns say the circuses stay.', null],
    ],
  },
  {
    name: 'clause.verb.particle-apart',
    why: 'The particle that makes another verb of a verb may stand behind its object.',
    examples: [
      ['The mill laid 40 weavers off in May.', { kind: 'main', verb: 'laid', object: '40 weavers' }],
      ['The mill put 40 looms on the ferry.', null],
      ['The mill laid 40 weavers to rest.', null],
    ],
  },
  {
    name: 'clause.object.shared',
    why: 'Of two joined verbs, a transitive one with nothing behind it has the object of the second.',
    examples: [
      ['The mill makes and sells wool.', { kind: 'main', verb: 'makes', object: 'wool' }],
      ['The miller rose and left the hall.', null],
    ],
  },
]
