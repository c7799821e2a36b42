/**
 * Names that everybody knows and compromise lacks, from own knowledge, general lists (ISO 3166 countries, capitals, greater
 * cities, states and counties, international bodies, great companies and clubs). Lower case. What stands in an earlier list
 * wins over a later one; `ordinaryWords` are taken out again.
 */

/** Further given names of many languages. */
export const moreFirstNames = `
abdel,abdul,abdullah,abraham,achim,adebayo,adele,adriano,agnes,agnieszka,ahmad,ahmed,aisha,akira,alain,albert
alberto,alec,aleksandar,aleksander,aleksandr,aleksandra,aleksei,alessandro,alexandre,alfonso,alfred,alfredo,ali
alice,alija,alina,allan,alojz,amanda,amina,amir,amit,amy,ana,anastasia,anatoly,anders,andre,andreas,andrei,andres
andriy,andrzej,andy,angela,angelo,anil,anita,anja,anna,anne,annette,annie,antoine,anton,antonio,arantxa,arkady,armin
arnaud,arthur,arturo,arun,ashok,astrid,axel,ayrton,ayumi,barbara,bashar,beatrice,ben,bengt,bernard,bernardo,bernd
bernhard,bettina,betty,beverly,bill,birgit,bjorn,bogdan,bohdan,boris,boutros,brad,bradley,brenda,brett,brian
brigitte,bruce,bruno,burt,byron,calvin,camille,carl,carla,carlo,carlos,carmen,carol,carole,caroline,carsten
catherine,cathy,cecilia,cedric,cesar,charles,charlotte,chinedu,chris,christian,christina,christine,christophe
christopher,cindy,claire,clara,claude,claudia,claudio,claus,clint,colin,conchita,connie,craig,curtis,cynthia,cyril
daisuke,damon,daniel,daniela,danilo,danny,dariusz,darrell,darren,dave,david,dean,debbie,deborah,deepak,delphine
denis,denise,dennis,derek,diana,dick,didier,diego,dieter,dietmar,dimitri,dmitri,dmitriy,dmitry,dominique,don,donald
donna,donovan,dorothy,doug,douglas,dragan,duncan,dustin,dwayne,dwight,earl,ed,eddie,edgar,edmund,edouard,eduardo
edward,egon,ehud,eileen,elaine,eleanor,elena,elisabeth,elizabeth,ellen,elliott,emil,emilio,emily,emma,emmanuel,enda
enrico,enrique,enzo,eric,erik,ernesto,ernst,eugen,eugene,eva,evan,evelyn,evgeny,fabio,fabrice,faisal,farouk,fatma
felipe,ferdinand,fernando,fidel,filip,fiona,florian,frances,francesco,francisco,franck,franco,frank,franz,fraser
fred,frederic,freya,friedrich,fritz,gabriel,gareth,garry,gary,gennady,geoff,geoffrey,georg,george,georges,georgi
gerald,geraldine,gerard,gerd,gerhard,gerry,gianfranco,gianni,gilbert,gilles,gina,giorgio,giovanni,giulia,giuseppe
glen,glenn,gloria,gopal,goran,gordon,graeme,graham,greg,gregory,greta,guido,guillaume,guillermo,gunilla,gunnar
gunther,gustav,gustavo,guy,gwen,habib,hakan,hakon,hans,hans - dietrich,harald,harold,harriet,harry,haruki,hassan
heather,heidi,heiko,heinrich,heinz,helen,helena,helmut,henri,henrik,henry,herbert,hermann,hideo,hiroko,hiroshi
holger,hong,horst,hosni,hossein,howard,hubert,hugh,hugo,hui,husni,hussein,ian,ibrahim,ignacio,igor,imran,indira,inge
ingo,ingrid,ingvar,ion,irene,irina,isabel,isabelle,ivan,ivana,ivo,iyad,jacek,jackie,jacob,jacqueline,jacques,james
jan,jana,jane,janet,janez,janice,janos,jared,jaroslav,jason,javed,javier,jay,jean,jean - claude,jean - marie
jean - pierre,jeff,jeffrey,jenna,jennifer,jenny,jens,jeremy,jerome,jerry,jerzy,jessica,jesus,jill,jim,jimmy,jing
jinping,jiri,joachim,joan,joanna,joanne,joao,joaquin,joe,joel,joerg,johan,johann,johanna,johannes,john,johnny,jon
jonas,jonathan,jordan,jordi,jorg,jorge,jose,josef,joseph,joshua,joyce,juan,judith,judy,julia,julian,julie,julio,jun
june,junichi,jurgen,jussi,justin,karel,karen,karin,karl,karsten,katarina,kate,katherine,kathleen,kathryn,kathy,katja
katrin,kay,kazuo,keiko,keith,kelly,kemal,ken,kenji,kenneth,kent,kenta,kerstin,kevin,khaled,kim,kirsten,kjell,klaus
knut,kofi,krishna,krzysztof,kurt,kwame,kyle,lakshmi,larry,lars,lasse,laszlo,laura,lauren,laurent,lawrence,lech,lee
leif,lena,leo,leon,leonard,leonardo,leonid,leopold,les,leslie,levon,lewis,liam,lidia,linda,ling,lisa,lloyd,lois
lorenzo,lorraine,lothar,louis,louise,luc,lucas,lucia,luciano,lucy,ludwig,luigi,luis,lukas,luke,lydia,lynn,maciej
madeleine,maggie,magnus,mahathir,mahmoud,makoto,malcolm,mandela,manfred,manish,manmohan,manuel,marc,marcel,marcelo
marcin,marco,marcos,marcus,marek,margaret,maria,marianne,marie,mariko,marilyn,marina,mario,marisa,marjorie,mark
markus,marlene,marta,martha,martin,martina,martti,marty,mary,masahiro,masao,massimo,massoud,mathew,mathias,mats,matt
matthew,matthias,matti,maureen,maurice,maurizio,mauro,max,maxim,megan,mehmet,meir,melanie,melissa,mercedes,michael
michal,michel,michele,michelle,mick,miguel,mihai,mika,mikael,mike,mikhaela,mikhail,mikko,milan,milos,ming,miodrag
miroslav,mitch,mladen,moeen,mohamed,mohammad,mohammed,mohsen,momir,monica,monika,mounir,muhammad,mukesh,muriel
mustafa,myra,nabil,nadia,nancy,naoki,naoko,naomi,narasimha,narendra,natalia,natalie,natasha,nathan,nawaz,ned,neil
nelson,niall,nicholas,nick,nicola,nicolae,nicolas,nicole,nigel,nikita,nikolai,nikolas,nils,nina,nitin,nkosazana,nora
norbert,noriko,norman,odd,oksana,ola,olaf,ole,oleg,olena,olga,oliver,olivier,olof,olusegun,omar,oscar,oskar,osman
oswald,otto,owen,pablo,pamela,paolo,pascal,pat,patrice,patricia,patrick,patrik,patty,paul,paula,pauline,paulo,pavel
pavol,pedro,pekka,penny,per,pernille,petar,pete,peter,petr,petra,phil,philip,philippe,phillip,phyllis,pierre,pieter
piotr,pradeep,prakash,priya,qaboos,rachel,radek,radovan,rafael,rafiq,rahul,rajesh,rajiv,rakesh,ralph,ramesh,ramon
randall,randy,rauf,raul,ravi,raymond,rebecca,reggie,regina,reinhard,remy,renato,rex,rhonda,ricardo,riccardo,richard
rick,ricky,rico,rob,robbie,robert,roberta,roberto,robin,rod,rodolfo,rodrigo,roger,roland,rolf,roman,romano,ron
ronald,ronnie,rory,rosa,rose,rosemary,ross,roy,ruben,rudolf,rune,ruslan,russell,ruth,ryan,ryota,ryszard,saad,sabine
sachiko,sachin,saddam,saeed,sali,salim,sally,sam,samantha,sami,samir,samuel,sandeep,sandor,sandra,sandy,sanjay,sara
sarah,satish,satoshi,scott,sean,sebastian,sebastien,serge,sergei,sergey,sergio,seth,shane,sharon,shashi,shaun,shawn
sheila,shigeru,shimon,shinichi,shinji,shinzo,shirley,sibusiso,sidney,sigrid,silvia,silvio,simon,simone,slobodan
sofia,sonia,sophie,soren,stacy,stan,stanislav,stanley,stefan,stefano,steffen,steffi,stella,stephan,stephane
stephanie,stephen,steve,steven,stig,stuart,sue,sunil,suresh,susan,susanne,suzanne,svein,sven,svetlana,sylvia,tadeusz
takahiro,takashi,takeshi,taku,tamara,tanya,taras,tareq,tariq,taro,tatiana,tatyana,ted,teresa,terje,terry,tetsuya
thabang,thabo,themba,theo,theodore,theresa,thierry,thomas,thorsten,tibor,tiffany,tim,timo,timothy,tina,todd,tom
tomas,tomasz,tommy,tomoko,toni,tony,torbjorn,tore,torsten,tove,tracy,trevor,trond,troy,tsutomu,tyler,ulf,ulrich
ulrike,ursula,uwe,vaclav,valentin,valerie,valery,vanessa,vasily,vera,vernon,veronica,vic,victor,victoria,vijay
vikram,viktor,vince,vincent,vincenzo,vinod,viorel,virginia,vitaly,vittorio,vivian,vladimir,vladislav,volker
volodymyr,waldemar,walid,walter,waqar,warren,wasim,wayne,wei,wendell,wendy,werner,wilhelm,will,willem,william,willie
wilma,wim,wladyslaw,wojciech,wolf,wolfgang,xavier,xiaoping,xin,yan,yannick,yash,yasser,yasuo,yevgeny,yitzhak,yoko
yoshihiro,yuki,yukio,yulia,yumi,yuri,yury,yves,yvonne,zachary,zbigniew,zdenek,zeljko,zemin,zoltan,zoran
`

