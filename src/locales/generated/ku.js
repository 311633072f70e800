
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `ku`,
'practices-few': str`${0} pratîkên baş`,
'practices-many': str`${0} pratîkên baş`,
'practices-one': str`${0} pratîka baş`,
'practices-other': str`${0} pratîkên baş`,
'practices-two': str`${0} pratîkên baş`,
'practices-zero': str`${0} pratîkên baş`,
's036a00b21a371675': str`Payîza sala ${0}`,
's038bb7c79c905b02': `Çand, dema vala û mîras`,
's055718e64eaa99fb': str`Ji sala ${0} ve`,
's074e9ef05357b740': `Nêrîna navneteweyî`,
's08f44885d9aad6d0': `Karsazî û kar`,
's09353907b5c79284': `Heta sala`,
's0c92bf0539f3163c': `Barkirina lêgerînê bi ser neket.`,
's0cbe91e02b43f276': `Lihevhatina herî baş`,
's0cd0f490954a4ee2': `Berdewam e`,
's0ee1d069b5ac057f': str`Orîjînalê nîşan bide (bi ${0})`,
's102f7781f2f095f8': `Şaşiyekê ragihîne`,
's115fabd334cd9415': `Wergera makîneyê`,
's11cc72e3db49fec4': `Mijar`,
's13b3f5afa0862d1c': `Cih`,
's15dd9be10939417b': `Lîste hat kopîkirin`,
's17229a8bb451f914': `Lîsans`,
's17232ce692b1fda9': `Pratîkên baş tên barkirin`,
's19172ed3838854fc': `Girêdanê kopî bike`,
's19581fd383bfd274': `Lîsteyê kopî bike`,
's1b1dd477c4346565': `Rêberî û pabendbûna siyasî`,
's1c5dc91a3db779e0': str`li gorî rewşa ${0}`,
's1d19244f549ec535': `Perwerde`,
's1d41562e6001b9e4': `Navbeynkarî û çareserkirina nakokiyan`,
's1f224cf8b88cb893': `Girêdan hat kopîkirin`,
's1f9ed8d17b81180c': str`Bi ${0}`,
's2366abe4ed385411': `Hemû pratîkên baş nîşan bide`,
's2468b69d10791c82': `Bajar`,
's282c9ab7867d9b92': `Hê berdewam in`,
's2c886c65d263b7f3': `Li pratîkên baş bigere`,
's30c0a4d43229080a': `Zêdetir bixwîne`,
's32bf9a1bc34fe82e': `Barkirina pratîkên baş bi ser neket.`,
's3606b9d856cdbafe': `Rêzkirin`,
's391ba00081bc5395': `Barkirina hin pratîkên baş bi ser neket.`,
's3a5f3cc67ce87499': str`Herwiha li ser: ${0}`,
's3b474c5bcdbf50b5': `Penaber`,
's42a369dacdcd2413': `Di lîsteya pratîkên baş de`,
's44a6fb84667c648e': `Xanî û plansaziya bajarî`,
's472f6b90368817fc': str`Li vir hê tu pratîka baş ji bajarê ${0} tune ye.`,
's4aef2c4624fc1544': str`Şaşiyekê ragihîne: ${0}`,
's4fb28f7023208385': `Tu pratîka baş a guncav nehat dîtin.`,
's53b669e56f2291cf': `Ol û diyaloga navbera olan`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`“${0}”`,
's5767eec7b5fb5d1f': str`Forma lêgerînê: ${0}`,
's5ca4e9961babb64e': `Pêşxistina çanda vekirîbûn û navçandîtiyê`,
's5f8658a95b3479ca': str`Zêdetir bixwîne: ${0}`,
's5f87a650cb7322ac': `Pratîkên baş ên hemû bajaran nîşan bide`,
's600bbc6fa9bf2864': `Nehat kopîkirin. Dîsa biceribînin, an jî lîsteyê hilbijêrin û kopî bikin.`,
's606a049bedafc912': `Orîjînalê nîşan bide`,
's64fa0f864cf1569c': `Xizmetên giştî û civakî`,
's65604b6507916b9f': `Tenduristî, lênêrîna civakî û piştgiriya malbatê`,
's65e6060a9ea991cc': `Wergerê nîşan bide`,
's6afb24718e8fc691': `Ewlehî, dad û selametî`,
's6da867cec76d1708': str`Wergerê nîşan bide: ${0}`,
's7542b2f1d7ba407d': `Vebijarkan teng bike`,
's850ab3618fd8c6fc': `Rêza pêşniyarkirî`,
's879c6dc8f01a46a5': str`Mebesta we ${0} bû?`,
's885477dfbcbd459e': `Barkirina nexşeyê bi ser neket.`,
's8865f02d9ebbd0f5': `Mijar`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Hemûyan paqij bike`,
's8e9ca3bed6f29b80': `Pratîkên baş ên bi vî rengî li bajarên din`,
's91e35b759940b346': `Çavkanî:`,
's957220cc46f205ce': str`Zivistana sala ${0}`,
's9827461caf437f3a': `Li gorî sernavî`,
's9cf7402fe920f7d1': `Welat`,
'sa0ddabab9a5228fa': `Hemû sal`,
'sa3fe32919d8712c2': `Pêşwazîkirina nûhatiyan û entegrasyona civakî`,
'sa6501b7dc714e588': `Nexşeya bajaran`,
'sa6ab5184d6315895': `Ji sala`,
'sa6f2645578b2d2bc': `Sal`,
'sa8beb6b1182241ac': `Parzûn`,
'saaaf48a25df55a46': str`Havîna sala ${0}`,
'sace016efda00e4fd': str`Girêdana vê pratîka baş: ${0}`,
'saee5d0d1657ffeb6': `Barkirina lêgerîna nivîsê bi ser neket.`,
'sb2c57b2d347203dd': `Zêdetir nîşan bide`,
'sb55e2196592cadf3': `Girêdana vê pratîka baş`,
'sb834a649d6af2b10': `Nivîsê paqij bike`,
'sba1366429f80e1ca': str`Ne li ser nexşeyê: ${0}`,
'sba2a0427963d1a25': `Pêşî yên herî nû`,
'sbd3322df739e7b39': `Wekheviya zayendî û cudakariya piralî`,
'sc9537ece7713670e': str`Bihara sala ${0}`,
'sca84152bef57f868': `Gelê Roma`,
'scd1dd6ff53d0d01a': `Dîsa biceribîne`,
'sd12271d652a303e3': `Beşdariya siyasî û giştî`,
'sda134a52656c41b0': `Pêşî yên herî kevn`,
'sde5a5dd749949c48': `Bajaran li ser nexşeyê an li vir hilbijêre.`,
'se32ddb0a9cd4181d': str`${0} ji ${1} tên nîşandan`,
'se7bb915064eeb626': `Ragihandin û hişmendiya giştî`,
'se9446f089208e61b': `Pirzimanî`,
'sea2adb1f2047d144': `Dem`,
'sea3f932c55918177': str`Parzûnê rake: ${0}`,
'sed857373904e052e': `Tu vebijarka guncav nehat dîtin.`,
'see3a70bc7a930c1c': `Wekhevî û têkoşîna li dijî cudakariyê`,
'sf4d52f88bb137919': str`Bêyî “${0}” bigere (${1})`,
'sf5736113e1234163': `Li gorî bajêr`,
'sf8bd78a3f75bda79': `Rêbazên li dijî gotegotan`,
'sf8e04921b67a9758': str`Girêdanê kopî bike: ${0}`,
'sfc81242adc08a029': str`Orîjînalê nîşan bide (bi ${0}): ${1}`,
'sfe255b8825ebcad9': str`Heta sala ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Awistralya
BE=Belçîka
CA=Kanada
CH=Swîsre
CY=Qibris
DE=Almanya
DK=Danîmarka
ES=Spanya
FI=Fînlenda
FO=Giravên Faroeyê
FR=Fransa
GB=Qiralîyeta Yekbûyî
GR=Yûnanistan
HR=Xirwatistan
HU=Macaristan
IE=Îrlanda
IL=Îsraîl
IS=Îslanda
IT=Îtalya
JP=Japonya
KR=Koreya Başûr
LT=Lîtvanya
LU=Luksembûrg
MA=Fas
MT=Malta
MX=Meksîka
NL=Holanda
NO=Norwec
NZ=Zelandaya Nû
PL=Polonya
PT=Portugal
RO=Romanya
RS=Sirbistan
RU=Rûsya
SE=Swêd
TR=Türkiye
UA=Ûkrayna
US=Dewletên Amerîkayê yên Yekbûyî
ar=erebî
bg=bulgarî
ca=katalanî
da=danîmarkî
de=almanî
el=yûnanî
en=îngilîzî
es=spanî
eu=baskî
fi=fînî
fr=fransizî
gl=galîsî
hu=macarî
it=îtalî
nb=norwecî (bokmål)
nl=holendî
no=norwecî
pl=polonî
pt=portugalî
ro=romanî
ru=rûsî
sq=arnawidî
sr=sirbî
sv=swêdî
tr=tirkî
uk=ukraynî
conjunction= û 
disjunction= an `,
    };
  