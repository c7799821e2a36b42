/** Words and sentence shapes of the made-up news in corpus.mjs. Written for it; names are put together from syllables. */

/** Beginnings and ends of invented names. */
export const starts = words(`
  Al Ar Bal Bel Bran Cal Car Cor Dal Dor El Fal Far Gar Gren Hal Har Hol Jas Kel Kor Lan Lor Mal Mar Mel Nor Or Pel
  Quin Ral Ros Sal Ser Stan Tal Tor Ul Val Ver Wes Win Yar Zel`)
export const ends = words(`
  aby aden ago aldi amer and anto ard are aven berg borne bury by cott dale den ella ent er ero esh ford gate ham hurst
  ick ida ina ington ino itz ley lin lo mark mere mond mont ner nia o ona or ova ray rick ridge sen shire ski son stead
  stein ston tech ten ter ton trom vale vik ville ward way well win wood worth`)
export const firstNames = words(`
  Adam Aisha Alice Amara Anna Bruno Carla Chen Clara Daniel David Elena Emma Eva Fatima George Grace Hannah Henry Ines
  Ivan James Jane John Julia Karim Laura Leo Li Lucy Marco Maria Mark Martin Mei Michael Nadia Nina Noah Olga Omar Owen
  Paul Peter Priya Rachel Ravi Robert Rosa Ruth Samuel Sara Simon Sofia Susan Thomas Tom Vera Victor Wei William Yuki`)
export const places = lines(`
  Amsterdam|Athens|Bangkok|Berlin|Boston|Brazil|Cairo|California|Canada|Chicago|Chile|China|Denmark|Dublin|Egypt|Europe
  Finland|France|Geneva|Germany|Ghana|Hungary|India|Indonesia|Ireland|Istanbul|Italy|Japan|Kenya|Lagos|Lima|Lisbon|London
  Madrid|Manila|Mexico|Milan|Mumbai|Nairobi|New York|Nigeria|North America|Norway|Ohio|Oslo|Paris|Peru|Poland|Portugal
  Rome|Seoul|Singapore|South Africa|South Korea|Spain|Sweden|Sydney|Texas|Tokyo|Toronto|Turkey|Vienna|Vietnam|Warsaw`)
export const demonyms = words(`
  American Australian Brazilian British Canadian Chinese Danish Dutch Egyptian European Finnish French German Greek
  Indian Irish Italian Japanese Kenyan Korean Mexican Nigerian Norwegian Polish Portuguese Russian Spanish Swedish Swiss`)
export const sectors = lines(`
  Airlines|Aerospace|Bank|Bioscience|Capital|Cement|Chemicals|Dairies|Energy|Engineering|Foods|Freight|Gas|Group|Health
  Holdings|Hotels|Industries|Insurance|Logistics|Media|Metals|Mining|Motors|Paper|Partners|Pharma|Power|Rail|Retail
  Semiconductor|Shipping|Software|Solar|Steel|Systems|Telecom|Textiles|Water|Wind`)
export const suffixes = words('AG Corp. Corporation GmbH Inc. Limited Ltd. NV PLC SA SpA')
export const agencies = lines(`
  Ministry of Agriculture|Ministry of Defence|Ministry of Finance|Ministry of Health|Ministry of Transport|central bank
  Competition Authority|Environment Agency|Federal Court|Food Safety Agency|Labour Office|National Statistics Office
  Port Authority|Road Safety Board|Securities Commission|Supreme Court|Trade Commission|University Hospital`)
export const professions = lines(`
  analyst|biologist|chairman|chief economist|chief executive|economist|finance director|fund manager|governor|historian
  lawyer|mayor|minister|professor|researcher|senator|spokesman|spokeswoman|trade unionist|vice president`)
export const titles = lines(
  'Chief Executive|Dr.|Finance Minister|Governor|Mayor|Mr.|Mrs.|Ms.|President|Professor|Senator',
)
export const counted = lines(`
  aircraft|apartments|batteries|beds|books|bottles|branches|buses|children|clinics|containers|electric cars|employees
  farms|ferries|flights|full-time jobs|hospitals|hotels|houses|immigrants|investors|lorries|members|nurses|passengers
  patients|people|phones|pupils|refugees|robots|satellites|schools|sheep|ships|shops|soldiers|solar panels|students
  teachers|tickets|tourists|tractors|trains|trees|turbines|vaccines|vehicles|visitors|voters|wells|windows|workers`)
export const measures = lines(`
  acres|barrels|gigawatts|hectares|kilograms|kilometres|litres|megawatts|metres|miles|million tonnes|pounds|square miles
  terabytes|tonnes`)
export const metrics = lines(`
  annual revenue|average wages|bad loans|bond yields|cash flow|consumer prices|core inflation|costs|deposits|earnings
  exports|factory output|gross margin|household debt|imports|industrial production|investment|lending|like-for-like sales
  net debt|net income|net profit|operating profit|order intake|output|pre-tax profit|productivity|quarterly profit|rents
  research spending|retail sales|revenue|sales|traffic|turnover|underlying earnings|unemployment|volumes`)
