
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `lb`,
'practices-few': str`${0} gutt Praktiken`,
'practices-many': str`${0} gutt Praktiken`,
'practices-one': str`${0} gutt Praktik`,
'practices-other': str`${0} gutt Praktiken`,
'practices-two': str`${0} gutt Praktiken`,
'practices-zero': str`${0} gutt Praktiken`,
's036a00b21a371675': str`Hierscht ${0}`,
's038bb7c79c905b02': `Kultur, Fräizäit a Patrimoine`,
's055718e64eaa99fb': str`Zanter ${0}`,
's074e9ef05357b740': `International Ausriichtung`,
's08f44885d9aad6d0': `Entreprisen a Beschäftegung`,
's09353907b5c79284': `Bis`,
's0c92bf0539f3163c': `D’Sich konnt net geluede ginn.`,
's0cbe91e02b43f276': `Déi passendst fir d’éischt`,
's0cd0f490954a4ee2': `Amgaang`,
's0ee1d069b5ac057f': str`Original weisen (${0})`,
's102f7781f2f095f8': `Feeler mellen`,
's115fabd334cd9415': `Automatesch Iwwersetzung`,
's11cc72e3db49fec4': `Sujet`,
's13b3f5afa0862d1c': `Uert`,
's15dd9be10939417b': `Lëscht kopéiert`,
's17229a8bb451f914': `Lizenz`,
's17232ce692b1fda9': `Gutt Praktike gi gelueden`,
's19172ed3838854fc': `Link kopéieren`,
's19581fd383bfd274': `Lëscht kopéieren`,
's1b1dd477c4346565': `Leadership a politeschen Engagement`,
's1c5dc91a3db779e0': str`Stand: ${0}`,
's1d19244f549ec535': `Bildung`,
's1d41562e6001b9e4': `Mediatioun a Konfliktléisung`,
's1f224cf8b88cb893': `Link kopéiert`,
's1f9ed8d17b81180c': str`Op ${0}`,
's2366abe4ed385411': `All gutt Praktike weisen`,
's2468b69d10791c82': `Stad`,
's282c9ab7867d9b92': `Nach amgaang`,
's2c886c65d263b7f3': `Gutt Praktike sichen`,
's30c0a4d43229080a': `Weiderliesen`,
's32bf9a1bc34fe82e': `Déi gutt Praktike konnten net geluede ginn.`,
's3606b9d856cdbafe': `Zortéierung`,
's391ba00081bc5395': `E puer gutt Praktike konnten net geluede ginn.`,
's3a5f3cc67ce87499': str`Och iwwer: ${0}`,
's3b474c5bcdbf50b5': `Flüchtlingen`,
's42a369dacdcd2413': `An der Lëscht vun de gudde Praktiken`,
's44a6fb84667c648e': `Logement an Urbanismus`,
's472f6b90368817fc': str`Fir ${0} gëtt et hei nach keng gutt Praktiken.`,
's4aef2c4624fc1544': str`Feeler mellen: ${0}`,
's4fb28f7023208385': `Keng gutt Praktike fonnt.`,
's53b669e56f2291cf': `Relioun an interreliéisen Dialog`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`„${0}“`,
's5767eec7b5fb5d1f': str`Sichformulaire: ${0}`,
's5ca4e9961babb64e': `Entwécklung vun enger Kultur vun der Offenheet an der Interkulturalitéit`,
's5f8658a95b3479ca': str`Weiderliesen: ${0}`,
's5f87a650cb7322ac': `Gutt Praktike vun alle Stied weisen`,
's600bbc6fa9bf2864': `Net kopéiert. Probéiert nach eng Kéier oder markéiert d’Lëscht a kopéiert se.`,
's606a049bedafc912': `Original weisen`,
's64fa0f864cf1569c': `Ëffentlech a biergerno Servicer`,
's65604b6507916b9f': `Gesondheet, sozial Betreiung an Ënnerstëtzung vu Familljen`,
's65e6060a9ea991cc': `Iwwersetzung weisen`,
's6afb24718e8fc691': `Sécherheet, Justiz a Schutz`,
's6da867cec76d1708': str`Iwwersetzung weisen: ${0}`,
's7542b2f1d7ba407d': `Auswiel aschränken`,
's850ab3618fd8c6fc': `Recommandéiert Reiefolleg`,
's879c6dc8f01a46a5': str`Mengt Dir ${0}?`,
's885477dfbcbd459e': `D’Kaart konnt net geluede ginn.`,
's8865f02d9ebbd0f5': `Sujeten`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Alles zerécksetzen`,
's8e9ca3bed6f29b80': `Ähnlech gutt Praktiken an anere Stied`,
's91e35b759940b346': `Quell:`,
's957220cc46f205ce': str`Wanter ${0}`,
's9827461caf437f3a': `No Titel`,
's9cf7402fe920f7d1': `Land`,
'sa0ddabab9a5228fa': `All Joren`,
'sa3fe32919d8712c2': `Empfang a sozial Integratioun`,
'sa6501b7dc714e588': `Kaart vun de Stied`,
'sa6ab5184d6315895': `Vun`,
'sa6f2645578b2d2bc': `Joer`,
'sa8beb6b1182241ac': `Filteren`,
'saaaf48a25df55a46': str`Summer ${0}`,
'sace016efda00e4fd': str`Link op dës gutt Praktik: ${0}`,
'saee5d0d1657ffeb6': `D’Textsich konnt net geluede ginn.`,
'sb2c57b2d347203dd': `Méi weisen`,
'sb55e2196592cadf3': `Link op dës gutt Praktik`,
'sb834a649d6af2b10': `Text läschen`,
'sba1366429f80e1ca': str`Net op der Kaart: ${0}`,
'sba2a0427963d1a25': `Déi neist fir d’éischt`,
'sbd3322df739e7b39': `Gläichstellung vun de Geschlechter an Intersektionalitéit`,
'sc9537ece7713670e': str`Fréijoer ${0}`,
'sca84152bef57f868': `Roma`,
'scd1dd6ff53d0d01a': `Nach eng Kéier probéieren`,
'sd12271d652a303e3': `Politesch an ëffentlech Participatioun`,
'sda134a52656c41b0': `Déi eelst fir d’éischt`,
'sde5a5dd749949c48': `Wielt Stied op der Kaart oder hei.`,
'se32ddb0a9cd4181d': str`${0} vun ${1} gewisen`,
'se7bb915064eeb626': `Kommunikatioun a Sensibiliséierung vun der Ëffentlechkeet`,
'se9446f089208e61b': `Méisproochegkeet`,
'sea2adb1f2047d144': `Zäitraum`,
'sea3f932c55918177': str`Filter ewechhuelen: ${0}`,
'sed857373904e052e': `Näischt Passendes fonnt.`,
'see3a70bc7a930c1c': `Antidiskriminatioun a Gläichheet`,
'sf4d52f88bb137919': str`Ouni „${0}“ sichen (${1})`,
'sf5736113e1234163': `No Stad`,
'sf8bd78a3f75bda79': `Methode géint Gerüchter`,
'sf8e04921b67a9758': str`Link kopéieren: ${0}`,
'sfc81242adc08a029': str`Original weisen (${0}): ${1}`,
'sfe255b8825ebcad9': str`Bis ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Australien
BE=Belsch
CA=Kanada
CH=Schwäiz
CY=Zypern
DE=Däitschland
DK=Dänemark
ES=Spanien
FI=Finnland
FO=Färöer
FR=Frankräich
GB=Groussbritannien
GR=Griicheland
HR=Kroatien
HU=Ungarn
IE=Irland
IL=Israel
IS=Island
IT=Italien
JP=Japan
KR=Südkorea
LT=Litauen
LU=Lëtzebuerg
MA=Marokko
MT=Malta
MX=Mexiko
NL=Holland
NO=Norwegen
NZ=Neiséiland
PL=Polen
PT=Portugal
RO=Rumänien
RS=Serbien
RU=Russland
SE=Schweden
TR=Tierkei
UA=Ukrain
US=Vereenegt Staaten
ar=Arabesch
bg=Bulgaresch
ca=Katalanesch
da=Dänesch
de=Däitsch
el=Griichesch
en=Englesch
es=Spuenesch
eu=Baskesch
fi=Finnesch
fr=Franséisch
gl=Galizesch
hu=Ungaresch
it=Italienesch
nb=Norwegesch Bokmål
nl=Hollännesch
no=Norwegesch
pl=Polnesch
pt=Portugisesch
ro=Rumänesch
ru=Russesch
sq=Albanesch
sr=Serbesch
sv=Schwedesch
tr=Tierkesch
uk=Ukrainesch
conjunction=, 
disjunction= oder `,
    };
  