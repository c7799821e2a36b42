// Nouns of what is added up over a period: what a report tells for the quarter, the month or the year. Own knowledge.
// Levels and prices ("debt", "shares", "inflation") have a day, and are no such nouns.

export const periodNouns: ReadonlySet<string> = new Set(
  (
    'billings bookings charge charges consumption cost costs deliveries earnings ebit ebitda exports expense expenses gdp gnp imports income ' +
    'investment losses loss net orders originations output overheads passengers production profit profits proceeds receipts registrations results ' +
    'revenue revenues sales savings shipments spending takings traffic turnover volume volumes write-down write-downs'
  ).split(' '),
)

/** Before "period", "quarter", "months": what the text looks ahead to, or a stretch that ends today. */
export const openPeriodWords: ReadonlySet<string> = new Set(['coming', 'current', 'next', 'past', 'recent', 'this'])