export const adjectives = lines(`
  ambitious|ancient|annual|broad|busy|cautious|cheap|controversial|costly|crucial|digital|domestic|early|electric
  experimental|fragile|global|heavy|independent|large|late|local|long-awaited|modern|national|new|northern|obscure|old
  ordinary|popular|private|profitable|public|rare|regional|reliable|remote|risky|rural|secret|small|southern|steady
  strict|temporary|troubled|urban|urgent|vast|western|wooden`)
export const things = lines(`
  agreement|airport|alliance|archive|bridge|budget|campaign|canal|cathedral|climate plan|coalition|contract|dam|database
  dispute|factory|film|forest|fund|gallery|harbour|highway|housing estate|inquiry|island|joint venture|laboratory|law
  library|licence|loan|market|merger|mine|museum|network|novel|observatory|orchestra|park|pipeline|platform|power station
  prison|railway|refinery|reform|report|reservoir|satellite|school|stadium|strategy|subsidiary|survey|tariff|tax|theatre
  treaty|tunnel|union|vaccine|warehouse|wind farm|workshop`)
export const pastVerbs = words(`
  abandoned accepted acquired announced approved assembled backed blocked bought built cancelled closed completed
  criticised delayed delivered demolished designed developed discovered doubled exported financed founded imported
  inspected launched leased manufactured modernised moved opened operated owned planned postponed praised produced
  published purchased questioned rejected renamed repaired replaced restored reviewed sold studied supplied suspended
  tested visited won`)
export const plainVerbs = words(`
  abandon accept acquire assemble build buy cancel close complete criticise delay deliver demolish design develop double
  expand export finance fund import inspect launch lease manufacture modernise move open operate postpone produce publish
  purchase question reject rename repair replace restore review sell study supply suspend test visit`)
export const rises = words('climbed fell dropped rose slipped jumped slid grew shrank declined increased surged')
export const sayings = words('added admitted argued claimed confirmed estimated explained insisted noted said warned')
export const manners = words(
  'quietly slowly swiftly reluctantly openly partly largely recently finally formally carefully gradually',
)
export const months = words('January February March April May June July August September October November December')
export const weekdays = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const furniture = lines(`
  Advertisement|Share this article|Subscribe to our newsletter|Leave a comment|Read more: what happens next|4 min read
  Follow us on social media|All rights reserved.|Related stories|Photo: agency handout`)

/** "{x}" is a word of that kind; the corpus makes each sentence of one of these. */
export const shapes = lines(`
  {company} {past} {quantity} {counted} in {place} {when}.
  {company} said {when} that its {metric} {rises} {percent} to {money}, from {money} a year earlier.
  {company}, based in {place}, plans to {verb} up to {quantity} {counted} a year by {year}.
  {person}, the {profession} of {company}, said the {adjective} {thing} could {verb} about {quantity} {counted}.
  “We will {verb} the {thing} before {month} {year},” said {person}, {profession} at {company}.
  “The {thing} is {adjective},” {surname} {saying}. “Nobody expected us to {verb} it.”
  According to the {agency}, {metric} in {place} {rises} by {percent} in {month}, more than economists had expected.
  The {agency} has not {past} the {adjective} {thing}, which {company} {manner} {past} in {year}.
  If the {agency} approves the {thing}, {company} would {verb} its {adjective} {thing} in {place} and hire {quantity} {counted}.
  {company} denied that it had {past} a {percent} stake in {company}.
  {company} holds {percent} of {company}, a {demonym} maker of {counted}, after paying {money} for the stake {when}.
  Shares of {company} {rises} {percent} to {money} on {weekday}, while those of {company} were unchanged.
  {title} {surname} {saying} that the {demonym} government would {verb} the {thing} within {small} years.
  The {thing}, {past} in {year}, covers {quantity} {measure} and is visited by {quantity} {counted} every year.
  More than {quantity} {counted} were {past} near {place} {when}, {person} told reporters.
  {person} was born in {place} in {year} and studied at the University of {place}.
  It is expected to {verb} between {small} and {quantity} {counted}, or roughly {percent} of the {adjective} {thing}.
  With {company} {manner} {past}, the {agency} is considering whether to {verb} the {thing}.
  {surname}, {age}, joined {company} as {profession} in {year} after {small} years at {company}.
  {metrics} fell short of the {money} that analysts had forecast, {company} reported on {weekday}.
  There is no {adjective} {thing} in {place}, but the {demonym} {thing} has {manner} become one of the largest in {place}.
  The {profession} did not {verb} the {thing}; instead, the {agency} {manner} {past} {small} {adjective} {counted}.
  One in {small} {counted} in {place} now {past} a {thing}, a survey of {quantity} people by {company} found.
  Production at the {adjective} {thing} should reach {quantity} {measure} a day in the {ordinal} quarter of {year}.`)

function words(text) {
  return text.trim().split(/\s+/)
}

function lines(text) {
  return text
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim())
}
