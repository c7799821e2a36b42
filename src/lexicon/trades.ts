/**
 * Words of company names and common nouns for companies, by trade: "the bank" is no carmaker. A row is a trade. Own
 * knowledge.
 */
export const tradeOf: ReadonlyMap<string, number> = new Map(
  [
    'air airline airlines airways aviation carrier',
    'auto automobile automobiles automaker automotive carmaker motor motors',
    'bank bancorp bancshares bankers banking lender savings',
    'brewer breweries brewery brewing',
    'broker brokerage brokers securities',
    'drugmaker pharma pharmaceutical pharmaceuticals',
    'insurance insurer assurance',
    'newspaper news paper press tabloid publisher publishers publishing',
    'oil petroleum refiner',
    'shipbuilder shipbuilders shipbuilding',
    'steel steelmaker steelworks',
    'grocer grocery supermarket supermarkets',
    'chipmaker chips microchips semiconductor semiconductors',
    'hotelier hotels resorts',
    'broadcaster broadcasting radio television tv',
    'homebuilder homebuilders homes housebuilder housebuilders',
    'miner miners mines mining',
    'railroad rail railroads railway railways',
    'shipper shippers shipping',
    'vineyards winemaker winemakers wines winery',
  ].flatMap((words, trade) => words.split(' ').map((word): [string, number] => [word, trade])),
)
