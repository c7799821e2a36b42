import { conceptTable } from './concept-table.js'

// Amounts side by side, said again, or shared out.
conceptTable([
  [
    'Kelmar reported net income of $3 million, or 9 cents a share, up from $2.5 million a year earlier.',
    ['net income', 'net income', 'net income'],
  ],
  ['Sales fell to $3 million from $4 million a year earlier.', ['Sales', 'Sales']],
  ['Sales of $3 million, $4 million and $5 million were reported in 2019, 2020 and 2021.', ['Sales', 'Sales', 'Sales']],
  ['Sales and profit rose 3% and 5%, respectively.', ['Sales', 'profit']],
  ['The index rose 30 points to 7,000.', ['index', 'index']],
  ['Marlow scored 30 goals in 42 games.', ['Marlow', 'Marlow']],
  ['Exports grew 5% and imports 3%.', ['Exports', 'imports']],
  ['The price of oil rose $2 to $70 a barrel.', ['price of oil', 'price of oil']],
  ['The tax rate will rise from 20% to 25%.', ['tax rate', 'tax rate']],
  ['The company earned $3 million, or 9 cents a share.', ['company', 'company']],
  ['Profit before tax was $3 million, compared with $2 million in 2019.', ['Profit before tax', 'Profit before tax']],
  ['Profit rose to $3 million versus $2 million.', ['Profit', 'Profit']],
  ['Kelmar has 12 plants in nine countries.', ['Kelmar', 'Kelmar']],
  ['Kelmar gained 30 cents to $12.', ['Kelmar', 'Kelmar']],
  ['The central bank cut its key rate by a quarter of a percentage point to 4.5%.', ['key rate', 'key rate']],
  ['The central bank raised its key rate 25 basis points to 4.5%.', ['key rate', 'key rate']],
  ['Kelmar raised its stake in Orrin to 12% from 9%.', ['stake in Orrin', 'stake in Orrin']],
  ['Support for the party fell to 43% from 46%.', ['Support for the party', 'Support for the party']],
  ['The economy grew 3% in 2019 and 2% in 2020.', ['economy', 'economy']],
  ['With 300 shops in 12 countries, Kelmar is the largest retailer.', ['Kelmar', 'Kelmar']],
  ['Kelmar has more than 300 shops, up from 250 in 2019.', ['Kelmar', 'Kelmar']],
  [
    'The drug reduced the risk of stroke by 30 per cent, compared with 12 per cent for aspirin.',
    ['risk of stroke', 'risk of stroke'],
  ],
  ['Bonds due in 2030 yielded 4.5%, up 3 basis points.', ['Bonds due in 2030', 'Bonds due in 2030']],
  [
    'The yield on bonds due in 2030 rose 3 basis points to 4.5%.',
    ['yield on bonds due in 2030', 'yield on bonds due in 2030'],
  ],
  ['Officials reported 300 new cases and 12 deaths.', ['Officials', 'Officials']],
  ['The number of cases rose by 300 to 3,000.', ['number of cases', 'number of cases']],
  ['Exports rose 5% in May and 3% in June.', ['Exports', 'Exports']],
  ['Exports rose 5%, imports 3% and prices 1%.', ['Exports', 'imports', 'prices']],
  ['Coffee rose 5% and tea by 3%.', ['Coffee', 'tea']],
  ['Sales, profit and debt rose 3%, 4% and 5%, respectively.', ['Sales', 'profit', 'debt']],
  ['Oakham and Tarn have 300 and 400 voters, respectively.', ['Oakham', 'Tarn']],
  ['Kelmar laid 5 miles (8 kilometres) of cable.', ['cable', 'cable']],
  ['The pipe is 5 metres (16 feet) long.', ['pipe', 'pipe']],
  ['Kelmar owns 300 hectares (740 acres) of forest.', ['forest', 'forest']],
  ['The boxer, who weighs 90 kilograms (200 pounds), won.', ['boxer', 'boxer']],
  ['Profit rose to £3 million ($4 million) from £2 million ($3 million).', ['Profit', 'Profit', 'Profit', 'Profit']],
  ['Kelmar raised its price target on Orrin to $30 from $28.', ['price target', 'price target']],
])

conceptTable([
  ['More than half of households, 54%, have no savings.', ['households', 'households']],
  ['Nearly 60% of teachers said they had considered it, up from 48%.', ['teachers', 'teachers']],
  ['Nearly 60% of teachers walked up from 48% of schools.', ['teachers', 'schools']],
  ['Half of the towns, where 54% voted, agreed.', ['towns', null]],
])

conceptTable([
  ['Exports rose 8% and turnover a mere 3%.', ['Exports', 'turnover']],
  ['Exports rose 8% and imports fell a mere 3%.', ['Exports', 'imports']],
])

conceptTable([
  ['Orrin had £61m of cash at the end of June, down £9m.', ['cash', 'cash']],
  ['Orrin had £61m of cash at the end of June, down 9%.', ['cash', 'Orrin']],
])