/** Further family names of many languages, frequent ones first in mind. */
export const moreLastNames = `
adamson,ahern,albright,alexander,allen,alvarado,amato,andrade,arafat,arnold,ashton,assad,aziz,baker,ball,banks
barber,barnett,barrett,barrow,barry,barton,bateman,batista,baxter,beck,becker,bell,bender,berg,berger,bergstrom
berlusconi,bernard,berry,bhutto,bianco,biden,bird,bishop,black,blackwell,blair,blake,bloom,bogart,bond,bonilla,boone
booth,bosch,bouchez,bowen,bowman,boyd,boyle,bradley,bradshaw,brady,brandt,braun,brennan,brewer,bridges,briggs,brock
brooks,brown,browning,bruno,bryan,buck,buckley,burgess,burnett,burns,burton,bush,butler,byrd,calvert,cameron,campos
cannon,cantrell,carey,carlson,carney,carpenter,carroll,carver,casey,castaneda,chambers,chandler,chaney,charles,chase
chirac,christian,church,churchill,clay,clements,cleveland,clinton,cobb,coffey,cole,collier,collins,colombo,conley
conner,connolly,connor,conrad,conway,cook,copeland,corbett,cortez,costello,craig,crane,cross,curry,curtis,dalton
daly,daniel,daugherty,davenport,davey,davis,dawson,day,dean,decker,delaney,dennis,desai,devine,dewitt,dickson,dillon
dodd,dodson,dole,dominguez,donaldson,donnelly,donovan,dorsey,dougherty,douglas,downs,doyle,drake,draper,dubois
dudley,duffy,duke,duncan,dunlap,dunn,dupont,duran,durand,dyer,eastwood,eaton,edwards,elliott,ellis,emerson,engel
england,erdogan,erickson,ericsson,escobar,esposito,estrada,evans,everett,ewing,farley,farrell,faulkner,ferguson
fernandes,fernandez,ferrari,ferreira,ferrell,fields,finch,finley,fischer,fisher,fitzgerald,fitzpatrick,fleming
fletcher,flores,flowers,floyd,flynn,foley,fontaine,forbes,ford,foreman,forster,foster,fowler,fox,francis,franco
frank,franklin,fraser,frazier,freeman,french,frey,friedman,frost,frye,fuchs,fuller,gaddafi,gallagher,gallo,gandhi
garcia,gardner,garner,garrett,garrison,gates,gentry,george,gibbons,gibbs,gibson,gilbert,giles,gill,gillespie,gilmore
glass,glenn,glover,gomes,gomez,gonzales,gonzalez,goodman,goodwin,gordon,gore,graham,grant,graves,gray,green
greenberg,greene,greer,gregory,griffin,griffith,griffiths,gross,gruber,guerra,guerrero,gupta,gustafsson,gutierrez
guzman,haas,hahn,haines,hale,hall,hamilton,hammond,hampton,hancock,hansen,hanson,harding,hardy,harmon,harper,harrell
harrington,harris,harrison,hart,hartman,harvey,hassan,hastings,hawkins,hayes,haynes,heath,hebert,henderson,hendricks
henry,hensley,henson,herman,hernandez,herrera,herring,herzog,hess,hicks,higgins,hill,hines,hinton,ho,hobbs,hodge
hodges,hoffman,hoffmann,hogan,holden,holder,holland,holloway,holmes,holt,hood,hoover,hopkins,hopper,horn,horne
horton,house,houston,howard,howe,howell,huang,hubbard,huber,hudson,huff,huffman,hughes,hull,humphrey,hunt,hunter
hurley,hurst,hussain,hussein,hutchinson,ibrahim,inglis,ingram,irwin,ito,ivanov,jackson,jacobs,jacobson,james,jansen
janssen,jarvis,jenkins,jennings,jensen,jimenez,johansson,johns,johnson,johnston,jones,jordan,joseph,joyce,juarez
kaiser,kane,kaplan,kapoor,karlsson,kaufman,kaur,keating,keith,keller,kelley,kelly,kemp,kennedy,kent,kerr,khan,kidd
kim,king,kirby,kirk,klein,kline,kling,knapp,knight,knowles,knox,koch,kohl,kovacs,kowalski,kramer,kruger,kumar,lam
lamb,lambert,lancaster,lane,lang,lara,larsen,larson,lawrence,lawson,leach,lebed,leblanc,lee,leonard,lester,levine
levy,lewis,li,lim,lin,lindberg,lindgren,lindsay,lindsey,little,liu,livingston,lloyd,logan,long,lopez,love,lowe
lowery,lucas,lucero,luna,lynch,lynn,lyons,macdonald,macias,mack,mackay,macleod,madden,maddox,mahoney,maldonado
malone,mann,manning,marino,marks,marquez,marsh,marshall,martin,martinez,martins,mason,massey,mathews,mathis,matthews
maxwell,mayer,maynard,mays,mcbride,mccall,mccarthy,mccoy,mccullough,mcdonald,mcgee,mcgrath,mckay,mckenzie,mckinney
mclean,mcmahon,meadows,medina,mehta,mejia,melendez,melton,mendes,mendez,mendoza,mercado,merkel,merritt,meyer,meyers
michael,middleton,miles,miller,mills,miranda,mitchell,mitterrand,miyazaki,molina,monroe,montgomery,montoya,moody
moon,mooney,moore,mora,morales,moran,moreau,moreno,morgan,morin,morris,morrison,morrow,morse,morton,moses,moss
mueller,mullen,muller,mullins,munoz,murphy,murray,musk,myers,nadal,nagy,nair,nakamura,nash,navarro,neal,nelson
netanyahu,newton,nguyen,nicholls,nichols,nicholson,nielsen,nilsson,nixon,noble,noel,nolan,norman,norris,norton,novak
novotny,nowak,nunez,o'brien,o'connell,o'connor,o'donnell,o'neal,o'neill,o'reilly,obama,ochoa,oconnor,odom,okafor
okeke,oliveira,oliver,olsen,olson,olsson,orr,ortega,ortiz,osborne,owen,owens,pace,pacheco,padilla,page,palmer,pappas
park,parker,parks,parrish,parsons,patel,patrick,patterson,patton,paul,payne,pearce,pearson,peck,pena,pennington
pereira,perez,perkins,perot,perrin,perry,peters,petersen,peterson,petrov,petty,phelps,phillips,pierce,pineda,pittman
pollard,ponce,poole,pope,porter,potter,powell,powers,pratt,preston,price,prince,proctor,pruitt,puckett,putin,quinn
qureshi,rahman,raines,ramirez,ramos,ramsey,randall,randolph,rangel,rao,rasmussen,ray,raymond,reed,reese,reeves,reid
reilly,reyes,reynolds,ribeiro,ricci,rice,rich,richard,richards,richardson,riley,rios,ritter,rivera,rivers,roach
robbins,roberts,robertson,robinson,robles,rocha,rodgers,rodrigues,rodriguez,rogers,rojas,roman,romano,romero,rosales
rosario,rose,rosen,ross,rossi,roth,rowe,rowland,roy,rubio,ruiz,rush,russell,russo,rutherford,ryan,salazar,salinas
sampras,sanchez,sanders,sandoval,sanford,santana,santiago,santos,sarkozy,sasaki,sato,saunders,savage,sawyer,schmidt
schmitt,schneider,schroder,schroeder,schultz,schulz,schumacher,schwartz,scott,sellers,serrano,sexton,shaffer,shah
shannon,sharma,sharon,sharp,sharpe,shaw,shea,shelton,shepard,shepherd,sheppard,sherman,shields,short,silva,simmons
simon,simpson,sims,sinclair,singh,singleton,skinner,slater,sloan,small,smith,snow,snyder,solis,solomon,soros,sosa
soto,sparks,spears,spencer,stafford,stanley,stanton,stark,steele,stein,steiner,stephens,stephenson,stevens,stevenson
stewart,stokes,stone,stout,strickland,strong,stuart,suarez,sullivan,summers,sutherland,sutton,suzuki,swanson,sweeney
sweet,tan,tanaka,tanner,tate,taylor,terrell,terry,thatcher,thomas,thompson,thomson,thornton,todd,torres,townsend
tran,travis,trevino,trujillo,truman,trump,tucker,turner,tyler,tyson,underwood,valdez,valentine,valenzuela,vance
vargas,vasquez,vaughan,vaughn,vazquez,vega,velasquez,velez,verma,vick,vincent,vogel,wagner,walker,wall,wallace
waller,walls,walsh,walter,walters,walton,wang,ward,ware,warner,warren,washington,watanabe,waters,watkins,watson
watts,waugh,weaver,webb,weber,webster,weeks,weiss,welch,wells,wendt,west,wheeler,whitaker,white,whitehead,whitney
wiggins,wilcox,wilder,wiley,wilkerson,wilkins,wilkinson,williams,williamson,willis,wilson,winters,wise,wolf,wolfe
wong,wood,woodard,woods,woodward,wright,wu,wyatt,xu,yamada,yamamoto,yang,yates,yeltsin,yilmaz,yoder,york,young
zamora,zhang,zhao,zhou,zidane,zimmerman,zuckerberg
`

