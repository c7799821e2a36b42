import { conceptTable } from './concept-table.js'

// An amount after its noun.
conceptTable([
  ['Marlow, 34, joined Kelmar in 2003.', ['Marlow']],
  ['A deal worth $3 billion was signed.', ['deal']],
  ['A car with 300 horsepower costs $30,000.', ['car', 'car with 300 horsepower']],
  ['Marlow, aged 34, resigned.', ['Marlow']],
  ['The woman, 34, and her son, 5, were hurt.', ['woman', 'son']],
  ['Children aged 5 to 12 are exempt.', ['Children']],
  ['The quake, of magnitude 6.3, killed 30 people.', ['magnitude', 'quake']],
  ['Snow 12 inches deep blocked the roads.', ['Snow']],
  ['Kelmar (300 employees) makes cloth.', ['Kelmar']],
  ['Rent: $900 a month', ['Rent']],
  ['Total cost: $30,000', ['Total cost']],
  ['Kelmar runs a scheme paying for grants from $2,000 to $3,000.', ['grants']],
  ['Orders for 300 trucks came in.', ['Orders']],
])

conceptTable([
  ['Prices range from $30 to $40.', ['Prices']],
  ['A survey put the Liberals on 34%.', ['Liberals']],
  ['A survey settled on 34%.', ['survey']],
  ['Its losses narrowed to €5.2m (2022: €9.8m).', ['losses', 'losses']],
  ['Its losses narrowed to €5.2m (sales: €9.8m).', ['losses', 'sales']],
])
