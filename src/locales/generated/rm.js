
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `rm`,
'practices-few': str`${0} bunas praticas`,
'practices-many': str`${0} bunas praticas`,
'practices-one': str`${0} buna pratica`,
'practices-other': str`${0} bunas praticas`,
'practices-two': str`${0} bunas praticas`,
'practices-zero': str`${0} bunas praticas`,
's036a00b21a371675': str`Atun ${0}`,
's038bb7c79c905b02': `Cultura, temp liber e patrimoni`,
's055718e64eaa99fb': str`Dapi l’onn ${0}`,
's074e9ef05357b740': `Orientaziun internaziunala`,
's08f44885d9aad6d0': `Interpresas ed occupaziun`,
's09353907b5c79284': `Fin`,
's0c92bf0539f3163c': `La tschertga n’ha betg pudì vegnir chargiada.`,
's0cbe91e02b43f276': `L’emprim las pli adattadas`,
's0cd0f490954a4ee2': `En curs`,
's0ee1d069b5ac057f': str`Mussar l’original (${0})`,
's102f7781f2f095f8': `Annunziar in sbagl`,
's115fabd334cd9415': `Translaziun automatica`,
's11cc72e3db49fec4': `Tema`,
's13b3f5afa0862d1c': `Lieu`,
's15dd9be10939417b': `Glista copiada`,
's17229a8bb451f914': `Licenza`,
's17232ce692b1fda9': `Las bunas praticas vegnan chargiadas`,
's19172ed3838854fc': `Copiar la colliaziun`,
's19581fd383bfd274': `Copiar la glista`,
's1b1dd477c4346565': `Leadership ed engaschament politic`,
's1c5dc91a3db779e0': str`stadi: ${0}`,
's1d19244f549ec535': `Furmaziun`,
's1d41562e6001b9e4': `Mediaziun e schliaziun da conflicts`,
's1f224cf8b88cb893': `Colliaziun copiada`,
's1f9ed8d17b81180c': str`En ${0}`,
's2366abe4ed385411': `Mussar tut las bunas praticas`,
's2468b69d10791c82': `Citad`,
's282c9ab7867d9b92': `Anc en curs`,
's2c886c65d263b7f3': `Tschertgar bunas praticas`,
's30c0a4d43229080a': `Leger vinavant`,
's32bf9a1bc34fe82e': `Las bunas praticas n’han betg pudì vegnir chargiadas.`,
's3606b9d856cdbafe': `Zavrar tenor`,
's391ba00081bc5395': `Intginas bunas praticas n’han betg pudì vegnir chargiadas.`,
's3a5f3cc67ce87499': str`Era davart: ${0}`,
's3b474c5bcdbf50b5': `Fugitivas e fugitivs`,
's42a369dacdcd2413': `En la glista da bunas praticas`,
's44a6fb84667c648e': `Abitar e planisaziun urbana`,
's472f6b90368817fc': str`Per ${0} na datti qua anc naginas bunas praticas.`,
's4aef2c4624fc1544': str`Annunziar in sbagl: ${0}`,
's4fb28f7023208385': `Chattà naginas bunas praticas.`,
's53b669e56f2291cf': `Religiun e dialog interreligius`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`«${0}»`,
's5767eec7b5fb5d1f': str`Formular da tschertga: ${0}`,
's5ca4e9961babb64e': `Sviluppar ina cultura averta ed interculturala`,
's5f8658a95b3479ca': str`Leger vinavant: ${0}`,
's5f87a650cb7322ac': `Mussar las bunas praticas da tut las citads`,
's600bbc6fa9bf2864': `Betg copià. Empruvai anc ina giada u marcai la glista e copiai ella.`,
's606a049bedafc912': `Mussar l’original`,
's64fa0f864cf1569c': `Servetschs publics e locals`,
's65604b6507916b9f': `Sanadad, assistenza sociala e sustegn da famiglias`,
's65e6060a9ea991cc': `Mussar la translaziun`,
's6afb24718e8fc691': `Segirezza, giustia e protecziun`,
's6da867cec76d1708': str`Mussar la translaziun: ${0}`,
's7542b2f1d7ba407d': `Restrenscher las opziuns`,
's850ab3618fd8c6fc': `Successiun recumandada`,
's879c6dc8f01a46a5': str`Manegiais Vus ${0}?`,
's885477dfbcbd459e': `La charta n’ha betg pudì vegnir chargiada.`,
's8865f02d9ebbd0f5': `Temas`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Stizzar tut`,
's8e9ca3bed6f29b80': `Bunas praticas sumegliantas en autras citads`,
's91e35b759940b346': `Funtauna:`,
's957220cc46f205ce': str`Enviern ${0}`,
's9827461caf437f3a': `Titel`,
's9cf7402fe920f7d1': `Pajais`,
'sa0ddabab9a5228fa': `Tut ils onns`,
'sa3fe32919d8712c2': `Recepziun ed integraziun sociala`,
'sa6501b7dc714e588': `Charta da las citads`,
'sa6ab5184d6315895': `Da`,
'sa6f2645578b2d2bc': `Onn`,
'sa8beb6b1182241ac': `Filters`,
'saaaf48a25df55a46': str`Stad ${0}`,
'sace016efda00e4fd': str`Colliaziun a questa buna pratica: ${0}`,
'saee5d0d1657ffeb6': `La tschertga da text n’ha betg pudì vegnir chargiada.`,
'sb2c57b2d347203dd': `Mussar dapli`,
'sb55e2196592cadf3': `Colliaziun a questa buna pratica`,
'sb834a649d6af2b10': `Stizzar il text`,
'sba1366429f80e1ca': str`Betg sin la charta: ${0}`,
'sba2a0427963d1a25': `L’emprim las pli novas`,
'sbd3322df739e7b39': `Egualitad da las schlattainas ed intersecziunalitad`,
'sc9537ece7713670e': str`Primavaira ${0}`,
'sca84152bef57f868': `Roma`,
'scd1dd6ff53d0d01a': `Empruvar anc ina giada`,
'sd12271d652a303e3': `Participaziun politica e publica`,
'sda134a52656c41b0': `L’emprim las pli veglias`,
'sde5a5dd749949c48': `Tscherni citads sin la charta u qua.`,
'se32ddb0a9cd4181d': str`${0} da ${1}`,
'se7bb915064eeb626': `Communicaziun e sensibilisaziun da la publicitad`,
'se9446f089208e61b': `Plurilinguitad`,
'sea2adb1f2047d144': `Perioda`,
'sea3f932c55918177': str`Allontanar il filter: ${0}`,
'sed857373904e052e': `Chattà naginas opziuns.`,
'see3a70bc7a930c1c': `Antidiscriminaziun ed egualitad`,
'sf4d52f88bb137919': str`Tschertgar senza «${0}» (${1})`,
'sf5736113e1234163': `Citad`,
'sf8bd78a3f75bda79': `Metodas cunter rumurs`,
'sf8e04921b67a9758': str`Copiar la colliaziun: ${0}`,
'sfc81242adc08a029': str`Mussar l’original (${0}): ${1}`,
'sfe255b8825ebcad9': str`Fin l’onn ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Australia
BE=Belgia
CA=Canada
CH=Svizra
CY=Cipra
DE=Germania
DK=Danemarc
ES=Spagna
FI=Finlanda
FO=Inslas Feroe
FR=Frantscha
GB=Reginavel Unì
GR=Grezia
HR=Croazia
HU=Ungaria
IE=Irlanda
IL=Israel
IS=Islanda
IT=Italia
JP=Giapun
KR=Corea dal Sid
LT=Lituania
LU=Luxemburg
MA=Maroc
MT=Malta
MX=Mexico
NL=Pajais Bass
NO=Norvegia
NZ=Nova Zelanda
PL=Pologna
PT=Portugal
RO=Rumenia
RS=Serbia
RU=Russia
SE=Svezia
TR=Tirchia
UA=Ucraina
US=Stadis Unids da l’America
ar=arab
bg=bulgar
ca=catalan
da=danais
de=tudestg
el=grec
en=englais
es=spagnol
eu=basc
fi=finlandais
fr=franzos
gl=galizian
hu=ungarais
it=talian
nb=norvegais bokmål
nl=neerlandais
no=norvegiais
pl=polac
pt=portugais
ro=rumen
ru=russ
sq=albanais
sr=serb
sv=svedais
tr=tirc
uk=ucranais
conjunction= e 
disjunction= u `,
    };
  