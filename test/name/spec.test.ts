import { expect, test } from 'vitest'
import { namesOf } from './named-of.js'

/** The names of a text with their types: "Jane Roe:person, Kelldorf:place". */
const told = (text: string) =>
  namesOf(text)
    .map(({ text: name, type }) => `${name}:${type}`)
    .join(', ')

const titles =
  `Mayor,Dr,Dr.,Lt. Gov.,Gov.,Sen.,Rep.,Deputy Prime Minister,Prime Minister,Vice President,President,Former President
Secretary of State,Attorney General,Chief Financial Officer,CEO,Police Chief,Detective,Detective Sgt.,Prof.,Professor,Associate Professor
Judge,Chief Justice,Justice,Maj. Gen.,Gen.,Col.,Capt.,Lt.,Sgt.,Cpl.,Archbishop,Bishop,Cardinal,Sir,Lady,Justice Minister,Foreign Minister
Finance Minister,Governor-General,Attorney-General,First Minister,Press Secretary,President-elect,Speaker,Chief Inspector,Inspector
Sheriff,Managing Director,Executive Director,Vice Chairman,Chairman,Chairwoman,Commissioner,Councillor,Councilwoman,Councilman,Rabbi
Imam,Father,Ambassador,Consul General,Miss,Ms.,Ms,Mrs,Mrs.,Mr,Mr.,District Attorney,Superintendent,Chancellor,Vice Chancellor
Special Envoy,Undersecretary,Rev.,the Rev.,Chief Executive,Chief Economist,Deputy Director,Assistant Secretary,Acting Director,Assistant U.S. Attorney,Deputy U.S. Marshal
Defense Secretary,Home Secretary,Health Secretary,Treasury Secretary,Interior Minister,Senior Vice President,Congresswoman,Congressman
Assemblyman,Alderman,Trooper,Constable,Lieutenant,Coroner,Spokeswoman,Spokesman,Coach,Prosecutor,Senator,Governor,Queen,Princess`
    .split(/[,\n]/)
    .map((title) => title.trim())

test.for(titles)('%s before a name: the name alone', (title) => {
  expect(told(`The board met ${title} Jane Roe there.`)).toBe('Jane Roe:person')
})

test.for(['Prosecutors said it was over.', 'Hydrologists said it was over.', 'Officials said it was over.'])(
  '%s: none',
  (text) => expect(told(text)).toBe(''),
)

const families = 'Roe,Brandt Jr.,van der Kell,de la Torre,O’Kell,Brandt-Kell,Roe III,McKell'.split(',')
test.for(families)('Jane %s: one person', (family) => {
  expect(told(`The prize went to Jane ${family} there.`)).toBe(`Jane ${family}:person`)
})

const persons = [
  'Tarvin Roe, 54, said so.',
  'Tarvin Roe, a former goalkeeper, said so.',
  'Tarvin Roe, who left in May, said so.',
  'They chose striker Tarvin Roe.',
  'It was written by analyst Tarvin Roe.',
  '"It is over," said Tarvin Roe.',
  'The prize went to T. J. Roe.',
]
test.for(persons)('%s: a person', (text) => expect(told(text)).toMatch(/^T[\w. ]+Roe:person$/))

const firms =
  `Kelldorf Corp.,Kelldorf Inc.,Kelldorf plc,Kelldorf PLC,Kelldorf AG,Kelldorf GmbH,Kelldorf SA,Kelldorf Co.,Kelldorf & Co
Kelldorf & Sons Ltd,Kelldorf Holdings,Kelldorf Group,Kelldorf Airlines,Kelldorf Motors,Kelldorf Bank,Kelldorf Industries
Kelldorf Ferries,Kelldorf Foods,Kelldorf Hotels,Kelldorf Logistics,Kelldorf Pharmaceuticals,Kelldorf Instruments
Kelldorf Foundation,Kelldorf University,University of Kelldorf,Kelldorf Institute of Technology,Bank of Kelldorf
Kelldorf Chamber of Commerce,Kelldorf City Council,Kelldorf Police Department,Kelldorf County Sheriff’s Office
Ferry Workers’ Union,Ministry of Trade,Ministry of Trade and Industry,Department of Health and Human Services
Centers for Disease Control and Prevention,Office for Harbour Safety,Commission on Fisheries,Kelldorf Gazette,Kelldorf Courier
Kelldorf Times,Banco Kelldorf,Société Kelldorf,Olympique Kelldorf,Kelldorf United,Kelldorf Rovers,Kelldorf Wanderers,FC Kelldorf
Kelldorf Supreme Court,Supreme Court of Kelldorf,Kelldorf Stock Exchange,Kelldorf Party,Kelldorf Ministry,Kelldorf Society`
    .split(/[,\n]/)
    .map((firm) => firm.trim())
test.for(firms)('%s: one organization', (firm) => {
  expect(told(`They left the ${firm} in May.`)).toBe(`${firm}:organization`)
})