/** Nationalities, peoples, religions and parties’ members that compromise lacks or counts otherwise. */
export const moreGroups = `
aborigines,afghan,afghans,african - american,african american,african americans,africans,afrikaner,afrikaners
alaskan,albanian,algerians,american,americans,andorran,anglican,anglicans,angolans,arab,arabic,arabs,argentinean
argentines,argentinian,argentinians,armenians,asian,asians,aussies,australians,austrians,azerbaijani,azerbaijanis
azeri,azeris,bahamian,bahraini,balkan,baltic,bangladeshis,baptist,baptists,barbadian,basque,basques,bavarian
bavarians,belarusians,belarussian,belarussians,belgians,bengali,beninese,berber,berbers,berliner,bhutanese,bolivians
bosnian,bosnians,botswanan,brazilians,breton,british,briton,britons,buddhist,buddhists,bulgarians,burkinabe,burmese
burundian,californians,cambodians,cameroonians,canadians,caribbean,catalan,catalans,catholic,catholics,chadian
chechen,chechens,chileans,chinese,christian,christians,colombians,communist,communists,conservatives,corsican
cossack,cossacks,costarican,croats,cubans,cypriot,cypriots,czech,czechs,danes,danish,democrat,democratic,democrats
dominicans,druze,dutchman,ecuadorean,ecuadoreans,ecuadorians,egyptians,english,englishmen,eritrean,estonians
ethiopians,european,europeans,fijian,filipina,filipinos,finn,finnish,finns,flemish,floridian,frenchman,frenchmen
gabonese,georgians,german,germans,ghanaians,greek,greeks,guatemalans,guinean,guyanese,gypsies,haitians,hawaiian
hellenic,hindu,hindus,hispanic,hispanics,hondurans,hungarians,hutu,hutus,iberian,icelanders,icelandic,indians
indonesians,inuit,iranians,iraqis,irish,islamic,islamist,islamists,israelis,ivorians,jamaicans,japanese,jew,jewish
jews,jordanians,kashmiri,kashmiris,kazakhs,kenyans,kiwi,korean,koreans,kosovar,kosovars,kurd,kurdish,kurds,kuwaitis
kyrgyz,labourite,lankan,lankans,laotian,laotians,latin,latin american,latin americans,latino,latinos,latvians
lebanese,leninist,liberals,liberians,libertarian,libertarians,libyans,lithuanians,londoner,londoners,lutheran
luxembourger,luxembourgish,macedonians,malagasy,malay,malays,malaysians,maldivian,malian,maltese,maoist,maori,maoris
marxist,mauritanian,mauritian,mediterranean,methodist,mexicans,moldovan,moldovans,monegasque,mongolians,montenegrin
mormon,mormons,moroccans,moslem,moslems,mozambican,muscovites,muslim,muslims,namibians,nazi,nazis,nepalese,nepali
new - yorker,new zealander,new zealanders,nicaraguans,nigerians,nigerien,nordic,norwegians,omanis,orthodox
pakistanis,panamanians,papuan,paraguayans,parisian,pashtun,pashtuns,peruvians,pole,poles,polish,portuguese
protestant,protestants,prussian,punjabi,qataris,quebecois,republican,republicans,roma,roman - catholic
roman catholic,roman catholics,romanian,romanians,russians,rwandans,salvadoran,salvadorans,samoan,sardinian
saudi arabian,saudis,scandinavian,scandinavians,scot,scots,scottish,senegalese,serb,serbs,shia,shiite,shiites
sicilian,sikh,sikhs,singaporeans,sinhalese,slav,slavic,slavs,slovak,slovaks,slovene,slovenes,slovenian,slovenians
socialists,somali,somalis,soviet,soviets,spaniards,spanish,sri lankan,sri lankans,stalinist,sudanese,sunni,sunnis
surinamese,swedes,swedish,swiss,syrians,taiwanese,tajik,tajiks,tamil,tamils,tanzanian,tanzanians,tatar,tatars,texans
thai,thais,tibetan,tibetans,togolese,tongan,tories,tory,trinidadians,tunisians,turk,turkish,turkmens,turks,tutsi
tutsis,ugandans,uighur,uighurs,ukrainians,uruguayan,uruguayans,uzbek,uzbeks,venetian,venezuelans,vietnamese,walloon
welsh,westerner,westerners,xhosa,yemeni,yemenis,yugoslav,yugoslavs,zairean,zaireans,zairian,zambians,zealander
zealanders,zimbabweans,zionist,zionists,zulu,zulus
`

