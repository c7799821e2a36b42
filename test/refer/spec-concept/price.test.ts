import { conceptTable } from './concept-table.js'

// What is changed, priced or paid for.
conceptTable([
  ['Kelmar paid $3 million for the mill.', ['mill']],
  ['Kelmar bought the mill for $3 million.', ['mill']],
  ['Kelmar spent £4 million on advertising.', ['advertising']],
  ['The deal values Kelmar at $3 billion.', ['Kelmar']],
  ['The court sentenced Marlow to 12 years in prison.', ['Marlow']],
  ['They extended the contract by two years.', ['contract']],
  ['Kelmar offered $30 a share for Orrin.', ['Orrin']],
  ['Kelmar sold 3 million shares at $12 each.', ['Kelmar', 'shares']],
  ['The retailer, which has 300 shops, expects profit of between $30 million and $34 million.', ['retailer', 'profit']],
  ['The drug cut deaths by 30 per cent.', ['deaths']],
  ['The bank set aside $3 billion for bad loans.', ['bad loans']],
  ['The bank offers loans at 5%.', ['loans']],
  ['Marlow won the race by 12 seconds.', ['race']],
  ['Kelmar sells shirts for between $30 and $40.', ['shirts']],
  ['Kelmar extended its loan by three years.', ['loan']],
  ['The judge jailed Marlow for 12 years.', ['Marlow']],
  ['The board valued Orrin at $3 billion.', ['Orrin']],
])

conceptTable([
  ['Petrol fell below 150p a litre for the first time since May.', ['Petrol']],
  ['Orrin paid 150p a litre for the diesel.', ['diesel']],
  ['Orrin lost $3 billion in market value.', ['market value']],
  ['Orrin lost $3 in May.', ['Orrin']],
])

conceptTable([
  ['It was the first profit in six quarters: $18 million.', [null, 'first profit']],
  ['It made a profit in six mills: $18 million.', [null, 'mills']],
])