const organizations = [
  'Shares of Tarvinsk rose.',
  'They bought a stake in Tarvinsk.',
  'They left the carmaker Tarvinsk.',
  'They praised Tarvinsk, a Dutch brewer.',
  'They praised Tarvinsk’s shareholders.',
  'They set up a venture named Tarvinsk.',
  'He is chief executive of Tarvinsk.',
  'She is a spokeswoman for Tarvinsk.',
  'He is the founder of Tarvinsk.',
  'They read the Tarvinsk news agency.',
]
test.for(organizations)('%s: an organization', (text) => {
  expect(told(text)).toMatch(/Tarvinsk:organization/)
})

const places = [
  'They live in Tarvinsk.',
  'They live near Tarvinsk.',
  'They live across Tarvinsk.',
  'They live north of Tarvinsk.',
  'They live on the outskirts of Tarvinsk.',
  'They live in a suburb of Tarvinsk.',
  'They blocked the streets of Tarvinsk.',
  'The town of Tarvinsk froze.',
  'The village of Tarvinsk froze.',
  'The city of Tarvinsk froze.',
  'The state of Tarvinsk froze.',
  'The capital Tarvinsk froze.',
  'The Tarvinsk region froze.',
  'Tarvinsk residents were angry.',
  'Tarvinsk police were angry.',
  'They met Tarvinsk Mayor Jane Roe.',
  'They met the mayor of Tarvinsk.',
  'They met the governor of Tarvinsk.',
  'Tarvinsk, a city of 40,000 people, froze.',
  'They left Tarvinsk, the capital of the region.',
  'They met at Tarvinsk, Ohio, in May.',
  'They met in Tarvinsk, Ohio, in May.',
  'Floods hit northern Tarvinsk.',
  'Floods hit downtown Tarvinsk.',
  'Jane Roe, 31, of Tarvinsk, left.',
  'She moved to Tarvinsk.',
  'A Tarvinsk court met.',
]
test.for(places)('%s: a place', (text) => expect(told(text)).toContain('Tarvinsk:place'))

const lands =
  `Tarvin River,Tarvin County,Tarvin Valley,Tarvin Island,Tarvin Street,Lake Tarvin,Mount Tarvin,Gulf of Tarvin
Isle of Tarvin,Tarvin Bay,Tarvin Peninsula,Tarvin Springs,Tarvin Falls,Port Tarvin,Highway 12`
    .split(/[,\n]/)
    .map((land) => land.trim())
test.for(lands)('%s: one place', (land) => expect(told(`They saw the ${land} there.`)).toBe(`${land}:place`))

const buildings = `Tarvin Airport,Tarvin Stadium,Tarvin Arena,Tarvin Bridge,Tarvin Hospital,Tarvin Theatre,Tarvin Palace
Tarvin Station,St. Anne’s Hospital,Tarvin Cathedral,Tarvin Prison`
  .split(/[,\n]/)
  .map((building) => building.trim())
test.for(buildings)('%s: one facility', (building) => {
  expect(told(`They left the ${building} there.`)).toBe(`${building}:facility`)
})

test.for([
  ['the Tarvin Cup', 'Tarvin Cup:event'],
  ['the Tarvin Open', 'Tarvin Open:event'],
  ['the Battle of Tarvin', 'Battle of Tarvin:event'],
  ['the Tarvin Film Festival', 'Tarvin Film Festival:event'],
  ['Hurricane Tarvin', 'Hurricane Tarvin:event'],
  ['World War II', 'World War II:event'],
  ['the Clean Harbour Act', 'Clean Harbour Act:work'],
  ['the Treaty of Tarvin', 'Treaty of Tarvin:work'],
  ['Bold Harbour 2035', 'Bold Harbour 2035:work'],
  ['"The Long Tide"', 'The Long Tide:work'],
  ['“Harbour of the Lost”', 'Harbour of the Lost:work'],
  ['the Falcon 9 rocket', 'Falcon 9:product'],
  ['the Tide 4 phone', 'Tide 4:product'],
  ['the Toyota Corolla', 'Toyota Corolla:product'],
  ['an iPhone 15', 'iPhone 15:product'],
  ['an XK47', 'XK47:product'],
  ['two Muslims', 'Muslims:group'],
  ['the Republicans', 'Republicans:group'],
  ['an Italian', 'Italian:group'],
  ['the North Koreans', 'North Koreans:group'],
  ['two Sri Lankans', 'Sri Lankans:group'],
])('%s: %s', ([text, row]) => expect(told(`He told them of ${text} there.`)).toBe(row))

test.for([
  'France',
  'Ivory Coast',
  'South Sudan',
  'East Germany',
  'São Paulo',
  'Sao Paulo',
  'Düsseldorf',
  'Dusseldorf',
  'Duesseldorf',
  'Łódź',
  'Lodz',
  'New South Wales',
  'Nova Scotia',
  'North Yorkshire',
  'Saxony-Anhalt',
  'Tamil Nadu',
  'Black Sea',
  'Mount Everest',
  'Southeast Asia',
  'Zhengzhou',
  'Ouagadougou',
])('%s: a place known', (place) => expect(told(`We praised ${place} for it.`)).toBe(`${place}:place`))