/** Countries’ other names, greater regions, capitals, greater cities, states and counties, waters and mountains. */
export const morePlaces = `
aberdeen,abidjan,abkhazia,abruzzo,abu dhabi,abuja,accra,aceh,addis ababa,adelaide,aden,adriatic,adriatic sea,aegean
aegean sea,africa,aintree,aix - en - provence,ala.,alabama,alaska,albany,alberta,albuquerque,alcatraz,aleppo
alexandria,algarve,algiers,allentown,almaty,alps,alsace,amarillo,amazon,amazon basin,amazonia,america,amman
amsterdam,anaheim,anatolia,anchorage,andalusia,andes,andhra pradesh,andorra,andorra la vella,anfield,anhui,ankara
antananarivo,antarctica,antigua,antrim,antwerp,apia,appalachians,apulia,aquitaine,aragon,arbil,arctic,arctic ocean
ariz.,arizona,ark.,arkansas,armagh,arnhem,ascot,ashgabat,asia,asia - pacific,asia pacific,asmara,assam,astana
asturias,asuncion,athens,atlanta,atlantic,atlantic city,atlantic ocean,auckland,augusta,auschwitz,austin,australasia
auxerre,azores,b.c.,baden - wuerttemberg,baden - württemberg,baghdad,baja california,bakersfield,baku,bali,balkans
baltic sea,baltics,baltimore,baluchistan,bamako,bangkok,bangui,banja luka,banjul,barbados,barcelona,barents sea,bari
barnsley,basel,basilicata,basle,basque country,basra,bastia,bath,baton rouge,bavaria,bay area,bay of bengal
bay of biscay,bedfordshire,beijing,beirut,belfast,belgrade,belmopan,benelux,bengal,bergamo,bergen,berkshire,berlin
bermuda,bern,berne,bethlehem,bielefeld,bihar,bilbao,birmingham,bishkek,bissau,black sea,bochum,bogota,bohemia,boise
bologna,bolton,bombay,bonn,bordeaux,borneo,bosnia,bosnia - hercegovina,bosnia - herzegovina,bosphorus,boston
bougainville,bradford,brandenburg,brasilia,brasov,bratislava,brazzaville,breda,bremen,brescia,brest,bridgeport
bridgetown,brighton,brisbane,bristol,britain,british columbia,brittany,brno,broadway,bronx,brooklyn,bruges,brunswick
brussels,bucharest,buckingham palace,buckinghamshire,budapest,buenos aires,buffalo,bujumbura,burgundy,burkina faso
burma,busan,cabo verde,caen,cagliari,cairo,calabria,calais,calcutta,calgary,calif.,california,cambridge
cambridgeshire,camp david,camp nou,campania,canberra,cannes,canton,cape canaveral,cape town,cape verde,capitol hill
caracas,cardiff,caribbean,carpathians,casablanca,caspian,caspian sea,castile,catalonia,caucasus,cayman islands
central african republic,central america,central asia,central europe,champagne,channel islands,charleroi,charleston
charlotte,chattanooga,chechnya,chelmsford,chengdu,chennai,chernobyl,cheshire,chester,chesterfield,chiapas,chicago
chisinau,chittagong,chongqing,christchurch,cincinnati,city of london,cleveland,colo.,cologne,colombo,colorado
columbus,conakry,congo,congo river,conn.,connecticut,copenhagen,cork,cornwall,corsica,costa rica,cote d'azur
cote d'ivoire,cotonou,coventry,cracow,cremona,crete,crewe,crimea,croatia,cumbria,cyprus,czechoslovakia,d.c.,dagestan
dakar,dalian,dallas,damascus,danube,dar es salaam,dardanelles,darfur,darwin,dayton,daytona beach,dead sea,deep south
del.,delaware,delhi,democratic republic of congo,denver,derby,derbyshire,des moines,detroit,devon,dhaka,djibouti
dodoma,doha,dominican republic,donbas,donbass,donegal,donetsk,dorset,dortmund,downing street,dresden,dubai,dublin
duesseldorf,duisburg,dundee,durban,durham,dushanbe,dusseldorf,düsseldorf,earth,east africa,east asia,east coast
east germany,east jerusalem,east timor,eastern europe,edgbaston,edinburgh,edmonton,eiffel tower,eindhoven,el paso
el salvador,emilia - romagna,england,english channel,enschede,epsom,equatorial guinea,erbil,essen,essex,eswatini
euphrates,eurasia,euro zone,europe,eurozone,everest,exeter,extremadura,falkland islands,falklands,fallujah,far east
faroe islands,fermanagh,fez,fla.,flanders,fleet street,florence,florida,flushing meadows,fort lauderdale,fort worth
frankfurt,freetown,freiburg,fresno,friuli,fujian,fukuoka,fukushima,ga.,gaborone,galicia,galilee,ganges,gansu,gatwick
gauteng,gaza,gaza strip,gdansk,gelsenkirchen,geneva,genoa,georgetown,georgia,ghent,gibraltar,glamorgan,glasgow
gloucester,gloucestershire,goa,gobi,golan heights,gothenburg,granada,graz,great britain,great lakes,green bay
grenoble,groningen,grozny,guadalajara,guangdong,guangxi,guangzhou,guantanamo,guantanamo bay,guatemala city,guayaquil
guerrero,guinea - bissau,guingamp,guizhou,gujarat,gulf,gulf of mexico,haarlem,haifa,hainan,halifax,hamburg,hamilton
hampshire,hannover,hanoi,hanover,harare,harlem,hartford,haryana,havana,havre,hawaii,headingley,heathrow,hebei,hebron
heilongjiang,helsinki,henan,herefordshire,hertfordshire,herzegovina,hesse,highbury,himalayas,hiroshima
ho chi minh city,hobart,hockenheim,hokkaido,holland,hollywood,holy see,hong kong,honiara,honolulu,honshu
horn of africa,houston,hubei,huddersfield,hull,hunan,iberia,idaho,ill.,illinois,imola,ind.,indian ocean,indiana
indianapolis,indus,ingushetia,inner mongolia,innsbruck,iowa,irian jaya,irish sea,irkutsk,islamabad,istanbul
ivory coast,izmir,jacksonville,jaffna,jakarta,java,jenin,jericho,jersey city,jerusalem,jiangsu,jiangxi,jilin
johannesburg,jordan river,juba,judea,jupiter,k2,kabul,kaiserslautern,kampala,kan.,kandahar,kansas,kaohsiung,karachi
karlsruhe,karnataka,kashmir,katanga,kathmandu,kaunas,kazan,kent,kentucky,kerala,kerry,khabarovsk,kharkiv,kharkov
khartoum,kiel,kiev,kigali,kildare,kilimanjaro,kingston,kinshasa,kivu,knoxville,kobe,kolkata,korea,kosice,kosovo
krakow,kremlin,kuala lumpur,kurdistan,kuwait city,kwazulu - natal,ky.,kyiv,kyoto,kyushu,la paz,la.,lagos,lahore
lake michigan,lake tanganyika,lake victoria,lancashire,lancaster,laos,las vegas,latin america,lausanne,lazio
le havre,le mans,leeds,leicester,leicestershire,leiden,leipzig,lens,lesotho,levant,leverkusen,liaoning,libreville
liechtenstein,liege,liguria,lille,lilongwe,lima,limerick,lincoln,lincolnshire,linz,lisbon,little rock,liverpool
ljubljana,lodz,lombardy,lome,london,long beach,long island,lord 's,lorraine,los angeles,louisiana,louisville
lower saxony,luanda,luhansk,lusaka,luton,luxembourg,luzon,lviv,lyon,lyons,maastricht,macao,macau,macedonia,madeira
madhya pradesh,madison,madras,madrid,maghreb,maharashtra,maine,malabo,malaga,male,malmo,managua,manama,manchester
manchuria,manhattan,manila,manitoba,mannheim,maputo,maradi,marbella,mariupol,marrakesh,mars,marseille,marseilles
maryland,maseru,mashhad,mass.,massachusetts,mayo,mbabane,md.,mecca,medan,medellin,medina,mediterranean sea,mekong
melbourne,memphis,merseyside,metz,mexico city,miami,mich.,michigan,middle east,middlesbrough,middlesex,midwest,milan
milwaukee,mindanao,minn.,minneapolis,minnesota,minsk,miss.,mississippi,mississippi river,missouri,mo.,mobile,modena
moenchengladbach,mogadishu,moldova,molise,mombasa,monaco,monchengladbach,monrovia,mont.,montana,montenegro,monterrey
montevideo,montpellier,montreal,monza,moon,moravia,moroni,moscow,mostar,mosul,mount everest,mumbai,munich,murcia
muscat,n'djamena,n.c.,n.d.,n.h.,n.j.,n.m.,n.y.,nablus,nagasaki,nagorno - karabakh,nagoya,nairobi,nanjing,nantes
naples,nashville,nassau,natal,navarre,ndjamena,near east,neb.,nebraska,nev.,nevada,new brunswick,new caledonia
new delhi,new england,new hampshire,new haven,new jersey,new mexico,new orleans,new south wales,new york
new york city,new zealand,newark,newcastle,newfoundland,newport,niamey,nice,nicosia,nijmegen,nile,norfolk,normandy
north africa,north america,north carolina,north dakota,north korea,north macedonia,north rhine - westphalia
north sea,northampton,northamptonshire,northern ireland,northern territory,northumberland,norwich,nottingham
nottinghamshire,nouakchott,nova scotia,novosibirsk,nuku'alofa,nuremberg,oakland,oaxaca,oceania,odesa,odessa,ogaden
ohio,okinawa,okla.,oklahoma,oklahoma city,old trafford,omaha,ontario,oporto,ore.,oregon,orissa,orlando,osaka,osijek
oslo,ottawa,ouagadougou,oxford,oxfordshire,pa.,pacific,pacific ocean,padua,palermo,palestine,palm beach,palm springs
panama canal,panama city,papua new guinea,paramaribo,paris,parma,pasadena,patagonia,peking,pennsylvania,pentagon
persian gulf,perth,perugia,peshawar,philadelphia,philippines,phnom penh,phoenix,piacenza,picardy,piedmont,pittsburgh
plymouth,podgorica,ponce,port - au - prince,port louis,port moresby,port of spain,portland,porto,porto - novo
portsmouth,potsdam,poznan,prague,praia,preston,pretoria,provence,providence,puerto rico,puglia,pune,punjab,puntland
pusan,pyongyang,pyrenees,qinghai,quebec,quebec city,queens,queensland,quetta,quito,r.i.,rabat,rajasthan,raleigh
ramallah,rangoon,rawalpindi,reading,recife,red sea,red square,rennes,reno,republika srpska,reykjavik,rheims,rhine
rhineland,rhode island,rhodes,richmond,riga,rijeka,rio,rio de janeiro,rio grande,riviera,riyadh,rochester,rockies
rocky mountains,roland garros,rome,rosario,roseau,rostock,rostov,rotterdam,rouen,rust belt,rutland,s.c.,s.d.
saarland,sacramento,sahara,sahel,saigon,saint - etienne,saint petersburg,salisbury,salt lake city,salvador,salzburg
samara,samaria,samarkand,san antonio,san diego,san francisco,san jose,san juan,san marino,san salvador,san siro
sanaa,santa barbara,santa fe,santa monica,santiago,santo domingo,santos,sao paulo,sapporo,sarajevo,sarasota,sardinia
saskatchewan,saturn,saudi arabia,savannah,savoy,saxony,scandinavia,schleswig - holstein,scotland,sea of japan
seattle,seine,sellafield,sendai,seoul,serbia,sevastopol,seville,shaanxi,shaba,shandong,shanghai,shanxi,sheffield
shenyang,shenzhen,shropshire,siberia,sichuan,sicily,siena,sierra leone,silesia,silicon valley,silverstone,sinai
sindh,singapore,skopje,sligo,slovakia,slovenia,sochi,sofia,somerset,south - east asia,south africa,south america
south asia,south australia,south carolina,south china sea,south dakota,south korea,south ossetia,south sudan
southampton,southeast asia,southern africa,soviet union,spa - francorchamps,split,spokane,springfield,sri lanka
srinagar,st andrews,st etienne,st louis,st petersburg,st. louis,st. petersburg,staffordshire,staten island,stavanger
stockholm,stockport,stoke,strait of hormuz,strasbourg,stuttgart,sub - saharan africa,sucre,suez canal,suffolk
sulawesi,sumatra,sun belt,sunderland,surabaya,surrey,sussex,suva,swabia,swansea,swaziland,sydney,syracuse,tabriz
taipei,taiwan,tallinn,tamil nadu,tampa,tampere,tangier,tashkent,tasmania,tatarstan,tbilisi,tegucigalpa,teheran
tehran,tel aviv,tenn.,tennessee,tex.,texas,thames,the hague,the oval,the philippines,thimphu,thrace,thuringia
tiananmen square,tianjin,tibet,tigray,tigris,tilburg,times square,timisoara,timor - leste,tirana,tobago,tokyo,toledo
toronto,toulouse,trafalgar square,transcaucasia,transdniestria,transvaal,transylvania,trent bridge,trento,trier
trieste,trinidad,trinidad and tobago,tripoli,trondheim,tucson,tulsa,tunis,turin,turku,tuscany,tuzla,twickenham
tyneside,tyrone,u.a.e.,u.k,u.k.,u.s,u.s.,u.s.a.,u.s.s.r.,uae,udine,uk,ulaanbaatar,ulan bator,ulm,ulster,umbria
united arab emirates,united kingdom,united states,united states of america,uppsala,urals,us,usa,ussr,utah,utrecht
uttar pradesh,va.,vaduz,valencia,valletta,vancouver,vatican,vatican city,veneto,venice,venus,vermont,verona
versailles,vicenza,victoria,vienna,vientiane,vigo,vilnius,virgin islands,virginia,vladivostok,vojvodina,volga
volgograd,vt.,w.va.,wakefield,wales,wall street,wallonia,warsaw,warwick,warwickshire,wash.,washington
washington state,wellington,wembley,west africa,west bank,west bengal,west coast,west germany,west indies
west virginia,western australia,western europe,western sahara,westminster abbey,westphalia,white house,wichita
wiesbaden,wiltshire,wimbledon,winchester,windhoek,windsor,winnipeg,wis.,wisconsin,wolfsburg,wolverhampton,worcester
worcestershire,wroclaw,wuhan,wuppertal,wyo.,wyoming,xinjiang,yamoussoukro,yangon,yangtze,yaounde,yekaterinburg
yellow sea,yerevan,yokohama,york,yorkshire,yugoslavia,yukon,yunnan,zagreb,zaire,zaporizhzhia,zhejiang,zurich,zürich
`

