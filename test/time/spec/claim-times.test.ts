import { tellsWhen } from '../spec-table.js'

// Which claim, and which of its figures, a time belongs to. "sell: 300, 250 (2022) @ 2023": the 250 are of 2022.

tellsWhen(
  'the report and what it reports',
  '2024-10-24',
  `
  Orrin said on Tuesday that sales fell 4% in the third quarter. | fall: 4% @ the third quarter
  Sales fell 4% in the third quarter, Orrin said on Tuesday. | fall: 4% @ the third quarter
  Orrin said Tuesday it had cut 300 jobs in May. | cut: 300 @ May
  Orrin said on Tuesday that it cut 300 jobs. | cut: 300 @ -
  According to a report published on Friday, Orrin sold 300 cars in 2023. | sell: 300 @ 2023
  On Tuesday the company said sales fell 3%. | fall: 3% @ -
  Orrin will cut 300 jobs next year, a spokesman said on Monday. | cut: 300 @ next year
  "We cut 300 jobs in 2023," Maria Lund said on Monday. | cut: 300 @ 2023
  Orrin cut 300 jobs on Tuesday. | cut: 300 @ Tuesday
  `,
)

tellsWhen(
  'what a figure is compared with',
  '2024-10-24',
  `
  Profit slid 12% to $41 million from $46.6 million a year earlier. | slide: 12%, $41 million, $46.6 million (a year earlier) @ -
  Profit slid to $41 million in 2023 from $46.6 million in 2022. | slide: $41 million, $46.6 million (2022) @ 2023
  In 2023, Orrin sold 300 cars, up from 250 in 2022. | sell: 300, 250 (2022) @ 2023
  Orrin sold 300 cars in 2023, compared with 250 in 2022. | sell: 300, 250 (2022) @ 2023
  Orrin sold 300 cars in 2023, against 250 a year before. | sell: 300, 250 (a year before) @ 2023
  Unemployment fell to 3.7% in May from 3.9% in April. | fall: 3.7%, 3.9% (April) @ May
  Unemployment, which was 3.9% in April, fell to 3.7% in May. | be: 3.9% @ April | fall: 3.7% @ May
  Sales were $5 million, versus $4 million in the same quarter last year. | be: $5 million, $4 million (the same quarter last year) @ -
  Orrin expects to sell 500 cars in 2025, up from 300 in 2024. | sell: 500, 300 (2024) @ 2025
  Net rose to $3 million, or 9 cents a share, from $2 million, or 6 cents a share, a year ago. | rise: $3 million, 9 cents, $2 million (a year ago), 6 cents (a year ago) @ -
  Debt was $310 million at the end of June, down from $335 million in March. | be: $310 million, $335 million (March) @ the end of June
  `,
)

tellsWhen(
  'a series',
  '2024-10-24',
  `
  Orrin closed three mills in 2020 and two in 2021. | close: three @ 2020 | close: two @ 2021
  Growth slowed to 5% in 2022 and 3% in 2023. | slow: 5% @ 2022 | slow: 3% @ 2023
  Orrin will cut 300 jobs in 2025 and 200 in 2026. | cut: 300 @ 2025 | cut: 200 @ 2026
  Orrin sold 300 cars in May and 400 in June. | sell: 300 @ May | sell: 400 @ June
  Orrin hired 20 people between 2019 and 2023. | hire: 20 @ 2019, 2023
  Orrin sold 300 cars at $9,000 each in May. | sell: 300, $9,000 @ May
  `,
)

