import { conceptTable } from './concept-table.js'

// A noun before "of" and an amount.
conceptTable([
  ['Unemployment of 4.2% surprised economists.', ['Unemployment']],
  ['Kelmar has debts of about $3 billion and assets of $5 billion.', ['debts', 'assets']],
  ['The loan carries interest of 5%.', ['interest']],
  ['Kelmar has a market value of $3 billion.', ['market value']],
  ['Kelmar, which has a market value of $3 billion, fell 5%.', ['market value', 'Kelmar']],
  ['The battery has a range of 400 kilometres.', ['range']],
  ['Analysts had forecast a loss of 3 cents a share.', ['loss']],
  ['The plant has a capacity of 300 megawatts.', ['capacity']],
  ['Rain of 12 inches fell on the region.', ['Rain']],
  ["Kelmar's offer of $30 a share was rejected.", ['offer']],
  ['Kelmar will pay a dividend of 12 cents a share.', ['dividend']],
  ['The poll of 1,200 adults has a margin of error of 3 points.', ['poll', 'margin of error']],
  ['The economy grew at an annual rate of 3%.', ['annual rate']],
  ['Growth of 3% is likely.', ['Growth']],
  ['Inflation of more than 3% is a risk.', ['Inflation']],
  ['The city has a population of 300,000.', ['population']],
  ['The city of 300,000 people is flooded.', ['city']],
  ['A crowd of 3,000 gathered in Oakham.', ['crowd']],
  ['The car has a top speed of 150 mph.', ['top speed']],
  ['Winds of up to 90 mph hit the coast.', ['Winds']],
  ['The plane carried 300 passengers and a crew of 12.', ['plane', 'crew']],
  ['The fine of $3 million was the largest.', ['fine']],
  ['A two-year study of 300 patients found no link.', ['two-year study']],
  ['The mill has a staff of 300.', ['staff']],
  ['A staff of 300 runs the mill.', ['staff']],
  ['The price of $30 is high.', ['price']],
])

conceptTable([
  ['Income fell, leaving it with reserves of just $3 million.', ['reserves']],
  ['Income fell, and just $3 million is left.', [null]],
])