/** Organizations known everywhere: international bodies, media, markets, companies, parties, teams. */
export const moreOrganizations = `
1860 munich,49ers,76ers,abb,abc,abn amro,ac milan,accor,adidas,aegon,aek athens,aerospatiale,afp
african national congress,african union,agence france - presse,air canada,air france,air france - klm,airbus
airbus industrie,ajax,ajax amsterdam,akzo nobel,al - jazeera,al - qaeda,al jazeera,al qaeda,alcan,alcatel,alcoa
alfa romeo,alibaba,alitalia,all blacks,allianz,allied signal,alphabet,alstom,amazon.com,amd,american airlines
american express,american stock exchange,amex,amnesty,amnesty international,amoco,anc,anderlecht,angels
anglo american,ansa,ap,apec,apple,apple computer,arab league,aramco,arcelormittal,arco,ard,arminia bielefeld,arsenal
as roma,asahi shimbun,asda,asean,associated press,aston villa,astra,astrazeneca,astros,at&t,atalanta,athletic bilbao
athletics,atlanta braves,atletico,atletico madrid,atp,audi,austria vienna,avalanche,axa,bae systems,baidu
bank of america,bank of england,bank of france,bank of japan,bankamerica,barcelona fc,barclays,basf,bat,bayer
bayer leverkusen,bayern,bayern munich,bbc,bears,bell atlantic,bellsouth,benfica,bengals,bertelsmann,besiktas,betis
bharatiya janata party,bhp,bild,bills,bjp,blackburn rovers,blackhawks,blackrock,blazers,bloomberg,bloomberg news
blue jays,blues,bmw,bnp,bnp paribas,boca juniors,boeing,bolton wanderers,bombardier,borussia,borussia dortmund
borussia moenchengladbach,bosch,boston globe,bp,bradford bulls,braves,brewers,bridgestone,british aerospace
british airways,british gas,british petroleum,british steel,british telecom,broncos,browns,bruins,bt,buccaneers
bucks,bullets,bulls,bundesbank,bundesrat,bundestag,burger king,byd,cadbury,california angels,canadiens,canon,canucks
cardinals,carrefour,castleford,caterpillar,cathay pacific,cavaliers,cbot,cbs,cctv,cdu,celtic,celtics,chargers
charlton athletic,chase manhattan,chelsea,chevron,chicago board of trade,chicago tribune,chiefs,china daily
christian democratic union,chrysler,cia,ciba,cisco,citibank,citicorp,citigroup,citroen,citroën,cleveland indians
clippers,club brugge,cnn,coca - cola,coca cola,coke,colgate - palmolive,colts,comex,commerzbank,commonwealth
communist party,compaq,congress,congress party,conoco,conservative party,continental airlines,corinthians
corriere della sera,cortes,costco,coventry city,cowboys,credit lyonnais,credit suisse,crystal palace,cska
cska moscow,csu,cubs,dacia,daewoo,daihatsu,daily mail,daily mirror,daily telegraph,daimler,daimler - benz
daimlerchrysler,danone,de beers,dell,delta,delta air lines,democratic party,deportivo,deportivo coruna,der spiegel
deutsche bank,deutsche boerse,deutsche telekom,devils,dhl,die welt,die zeit,dinamo bucharest,disney,dodge,dodgers
dolphins,dow chemical,dow jones newswires,dpa,ducks,duma,dundee united,dunfermline,dupont,dynamo kiev,dynamo moscow
e.on,e.u.,eagles,eastman kodak,ebay,ec,ecb,economist,ecowas,edf,efe,efta,eintracht frankfurt,el mundo,el pais
electrolux,elf aquitaine,eli lilly,emi,enel,eni,enron,epa,ericsson,espanyol,eta,eu,european central bank
european commission,european court of justice,european parliament,european union,europol,everton,expos,exxon
exxon mobil,exxonmobil,faa,facebook,falcons,falkirk,farc,fatah,faw,faz,fbi,fc barcelona,fc cologne,fc porto,fcc,fda
fdp,fed,federal reserve,fedex,fenerbahce,ferencvaros,ferrari,feyenoord,fia,fiat,fiat chrysler,fidelity,fifa
financial times,fiorentina,fitch,flamengo,flames,flyers,ford,ford motor,forza italia,fox news,foxconn,france telecom
frankfurter allgemeine zeitung,frelimo,ftc,fulham,g - 7,g20,g7,g8,galatasaray,gaullists,gazprom,geely
general dynamics,general electric,general mills,general motors,giants,gillette,glaxo,glaxo wellcome,glaxosmithkline
gm,goldman sachs,goodyear,google,gop,grasshopper,grasshoppers,great wall motor,greenpeace,grimsby,grizzlies,guardian
gucci,haaretz,halifax blue sox,halliburton,hamas,hamburger sv,handelsblatt,hansa rostock,hanson,hearts,heineken
hershey,hertha berlin,hewlett - packard,hewlett packard,hezbollah,hibernian,hitachi,hizbollah,hoechst,home depot
honda,honeywell,hornets,house,house of commons,house of lords,house of representatives,houston oilers,hsbc,huawei
hull kr,human rights watch,hyundai,iaaf,iaea,ibm,icc,ici,icrc,ikea,il sole 24 ore,ilo,imf,indians,infineon,ing
inkatha,intel,inter milan,interfax,international monetary fund,internazionale,interpol,intesa sanpaolo,ioc,ipswich
ipswich town,ira,irna,irs,isis,islamic jihad,islamic state,islanders,isuzu,itar - tass,itv,iveco,izvestia
j.p. morgan,jaguar,jaguars,janata dal,japan airlines,jazz,jeep,jerusalem post,jets,johnson & johnson,jp morgan
jpmorgan,juventus,kadima,kdp,kellogg,kgb,khmer rouge,kia,kilmarnock,kimberly - clark,kings,klm,knesset,knicks,kodak
komatsu,kommersant,kpmg,kraft,kyodo,l'oreal,la repubblica,la stampa,labour,labour party,lakers,lamborghini,lancia
land rover,lazard,lazio rome,ldp,le figaro,le monde,leeds united,legia warsaw,lehman brothers,leicester city,lenovo
les echos,lexus,lg,lib dems,liberal democratic party,liberal democrats,liberation,liffe,likud,linde,lions,lloyd 's
lloyds,lme,lockheed,lockheed martin,lokomotiv moscow,london metal exchange,london stock exchange,lonrho
los angeles times,lse,ltte,lucent,lufthansa,lukoil,lvmh,maersk,man group,manchester city,manchester united
maple leafs,mariners,marks & spencer,marks and spencer,marlins,maserati,matif,matsushita,mavericks,mazda,mcdonald 's
mcdonnell douglas,mci,medecins sans frontieres,mercedes,mercedes - benz,merck,mercosur,merrill lynch,meta,mets,mi5
mi6,michelin,microsoft,millwall,mitsubishi,mitsui,mlb,mobil,mol,monsanto,montreal expos,moody 's,morgan stanley
mossad,motherwell,motorola,msnbc,nafta,napoli,nasa,nasdaq,nationsbank,nato,nba,nbc,nec,nestle,nestlé,netflix,nets
netscape,new york stock exchange,new york times,new york yankees,newcastle united,news corp,newscorp,newsweek,nfl
nhk,nhl,nihon keizai shimbun,nike,nikkei,nintendo,nio,nippon steel,nissan,nokia,nomura,norsk hydro,northern league
northrop,northwest airlines,norwich city,nottingham forest,novartis,novell,nuggets,nvidia,nymex,nyse,oau,observer
oecd,oilers,oldham,olivetti,olympiakos,olympique lyon,olympique marseille,opec,opel,openai,oracle,orioles,osce,oxfam
pacers,packers,padres,palestine liberation organisation,palestinian authority,pan am,panasonic,panathinaikos
panavision,panthers,paris saint - germain,paris st germain,parliament,partick,partizan belgrade,patriots,pechiney
penguins,pentagon,people 's daily,pepsi,pepsico,petrobras,peugeot,pfizer,philip morris,philips,phillies,pirates
pirelli,pistons,pkk,plaid cymru,plo,polaroid,polisario,politburo,porsche,port vale,pravda,procter & gamble,psa
psa peugeot citroen,psg,psv,psv eindhoven,puk,qantas,qualcomm,quantas,queens park rangers,rai,raiders,raith rovers
rams,rangers,rapid bucharest,rapid vienna,raptors,real betis,real madrid,real sociedad,real zaragoza,red crescent
red cross,red sox,red star belgrade,red wings,reds,redskins,reebok,reform party,renamo,renault,repsol
republican party,reuter,reuters,rio tinto,river plate,rivian,roche,rockets,rockies,rolls - royce,roma,rosneft,rover
royal dutch shell,royal dutch/shell,royals,rpf,rwe,ryanair,s&p,saab,saab - scania,sabena,sabres,sainsbury,saints
salomon brothers,sampdoria,samsung,sandoz,sanofi,santander,sanyo,sap,sberbank,scania,schalke,schalke 04
scotland yard,scottish national party,seahawks,sears,seat,seattle supersonics,sec,sega,sejm,senate,senators,servette
sevilla,sharks,sheffield united,sheffield wednesday,shell,siemens,simex,singapore airlines,sinn fein,sion,skoda,sky
sky news,slavia prague,smithkline beecham,societe generale,softbank,solidarity,sonics,sony,south china morning post
southwest airlines,spacex,sparta prague,spartak,spartak moscow,spd,sporting lisbon,springboks,sprint,spurs,st helens
st johnstone,st louis blues,st louis cardinals,st mirren,st. louis cardinals,standard & poor 's,standard chartered
standard liege,starbucks,stars,state department,state duma,statoil,steaua,steaua bucharest,steelers,storting
straits times,subaru,sueddeutsche zeitung,sun microsystems,sunday telegraph,sunday times,suns,supersonics
supreme court,suzuki,swatch,swindon,swissair,taleban,taliban,tamil tigers,tass,tata,tata motors,telecom italia
telefonica,tencent,tesco,tesla,texaco,texas instruments,the new york times,thyssen,thyssenkrupp,tigers,tiktok
timberwolves,time magazine,time warner,times of india,toronto blue jays,tory party,toshiba,total,tottenham
tottenham hotspur,toyota,tranmere,tranmere rovers,trans world airlines,treasury,twa,twins,twitter,u.n.,u.s. congress
uber,ubs,uefa,un,unesco,unhcr,unicef,unicredit,unilever,unita,united airlines,united nations,unprofor,ups
usa network,usa today,usair,valencia cf,valeo,vauxhall,vfb stuttgart,vikings,visa,vitesse arnhem,vivendi,vodafone
volkswagen,volvo,vw,wal - mart,wall street journal,wallabies,walmart,warner bros,warrington,warriors,washington post
washington redskins,watford,welfare party,wells fargo,werder bremen,west ham,west ham united,westinghouse,whirlpool
white house press office,white sox,who,widzew lodz,wigan,wimbledon fc,wizards,world bank,world health organisation
world health organization,world trade organisation,world trade organization,wta,wto,xerox,xiaomi,xinhua,xpeng,yahoo
yankees,yomiuri shimbun,yonhap,yukos,zdf,zeiss,zf
`

