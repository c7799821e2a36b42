/**
 * Words that are written with a capital, or all in capitals, and name nothing: general abbreviations, the pronoun, parts of
 * the calendar. From own knowledge. Lower case.
 */
export const commonAcronyms: ReadonlySet<string> = new Set(
  `ac ai aids am api asap atm b2b b2c bev bevs bst cd cds ceo ceos cfo cfos co2 coo cpi cpu crm cso cto dc diy dna
  dr dvd dvds ebit ebitda edt eps esg est eta etf etfs ev evs faq fm fob fx fy gb gdp gmt gnp gps gpu hdtv hiv hq
  hr html http ice id im imax info ip ipo ipos iq isp it iv kg km kph kwh lng lpg ltv mb md mhz mp mpg mph mps mri mw
  mwh na nav ngo ngos no oem oems ok otc pc pcs pdf phd phev phevs pin pm pmi ppi pr q1 q2 q3 q4 r&d roi rpm rv
  sme smes sms sos spf sql suv suvs tba tv tvs ufo url usb usp utc vat vc vip vips vp vs wifi wtd www xi xii yoy
  ytd`
    .trim()
    .split(/\s+/),
)

/** Words that open a sentence with a capital and are no names. Determiners, pronouns, prepositions, conjunctions, adverbs. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above according across after afterwards again against ago all almost along already also although always
  am amid among an and another any anyone anything are around as aside at away back because been before behind
  being below beneath besides between beyond both but by can cannot could despite did do does done down due during
  each earlier either else elsewhere even eventually ever every everyone everything except few fewer finally first
  five following for former four from further furthermore given had half has have having he hence her here hers
  herself him himself his how however i if in indeed inside instead into is it its itself just last late later
  least less let like many may maybe me meanwhile might mine more moreover most much must my myself near nearly
  neither never nevertheless next nine no nobody none nor not nothing now of off often on once one only onto or
  other others otherwise our ours out outside over overall own per perhaps please plus previously quite rather
  recently regarding second seven several shall she should similarly since six so some someone something sometimes
  soon still such ten than thank that the their theirs them themselves then there therefore these they third this
  those though three through throughout thus to today together tomorrow too toward towards two under underneath
  unless unlike until up upon us very via was we well were what whatever when whenever where whereas wherever
  whether which whichever while who whoever whom whose why will with within without would yes yesterday yet you
  your yours`
    .trim()
    .split(/\s+/),
)

/** Plural nouns with which sentences of the news begin. */
export const openingNouns: ReadonlySet<string> = new Set(
  `analysts attendance critics dealers doctors editors experts investors lawyers markets note officials police
  prices rebels researchers residents results scientists scorers scores shares soldiers sources standings summary
  teams traders troops voters witnesses workers`
    .trim()
    .split(/\s+/),
)

export const calendarWords: ReadonlySet<string> = new Set(
  `apr apr. april aug aug. august dec dec. december feb feb. february fri fri. friday fridays jan jan. january jul
  jul. july jun jun. june mar mar. march may mon mon. monday mondays nov nov. november oct oct. october sat sat.
  saturday saturdays sep sep. sept sept. september sun sun. sunday sundays thu thu. thur thurs thursday thursdays
  tue tue. tues tuesday tuesdays wed wed. wednesday wednesdays`
    .trim()
    .split(/\s+/),
)