tellsWhen(
  'clauses side by side',
  '2024-10-24',
  `
  In 2020, sales rose 5% and profit fell 3%. | rise: 5% @ 2020 | fall: 3% @ 2020
  Sales rose 5% and profit fell 3% in the third quarter. | rise: 5% @ the third quarter | fall: 3% @ the third quarter
  Sales rose 5% in May, and profit fell 3% in June. | rise: 5% @ May | fall: 3% @ June
  Orrin closed a mill in 2020, cutting 300 jobs. | cut: 300 @ 2020
  Last year Orrin cut 300 jobs, and this year it will cut 50. | cut: 300 @ Last year | cut: 50 @ this year
  Orrin's margin shrank 40% in the latest quarter, while Orrin lost $12 million on pubs. | shrink: 40% @ the latest quarter | lose: $12 million @ the latest quarter
  Sales rose 5% in 2023, although costs grew 7%. | rise: 5% @ 2023 | grow: 7% @ 2023
  After it sold 300 cars in May, Orrin hired 20 people in June. | sell: 300 @ May | hire: 20 @ June
  Orrin was founded in 1990 and now employs 300 people. | employ: 300 @ now
  Orrin, which was founded in 1990, sold 300 cars last year. | sell: 300 @ last year
  Orrin, which bought two mills in 2019, said on Monday it would cut 300 jobs next year. | buy: two @ 2019 | cut: 300 @ next year
  Orrin spent $3 million last year to build two mills that will open in 2026. | spend: $3 million @ last year | build: two @ -
  Orrin plans to hire 20 people by the end of the decade. | hire: 20 @ the end of the decade
  Orrin has grown by 40% since 2020, while Tarn has lost 300 jobs. | grow: 40% @ 2020 | lose: 300 @ -
  `,
)

tellsWhen(
  'a period in the subject or the object',
  '2024-10-24',
  `
  Orrin reported a third-quarter loss of $3 million. | report: $3 million @ third-quarter
  Orrin's third-quarter profit rose 11%. | rise: 11% @ third-quarter
  The 2023 profit was $3 million. | be: $3 million @ 2023
  Turnover for the four months ended Feb. 28 shrank 8%. | shrink: 8% @ the four months, Feb. 28
  Orrin earned $3 million in the nine months ended Sept. 30. | earn: $3 million @ the nine months, Sept. 30
  Profit for the year to March was $3 million. | be: $3 million @ the year, March
  In the first four months, turnover was $18 million. | be: $18 million @ the first four months
  `,
)

tellsWhen(
  'the period that a report carries on',
  '2024-10-24',
  `
  Orrin's sales rose 5% in the third quarter. Profit fell 3%. | rise: 5% @ the third quarter | fall: 3% @ the third quarter
  Orrin reported a third-quarter loss of $3 million. Revenue fell to $9 million from $10 million. | report: $3 million @ third-quarter | fall: $9 million, $10 million @ third-quarter
  Orrin's sales rose 5% in the third quarter. In the first half, sales rose 4%. Profit fell 3%. | rise: 5% @ the third quarter | rise: 4% @ the first half | fall: 3% @ the first half
  Orrin's profit fell 5% in the four months ended Feb. 28. Sales rose 4%. | fall: 5% @ the four months, Feb. 28 | rise: 4% @ the four months, Feb. 28
  Retail sales rose 0.7% in August. Household spending edged up 0.9%. | rise: 0.7% @ August | edge up: 0.9% @ August
  Orrin's sales rose 5% in 2023. Exports grew 9%, Maria Lund said on Tuesday. | rise: 5% @ 2023 | grow: 9% @ 2023
  Orrin's sales rose 5% in the third quarter. Shares fell 3%. | rise: 5% @ the third quarter | fall: 3% @ -
  Orrin's sales rose 5% in the third quarter. It employs 300 people. | rise: 5% @ the third quarter | employ: 300 @ -
  Orrin's sales rose 5% in the third quarter. It expects sales of $9 million. | rise: 5% @ the third quarter | expect: $9 million @ -
  Orrin's sales rose 5% on Tuesday. Profit fell 3%. | rise: 5% @ Tuesday | fall: 3% @ -
  Orrin's sales rose 5% in the third quarter. Tarn Corp.'s profit fell 3%. | rise: 5% @ the third quarter | fall: 3% @ -
  Orrin's sales rose 5% in the third quarter. Last year they rose 9%. Profit fell 3%. | rise: 5% @ the third quarter | rise: 9% @ Last year | fall: 3% @ the third quarter
  Orrin's sales will rise 5% next year. Profit fell 3%. | rise: 5% @ next year | fall: 3% @ -
  `,
)