/** Events, feasts, contests and measures known by name. */
export const namedThings = `
academy award,academy awards,african nations cup,american league,arab spring,ashes,asian cup,asian games
australian open,bastille day,bible,black friday,booker prize,boxer rebellion,brexit,british open,bundesliga
champions league,christmas,civil war,coca - cola cup,cold war,commonwealth games,copa america,copa libertadores
cultural revolution,cup winners' cup,davis cup,dayton accord,easter,emmy,euro 96,european cup,fa cup,falklands war
fed cup,first division,first world war,five nations,football league,formula 1,formula one,french open
french revolution,giro,giro d'italia,golden lion,good friday,grammy,grammys,grand prix,grand slam,great depression
green deal,gulf war,halloween,hanukkah,holocaust,independence day,inflation reduction act,intifada,koran,korean war
kyoto protocol,la liga,labor day,labour day,league cup,libertadores,maastricht,maastricht treaty,magna carta
major league,major league baseball,marshall plan,may day,memorial day,national basketball association
national football league,national hockey league,national league,new year,new year 's day,new year 's eve,nobel
nobel peace,nobel peace prize,nobel prize,october revolution,olympic,olympic games,olympics,oscar,oscars
oslo accords,palme d'or,paris agreement,passover,prague spring,premier league,premiership,pulitzer prize,quran
ramadan,ryder cup,schengen,second division,second world war,serie a,serie b,six nations,stanley cup,summer olympics
super bowl,super cup,talmud,test cricket,thanksgiving,the ashes,third division,torah,tour de france,treaty of rome
u.s. open,uefa cup,us open,vietnam war,vuelta,warsaw pact,wimbledon championships,winter olympics,world cup
world series,world war i,world war ii,world war one,world war two,yom kippur
`

