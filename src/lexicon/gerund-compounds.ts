// Nouns of which a word in -ing is the first part: "polling station" is no station that somebody polls. Own knowledge.

const PAIRS = `
asking: price rent
bargaining: chip position power unit
borrowing: cost limit power
breeding: ground pair programme program season
buying: opportunity power spree
driving: ban force licence license offence range seat test
fishing: boat community fleet ground industry port quota right season trip vessel
funding: cut gap round source stream
hiring: freeze plan process spree
killing: field spree
landing: craft gear page site slot
learning: curve difficulty disability
lending: practice rate rule standard
listening: device post session
living: condition cost room space standard wage
meeting: place point
mining: company firm giant group industry licence license sector
nursing: home shortage staff
operating: cost expense income loss margin profit room system theatre
parking: bay charge fee fine garage lot permit place space ticket
planning: application authority committee inspector law permission rule system
playing: card field surface time
polling: average booth company data day expert firm location number place site station
purchasing: manager power
reading: age level list room
screening: programme program test
selling: point price
shipping: company cost firm industry lane line rate route
shopping: bag basket cart centre center list mall trip
sleeping: bag pill
spending: bill cap cut limit package plan power review spree target
starting: line point price salary
steering: committee group wheel
swimming: pool
testing: centre center ground kit regime site
trading: card day desk floor group hour partner performance session standard statement update volume
training: camp centre center course ground programme program session
travelling: fan
turning: point
visiting: fan hour
voting: age bloc booth intention law machine power record right share system
waiting: list room time
walking: distance
warning: letter shot sign system
working: age capital class condition day group hour life paper party relationship week
writing: career`

/** Of each word in -ing the nouns, in the singular. */
export const gerundCompounds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PAIRS.trim()
    .split('\n')
    .map((row) => row.split(': '))
    .map(([first, nouns]): [string, ReadonlySet<string>] => [first!, new Set(nouns!.split(' '))]),
)
