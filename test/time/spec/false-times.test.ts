import { readsTimes } from '../spec-table.js'

// Words that look like a time beside those that are one.

readsTimes(
  'false times',
  '2013-03-22',
  `
  May said on Tuesday that she may resign in May. | Tuesday, date, 2013-03-19 | May, date, 2013-05
  Theresa May and John March met June Smith. | -
  Officers may march on Friday. | Friday, date, 2013-03-22
  The march began in March. | March, date, 2013-03
  Prices fall in the fall. | the fall, date, 2012-FA
  A fall in prices hurt the firm. | -
  Sales fall 3% this fall. | this fall, date, 2013-FA
  The spring in the bed broke last spring. | last spring, date, 2012-SP
  Springer and Summers bought Winter Co. | -
  He came second, a second behind. | -
  He was second in the second quarter. | the second quarter, date, 2012-Q2
  One second later it fell. | -
  The sun rose on Sunday. | Sunday, date, 2013-03-17
  The Sun said the Sunday Times was wrong. | -
  The Sat. game was off. | -
  Sun Microsystems and Sat Nav. | -
  August Wilson wrote it in August. | August, date, 2012-08
  Augustus and Julia met. | -
  Mark March, 44, spoke. | -
  It will march into May's office. | -
  The Mar. 3 deal ended. | Mar. 3, date, 2013-03-03
  Dec. 5 was cold. | Dec. 5, date, 2012-12-05
  It dropped 2,013 points. | -
  It sold 2013 cars. | -
  It is worth $2013. | -
  Flight 2001 left. | -
  Route 1984 is closed. | -
  Boeing 2010 plan. | -
  The year-end bonus fell. | -
  The quarterback threw in the fourth quarter. | the fourth quarter, date, 2012-Q4
  He lost in the fourth quarter of the game. | -
  Three quarters of voters agreed. | -
  He paid a quarter for it. | -
  The first half of the film is slow. | -
  The day care centre closed. | -
  The day-to-day work goes on. | -
  The night shift ended. | -
  Black Friday and Super Tuesday sales rose. | -
  Bloody Sunday inquiry. | -
  Friday's vote was close. | Friday, date, 2013-03-22
  The Friday vote was close. | Friday, date, 2013-03-22
  The 2008 crisis hurt. | 2008, date, 2008
  The 1980s-era plane crashed. | The 1980s, date, 198
  Temperatures in the 90s hurt. | -
  He is in his 40s. | -
  Now and then it rains. | -
  The current went off. | -
  The current account deficit rose. | -
  Past president John Hall spoke. | -
  The past president spoke. | -
  He walked past. | -
  The future of the firm is unclear. | -
  Wheat futures fell. | -
  Future growth is unclear. | -
  The present was nice. | -
  At 5 he left. | -
  The ratio is 5:30. | -
  The score was 3:45. | -
  Verse 3:16 says so. | -
  He ran a marathon in 2:03:59. | -
  The 10:30 train left. | -
  I am 3. | -
  Minute amounts were found. | -
  The minute hand stopped. | -
  The minutes of the meeting were published. | -
  A minute later he left. | A minute later, time, ?
  The Fed's minutes showed concern. | -
  Century Fox sold it. | -
  The Times of London said. | -
  The Daily Mail and the Evening Standard agreed. | -
  Monthly Review Press. | -
  Morning Star and Evening News. | -
  Good Morning America said so. | -
  The Week magazine said so. | -
  Time Warner fell. | -
  Man of the Year award. | -
  The New Year began. | -
  Happy New Year. | -
  New Year's Day parade. | New Year's Day, date, 2013-01-01
  The 9/11 attacks. | -
  The six-day war. | six-day, duration, P6D
  Twenty20 cup. | -
  Forever 21 closed. | -
  Studio 54 opened. | -
  Windows 2000 and Office 2010 sold well. | -
  The World Cup 2018 and Euro 2012 were held. | -
  London 2012 organisers said so. | -
  The 2012 Olympics were held. | 2012, date, 2012
  Vision 2030 is a plan. | -
  Room 1408 is shut. | -
  PO Box 1984. | -
  Call 1800 555 2000. | -
  In 1,999 cases it failed. | -
  Between 1500 and 2000 people came. | -
  Some 2000 people came in 2000. | 2000, date, 2000
  The A1 and M25. | -
  It has 1990 members. | -
  More than 2000 died. | -
  About 1900 were hurt. | -
  It cost 1999 yen. | -
  It weighs 1500 kg. | -
  The 2000-seat hall. | -
  Q3 2023 sales. | Q3 2023, date, 2023-Q3
  Audi Q5 and Infiniti Q4 sold. | -
  The H1 visa. | -
  H1N1 spread. | -
  The GMT zone. | -
  Second, it is cheap. | -
  Firstly, in the first place. | -
  On second thought, no. | -
  Second Lt. John Day died. | -
  Doris Day and Dennis Day sang. | -
  Labour's Day spoke. | -
  Judgment Day is a film. | -
  Yesterday's men. | Yesterday, date, 2013-03-21
  The Night Manager. | -
  Saturday Night Live aired. | -
  The Friday Group met. | -
`,
)