/** Indices, currencies’ signs, languages. */
export const namedOthers = `
a$,bovespa,brent,c$,cac - 40,cac 40,cantonese,dax,dow,dow jones,dow jones industrial average,edt,english,esperanto
euribor,eurostoxx,farsi,ft - se 100,ftse,ftse 100,gmt,hang seng,hebrew,hk$,ibex,internet,kospi,latin,libor,mandarin
mib,mibtel,nasdaq composite,nikkei 225,nz$,r$,s$,s&p 500,sensex,swahili,topix,urdu,us$,world wide web
`

/** Products known by name. */
export const namedProducts = `
500e,ak - 47,android,antonov,aspirin,astra gtc,barbie,beetle,botox,camry,chatgpt,cherokee,civic,clio,concorde
corolla,corsa,exocet,f - 150,fiat 500,game boy,gmail,golf,golf gti,grand cherokee,ilyushin,ipad,iphone,ipod
kalashnikov,kindle,leaf ev,lego,macbook,macintosh,megane,mig,mini cooper,model s,model t,mustang,panda,passat
patriot missile,pentium,photoshop,playstation,polo,prius,prozac,punto,scud,silverado,stinger,tomahawk,tupolev,twingo
uno,valium,viagra,walkman,windows,wrangler,xbox,youtube
`

