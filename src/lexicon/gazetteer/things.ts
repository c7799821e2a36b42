// Events, works, laws, products, measures of markets and languages known by name.
// From own knowledge, as whole classes. Lower case, hyphens and possessive marks set off by spaces as tokens are;
// accents where the name has them (the reader adds the form without).

/** Awards, contests, wars, feasts, books and laws. */
export const namedThings = `
academy award,academy awards,affordable care act,africa cup of nations,african cup of nations,all - star game
american civil war,american league,american revolution,arab spring,ascension day,ash wednesday,ashes,asian cup
asian games,australian open,bafta,baftas,ballon d'or,bastille day,battle of britain,bay of pigs,belt and road
belt and road initiative,berlinale,bhagavad gita,bible,bill of rights,billie jean king cup,black death,black friday
black lives matter,boer war,booker prize,boxer rebellion,boxing day,brexit,brit awards,british open,bundesliga
burning man,camp david accords,cannes film festival,champions league,chinese new year,christmas,christmas day
christmas eve,civil war,cold war,columbus day,commonwealth games,confederations cup,copa america,copa libertadores
covid - 19,cuban missile crisis,cultural revolution,cup winners' cup,cyber monday,d - day,davis cup,dayton accord
dayton accords,declaration of independence,diwali,dodd - frank,easter,easter monday,easter sunday,eid,eid al - adha
eid al - fitr,emmy,emmys,english civil war,eredivisie,europa league,european championship,european championships
european cup,eurovision,eurovision song contest,fa cup,falklands war,father 's day,fed cup,fields medal
fifth amendment,first amendment,first division,first world war,five nations,football league,formula 1,formula one
fourth division,fourth of july,french open,french revolution,gdpr,geneva convention,geneva conventions,giro
giro d'italia,glastonbury,glorious revolution,gold cup,golden globe,golden globes,golden lion,good friday
good friday agreement,grammy,grammys,grand national,grand prix,grand slam,great depression,great leap forward
great recession,great war,green deal,green new deal,gulf war,guy fawkes night,halloween,hamlet,hanukkah
helsinki accords,holocaust,hundred years' war,iliad,independence day,indian premier league,indianapolis 500
industrial revolution,inflation reduction act,intifada,iran - iraq war,iraq war,juneteenth,kentucky derby,koran
korean war,kyoto protocol,la liga,labor day,labour day,league cup,league one,league two,legion of honour
libertadores,ligue 1,lisbon treaty,lunar new year,maastricht treaty,macbeth,magna carta,major league baseball
major league soccer,mardi gras,marshall plan,martin luther king day,may day,medal of honor,medicare for all
melbourne cup,memorial day,mercury prize,middle ages,minsk agreements,mona lisa,montreal protocol,mother 's day
nafta,napoleonic wars,national basketball association,national football league,national hockey league
national league,nations league,new deal,new testament,new year,new year 's day,new year 's eve,nobel
nobel peace prize,nobel prize,nowruz,obamacare,october revolution,odyssey,oktoberfest,old testament,olympic
olympic games,olympics,orange revolution,oscar,oscars,oslo accords,palm sunday,palme d'or,pan american games
paralympic games,paralympics,paris agreement,passover,patriot act,pentecost,pga championship,prague spring
premier league,premiership,presidents' day,primera division,pulitzer,pulitzer prize,purim,quran,ramadan
remembrance day,renaissance,roe v. wade,rosh hashanah,rugby world cup,russian revolution,ryder cup,sarbanes - oxley
schengen agreement,scottish premiership,second amendment,second division,second world war,serie a,serie b
seven years' war,six - day war,six nations,social security,spanish civil war,st. patrick 's day,stanley cup
summer olympics,sundance,super bowl,super cup,super league,super rugby,superbike,talmud,test cricket,thanksgiving
the ashes,third division,thirty years' war,title ix,tony award,tony awards,torah,tour de france,treaty of lisbon
treaty of rome,treaty of versailles,turner prize,u.s. open,uefa cup,us masters,us open,usmca,valentine 's day
velvet revolution,veterans day,victoria cross,vietnam war,vuelta,war on terror,wars of the roses,warsaw pact
watergate,wimbledon championships,winter olympics,women 's world cup,world championship,world championships
world cup,world expo,world series,world war i,world war ii,world war one,world war two,yom kippur,yom kippur war
yule
`

/** Indices and rates of markets, signs of currencies, languages. */
export const namedOthers = `
a$,afrikaans,aramaic,bovespa,brent,brent crude,c$,cac - 40,cac 40,cantonese,csi 300,dax,dow,dow jones
dow jones industrial average,edt,english,esperanto,euribor,euro stoxx,eurostoxx,farsi,ft - se 100,ftse,ftse 100
ftse mib,gaelic,gmt,hang seng,hebrew,hk$,ibex,internet,kospi,latin,libor,mandarin,mib,mibtel,milky way
nasdaq composite,nifty,nikkei,nikkei 225,nz$,r$,russell 2000,s$,s&p 500,sanskrit,sensex,shanghai composite,sofr
stoxx 600,straits times index,swahili,tagalog,topix,tsx,urdu,us$,vix,west texas intermediate,world wide web,wti
yiddish
`

/** Weapons and craft, cars, devices and software, drugs, goods. */
export const namedProducts = `
ak - 47,android,antonov,apache helicopter,atacms,atari,b - 52,barbie,beetle,big mac,bitcoin,black hawk,blackberry
botox,camry,cessna,chatgpt,cherokee,chromebook,civic,clio,concorde,copilot,corolla,covaxin,covishield,cybertruck
diet coke,dogecoin,dreamliner,escalade,ethereum,exocet,f - 15,f - 150,f - 16,f - 18,f - 22,f - 35,falcon 9,firefox
fortnite,frisbee,game boy,gmail,golf,gpt - 4,grand cherokee,himars,hubble,hula hoop,ilyushin,internet explorer,ipad
iphone,ipod,iskander,itunes,jell - o,jumbo jet,kalashnikov,kindle,kinzhal,kit kat,kleenex,land cruiser,linux,macbook
macintosh,marmite,megane,micra,mig,minecraft,mini cooper,model s,model t,model x,model y,mondeo,mustang,mégane
novocain,nurofen,nutella,oxycontin,ozempic,pac - man,panda,passat,patriot missile,paxlovid,pentium,photoshop
playstation,pokemon,polo,post - it,powerpoint,prius,prozac,punto,qashqai,range rover,rav4,remdesivir,ritalin
rubik 's cube,scirocco,scrabble,scud,silverado,siri,skype,soyuz,space shuttle,sputnik,sputnik v,starlink,stinger
storm shadow,sukhoi,super mario,tamiflu,tetris,tiguan,tomahawk,trabant,tupolev,tupperware,twingo,tylenol,unix,uzi
valium,velcro,viagra,walkman,wegovy,whopper,wii,windows,wrangler,xanax,xbox,yaris,zafira,zoloft
`
