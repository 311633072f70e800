
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `eu`,
'practices-few': str`${0} jardunbide egoki`,
'practices-many': str`${0} jardunbide egoki`,
'practices-one': str`jardunbide egoki ${0}`,
'practices-other': str`${0} jardunbide egoki`,
'practices-two': str`${0} jardunbide egoki`,
'practices-zero': str`${0} jardunbide egoki`,
's036a00b21a371675': str`${0}. urteko udazkena`,
's038bb7c79c905b02': `Kultura, aisia eta ondarea`,
's055718e64eaa99fb': str`${0}. urtetik`,
's074e9ef05357b740': `Nazioarteko proiekzioa`,
's08f44885d9aad6d0': `Enpresa eta enplegua`,
's09353907b5c79284': `Noiz arte`,
's0c92bf0539f3163c': `Ezin izan da bilaketa kargatu.`,
's0cbe91e02b43f276': `Egokienak lehenik`,
's0cd0f490954a4ee2': `Abian`,
's0ee1d069b5ac057f': str`Erakutsi jatorrizkoa (${0})`,
's102f7781f2f095f8': `Jakinarazi akats bat`,
's115fabd334cd9415': `Itzulpen automatikoa`,
's11cc72e3db49fec4': `Gaia`,
's13b3f5afa0862d1c': `Lekua`,
's15dd9be10939417b': `Zerrenda kopiatu da`,
's17229a8bb451f914': `Lizentzia`,
's17232ce692b1fda9': `Jardunbide egokiak kargatzen`,
's19172ed3838854fc': `Kopiatu esteka`,
's19581fd383bfd274': `Kopiatu zerrenda`,
's1b1dd477c4346565': `Lidergoa eta konpromiso politikoa`,
's1c5dc91a3db779e0': str`datuen eguna: ${0}`,
's1d19244f549ec535': `Hezkuntza`,
's1d41562e6001b9e4': `Bitartekaritza eta gatazken konponbidea`,
's1f224cf8b88cb893': `Esteka kopiatu da`,
's1f9ed8d17b81180c': str`Hizkuntza: ${0}`,
's2366abe4ed385411': `Erakutsi jardunbide egoki guztiak`,
's2468b69d10791c82': `Hiria`,
's282c9ab7867d9b92': `Oraindik abian`,
's2c886c65d263b7f3': `Bilatu jardunbide egokiak`,
's30c0a4d43229080a': `Irakurri gehiago`,
's32bf9a1bc34fe82e': `Ezin izan dira jardunbide egokiak kargatu.`,
's3606b9d856cdbafe': `Ordenatu`,
's391ba00081bc5395': `Ezin izan dira jardunbide egoki batzuk kargatu.`,
's3a5f3cc67ce87499': str`Honi buruz ere bai: ${0}`,
's3b474c5bcdbf50b5': `Errefuxiatuak`,
's42a369dacdcd2413': `Jardunbide egokien zerrendan`,
's44a6fb84667c648e': `Etxebizitza eta hirigintza`,
's472f6b90368817fc': str`${0}: hemen oraindik ez dago jardunbide egokirik.`,
's4aef2c4624fc1544': str`Jakinarazi akats bat: ${0}`,
's4fb28f7023208385': `Ez da jardunbide egokirik aurkitu.`,
's53b669e56f2291cf': `Erlijioa eta erlijioen arteko elkarrizketa`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`«${0}»`,
's5767eec7b5fb5d1f': str`Bilaketa-formularioa: ${0}`,
's5ca4e9961babb64e': `Irekitasunaren eta kulturartekotasunaren kultura garatzea`,
's5f8658a95b3479ca': str`Irakurri gehiago: ${0}`,
's5f87a650cb7322ac': `Erakutsi hiri guztietako jardunbide egokiak`,
's600bbc6fa9bf2864': `Ez da kopiatu. Saiatu berriro, edo hautatu zerrenda eta kopiatu.`,
's606a049bedafc912': `Erakutsi jatorrizkoa`,
's64fa0f864cf1569c': `Zerbitzu publikoak eta komunitarioak`,
's65604b6507916b9f': `Osasuna, gizarte-arreta eta familientzako laguntza`,
's65e6060a9ea991cc': `Erakutsi itzulpena`,
's6afb24718e8fc691': `Segurtasuna, justizia eta babesa`,
's6da867cec76d1708': str`Erakutsi itzulpena: ${0}`,
's7542b2f1d7ba407d': `Murriztu aukerak`,
's850ab3618fd8c6fc': `Gomendatutako ordena`,
's879c6dc8f01a46a5': str`${0} esan nahi zenuen?`,
's885477dfbcbd459e': `Ezin izan da mapa kargatu.`,
's8865f02d9ebbd0f5': `Gaiak`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Garbitu dena`,
's8e9ca3bed6f29b80': `Antzeko jardunbide egokiak beste hiri batzuetan`,
's91e35b759940b346': `Iturria:`,
's957220cc46f205ce': str`${0}. urteko negua`,
's9827461caf437f3a': `Izenburuaren arabera`,
's9cf7402fe920f7d1': `Herrialdea`,
'sa0ddabab9a5228fa': `Urte guztiak`,
'sa3fe32919d8712c2': `Harrera eta gizarte-integrazioa`,
'sa6501b7dc714e588': `Hirien mapa`,
'sa6ab5184d6315895': `Noiztik`,
'sa6f2645578b2d2bc': `Urtea`,
'sa8beb6b1182241ac': `Iragazkiak`,
'saaaf48a25df55a46': str`${0}. urteko uda`,
'sace016efda00e4fd': str`Jardunbide egoki honetarako esteka: ${0}`,
'saee5d0d1657ffeb6': `Ezin izan da testu-bilaketa kargatu.`,
'sb2c57b2d347203dd': `Erakutsi gehiago`,
'sb55e2196592cadf3': `Jardunbide egoki honetarako esteka`,
'sb834a649d6af2b10': `Garbitu testua`,
'sba1366429f80e1ca': str`Mapatik kanpo: ${0}`,
'sba2a0427963d1a25': `Berrienak lehenik`,
'sbd3322df739e7b39': `Genero-berdintasuna eta intersekzionalitatea`,
'sc9537ece7713670e': str`${0}. urteko udaberria`,
'sca84152bef57f868': `Ijito herria`,
'scd1dd6ff53d0d01a': `Saiatu berriro`,
'sd12271d652a303e3': `Partaidetza politikoa eta publikoa`,
'sda134a52656c41b0': `Zaharrenak lehenik`,
'sde5a5dd749949c48': `Aukeratu hiriak mapan edo hemen.`,
'se32ddb0a9cd4181d': str`${0} ikusgai, guztira ${1}`,
'se7bb915064eeb626': `Komunikazioa eta herritarren sentsibilizazioa`,
'se9446f089208e61b': `Eleaniztasuna`,
'sea2adb1f2047d144': `Aldia`,
'sea3f932c55918177': str`Kendu iragazkia: ${0}`,
'sed857373904e052e': `Ez da aukerarik aurkitu.`,
'see3a70bc7a930c1c': `Diskriminazioaren aurkako borroka eta berdintasuna`,
'sf4d52f88bb137919': str`Bilatu «${0}» gabe (${1})`,
'sf5736113e1234163': `Hiriaren arabera`,
'sf8bd78a3f75bda79': `Zurrumurruen aurkako metodologiak`,
'sf8e04921b67a9758': str`Kopiatu esteka: ${0}`,
'sfc81242adc08a029': str`Erakutsi jatorrizkoa (${0}): ${1}`,
'sfe255b8825ebcad9': str`${0}. urtera arte`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Australia
BE=Belgika
CA=Kanada
CH=Suitza
CY=Zipre
DE=Alemania
DK=Danimarka
ES=Espainia
FI=Finlandia
FO=Faroe uharteak
FR=Frantzia
GB=Erresuma Batua
GR=Grezia
HR=Kroazia
HU=Hungaria
IE=Irlanda
IL=Israel
IS=Islandia
IT=Italia
JP=Japonia
KR=Hego Korea
LT=Lituania
LU=Luxenburgo
MA=Maroko
MT=Malta
MX=Mexiko
NL=Herbehereak
NO=Norvegia
NZ=Zeelanda Berria
PL=Polonia
PT=Portugal
RO=Errumania
RS=Serbia
RU=Errusia
SE=Suedia
TR=Turkia
UA=Ukraina
US=Ameriketako Estatu Batuak
ar=arabiera
bg=bulgariera
ca=katalana
da=daniera
de=alemana
el=greziera
en=ingelesa
es=gaztelania
fi=finlandiera
fr=frantsesa
gl=galiziera
hu=hungariera
it=italiera
nb=bokmål (norvegiera)
nl=nederlandera
no=norvegiera
pl=poloniera
pt=portugesa
ro=errumaniera
ru=errusiera
sq=albaniera
sr=serbiera
sv=suediera
tr=turkiera
uk=ukrainera
conjunction= eta 
disjunction= edo `,
    };
  