/** Words of the lists above and of compromise’s that are common words more often than names. */
export const ordinaryWords = `
aids,ajax cleaner,angels,ap,army,art,athletic,athletics,banks,bar,bath,battle,bears,beer,beetle,best,bill,bills
blues,board,boss,browns,brunswick,bullets,bulls,bury,cardinals,carolina,chad,charlotte,chiefs,civic,cliff
columbia pictures,commonwealth,conservatives,corner,county,day,deal,dec,delta,den,devils,diss,dolphins,dome,downtown
ducks,eagles,earth,economist,ely,essen,eye,fed,fidelity,flames,florence,forest,gap,general,georgia,giants,golf
government,guardian,hatfield,hearts,heat,hook,hope,house,hove,hull,independence,indians,ireland 's,islanders,jaguar
jaguars,jazz,jets,jordan,kings,labour,las,latin,leads,leaf,leaf ev,lens,liberals,liberation,lions,long,looe,lorraine
los,magic,male,man,mar,march,marine,mariners,may,mean,mercury,meta,mini,mobile,mol,mole,moon,most,mustang,nets
new year,next,nice,nov,observer,of,oilers,opera,orange,orient,orthodox,palace,panda,panthers,pirates,police,polo
post,price,progress,raiders,rangers,reading,reds,regina,rich,rockets,rovers,royals,rugby,rye,saints,sale,san
sandwich,santa,sat,saturn,seat,senate,senators,sharks,shell,sky,socialists,solidarity,split,sprint,stars,stock
street,sun,suns,target,tigers,time,total,treasury,troy,twins,union,united,ups,us,venus,victoria,villa,visa,wanderers
ware,warriors,wells,who,will,young
`

/** Short forms that share no words with the full ones; the first that the document has is meant. */
export const sameNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['bt', ['british telecom']],
  ['cia', ['central intelligence agency']],
  ['e.u.', ['european union']],
  ['ecb', ['european central bank']],
  ['eu', ['european union']],
  ['fbi', ['federal bureau of investigation']],
  ['fed', ['federal reserve']],
  ['gm', ['general motors']],
  ['hp', ['hewlett-packard', 'hewlett packard']],
  ['imf', ['international monetary fund']],
  ['ira', ['irish republican army']],
  ['kyiv', ['kiev']],
  ['plo', ['palestine liberation organisation']],
  ['teheran', ['tehran']],
  ['u.k.', ['united kingdom', 'britain']],
  ['u.n.', ['united nations', 'un']],
  ['u.s.', ['united states', 'united states of america', 'u.s', 'us', 'usa']],
  ['uae', ['united arab emirates']],
  ['uk', ['united kingdom', 'britain']],
  ['un', ['united nations', 'u.n.']],
  ['us', ['united states', 'u.s.']],
  ['usa', ['united states', 'u.s.']],
  ['ussr', ['soviet union']],
  ['vw', ['volkswagen']],
  ['who', ['world health organization', 'world health organisation']],
  ['wto', ['world trade organization', 'world trade organisation']],
])