test.for([
  'European Union',
  'World Bank',
  'International Monetary Fund',
  'House of Commons',
  'Federal Reserve',
  'Reuters',
  'Financial Times',
  'Toyota',
  'Nestlé',
  'Nestle',
  'Goldman Sachs',
  'Boston Red Sox',
  'Tottenham Hotspur',
  'FIFA',
])('%s: an organization known', (name) => expect(told(`We praised ${name} for it.`)).toBe(`${name}:organization`))

/** What is named by a short form: the full name of the entity that it belongs to. */
const fullOf = (text: string, short: string) =>
  namesOf(text)
    .filter((row) => row.text === short)
    .at(-1)?.name

test.for([
  ['Jane Roe left. Friends of Roe stayed.', 'Roe', 'Jane Roe'],
  ['Jane Roe left. Friends of Jane stayed.', 'Jane', 'Jane Roe'],
  ['They saw Orlo Motor Co. there. Shares of Orlo rose.', 'Orlo', 'Orlo Motor Co.'],
  ['They saw Orlo Holdings plc there. Shares of Orlo rose.', 'Orlo', 'Orlo Holdings plc'],
  ['They saw Orlo Paper Mills Inc. there. Then Orlo closed.', 'Orlo', 'Orlo Paper Mills Inc.'],
  ['They saw Orlo Freight Inc. there. Orlo Freight rose. Shares of Orlo rose.', 'Orlo', 'Orlo Freight Inc.'],
  ['The National Road Agency (NRA) met. The NRA was late.', 'NRA', 'National Road Agency'],
  ['The National Road Agency met. The NRA was late.', 'NRA', 'National Road Agency'],
  ['The Ferry Workers’ Union, or FWU, met. They left the FWU.', 'FWU', 'Ferry Workers’ Union'],
  ['The Institute for Tide Research (ITIRE) met. They left ITIRE.', 'ITIRE', 'Institute for Tide Research'],
  ['He told the Halbury Post. She read the Post there.', 'Post', 'Halbury Post'],
  ['He told the Halbury Herald. It was in the Herald.', 'Herald', 'Halbury Herald'],
  ['He left the University of Tarvin. They met at the University.', 'University', 'University of Tarvin'],
  ['Halbury City won the cup. Then Halbury sold a player.', 'Halbury', 'Halbury City'],
  ['Halbury City won the cup. Halbury, who paid $3 million, want a striker.', 'Halbury', 'Halbury City'],
  ['FC Halbury won the cup. Then Halbury sold a player.', 'Halbury', 'FC Halbury'],
  ['He left the United States. He praised the U.S. there.', 'U.S.', 'United States'],
  ['He left the European Union. He praised the EU there.', 'EU', 'European Union'],
])('%s %s is %s', ([text, short, full]) => expect(fullOf(text!, short!)).toBe(full))

test.for([
  ['Jane Roe left. Friends of Poe stayed.', 'Poe', 'Poe'],
  ['They saw Orlo Motor Co. there. Orlo Brandt Power, a venture, opened.', 'Orlo Brandt Power', 'Orlo Brandt Power'],
  ['The National Road Agency met. The KTR was late.', 'KTR', 'KTR'],
  ['Jane Roe (KTRV) spoke. They left KTRV.', 'KTRV', 'KTRV'],
  ['He told the Halbury Post. She read the Herald there.', 'Herald', undefined],
  ['Halbury Rovers won the cup. The talks in northern Halbury failed.', 'Halbury', 'Halbury'],
])('%s %s stands for itself', ([text, short, full]) => expect(fullOf(text!, short!)).toBe(full))

test.for([
  ['They left northern Italy.', 'Italy:place'],
  ['They left the Italy of old.', 'Italy:place'],
  ['They praised Italy’s mayor.', 'Italy:place'],
  ['They met Italian Prime Minister Jane Roe there.', 'Italian:group, Jane Roe:person'],
  ['They met U.S. Attorney General Jane Roe there.', 'U.S.:place, Jane Roe:person'],
  ['They met Kelldorf CEO Jane Roe there.', 'Kelldorf:organization, Jane Roe:person'],
  ['They met House Speaker Jane Roe there.', 'House:organization, Jane Roe:person'],
  ['They met Senate Majority Leader Jane Roe there.', 'Senate:organization, Jane Roe:person'],
  ['They met Sen. Jane Roe, D-Ohio, there.', 'Jane Roe:person, Ohio:place'],
  ['They met Jane Roe and Tomas Brandt there.', 'Jane Roe:person, Tomas Brandt:person'],
  ['They met the mayor there.', ''],
  ['The mill was sold on Friday in May.', ''],
  ['They met Celsius Holdings there.', 'Celsius Holdings:organization'],
  ['The CEO and the CFO left.', ''],
  ['He said "The tide was long" in May.', ''],
  ['He said, "This is late," and left.', ''],
])('%s %s', ([text, row]) => expect(told(text!)).toBe(row))
