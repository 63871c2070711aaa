# More words for settings, by language.

@+bibliotek_sted
sv *bibliotek, bibliotek*
da *bibliotek, bibliotek*
fi kirjasto*, *kirjasto
nl bibliotheek*
de bibliothek*, bücherei*, stadtbücherei*
fr bibliothèque*, médiathèque*
es bibliotec*
it bibliotec*
pt bibliotec*
ro bibliotec*
cs knihovn*
bg библиотек*
bs knjižnic*, bibliotek*
hu könyvtár*
el βιβλιοθήκ*
sq bibliotek*
lt bibliotek*
lv bibliotēk*
et raamatukog*
so maktabad*
am ቤተ መጻሕፍት
ti ቤተ መጻሕፍቲ
ur لائبریری
hi पुस्तकालय
vi thư viện
zh *图书馆*
ku pirtûkxane*
en libraries
nb deichman*

@+serveringssted
nb storkjøkken*, sentralkjøkken*, sykehuskjøkken*, institusjonskjøkken*, kantinedrift*
sv storkök*, skolkök*
da storkøkken*, kantine*
fi ravintola*, hotelli*, suurkeittiö*
nl restaurant*, hotel, horeca, grootkeuken*, kantine*
de großküche*, kantine*, gastronomie
fr restauration, cantine, cuisine centrale
es comedor escolar, cocina central
it mensa, ristorazione
pt restaurante*, hotel, cantina
pl stołówk*, kuchni* zbiorow*
cs restaurac*, hotel*, jídeln*
uk їдальн*
ru столов*, пищеблок*
bg ресторант*, хотел*, столов*
hu étterem*, szállod*, konyha, menza
el εστιατόρι*, ξενοδοχεί*, ταβέρν*
sq restorant*, hotel*
lv restorān*, viesnīc*, ēdnīc*
et restoran*, hotell*, söökla*
tr yemekhane*, kantin*
ar مطبخ, مقصف
fa غذاخوری
ur ریسٹورنٹ, ہوٹل
hi रेस्तरां
am ምግብ ቤት, ሆቴል
vi nhà hàng, khách sạn
zh *餐厅*, *饭店*, *酒店*, *食堂*

@+kommune
fi kaupunki & kunta, kunta, kaupungin*
nl gemeente*
it comune di, municip*
pt câmara municipal, prefeitura*, município*
cs městsk* úřad*, obecní úřad, magistrát*
bg община*, кметств*
bs općin*, opštin*, gradska uprava, општин*, градска управа
hu önkormányzat*, polgármesteri hivatal*, városháza
el δήμος, δήμου
sq bashki*, komun*
lv pašvaldīb*, novada dome
et linnavalitsus*, vallavalitsus*
vi ủy ban nhân dân
zh *市政府*, *区政府*, *街道办*
ur میونسپل*, بلدیہ
hi नगर निगम, नगर पालिका
ku şaredari*

@+stat
fi virasto*, ministeriö*
nl rijksoverheid, rijksdienst*
it agenzia delle entrate, prefettura, ministero
pt ministério*, direção-geral, secretaria de estado
cs ministerstv*, státní správ*, krajský úřad
bg министерств*, агенция & държавна|национална
bs ministarstv*, državn* zavod, министарств*, државни
hu minisztérium*, kormányhivatal*
el υπουργεί*, γενική γραμματεία
sq ministri*
lv ministrij*, valsts
et ministeerium*
zh *国家*, *部委*, *省政府*
vi bộ, sở
hi मंत्रालय, सरकारी

@+sykehus
fi sairaala*
nl ziekenhuis*
it ospedale*, azienda ospedaliera
pt hospital*
cs nemocnic*
bg болниц*
bs bolnic*, болниц*
hu kórház*
el νοσοκομεί*
sq spital*
lv slimnīc*
et haigla*
vi bệnh viện
zh *医院*
hi अस्पताल
ku nexweşxane*

@+universitet
fi yliopisto*
nl universiteit*, hogeschool*
it università*
pt universidad*
cs univerzit*
bg университет*
bs sveučilišt*, univerzitet*, универзитет*
hu egyetem*
el πανεπιστήμι*
sq universitet*
lv universitāt*
et ülikool*
vi đại học
zh *大学*
hi विश्वविद्यालय

@+skole
fi koulu*, *koulu
nl school, basisschool
it scuola, scuole
pt escola*
cs škol*
bg училищ*
bs škol*, школ*
hu iskol*
el σχολεί*
sq shkoll*
lv skol*
et kool
vi trường
zh *学校*, *中学*, *小学*
hi विद्यालय, स्कूल

@+voksenopplaering
nb læringssenter*, voksenopplæringssenter*, voksenopplæringa
de volkshochschule*, erwachsenenbildung*
sv komvux, vuxenutbildning*, folkhögskol*
da sprogcenter, voksenuddannelse*, sprogskole*
en adult education, adult learn*, community college
fr formation pour adultes, formation des adultes
es educación de adultos, educación de personas adultas
it educazione degli adulti, cpia
pt educação de adultos
pl kształcenie dorosłych, dla dorosłych, uniwersytet ludowy
uk освіта дорослих, для дорослих
ru для взрослых
tr halk eğitim*, yetişkin*
ar تعليم الكبار
fa بزرگسالان
nl volwassenenonderwijs
fi aikuiskoulutus*, kansalaisopisto*
bs obrazovanje odraslih
hu felnőttképz*
