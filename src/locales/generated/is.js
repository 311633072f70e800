
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `is`,
'practices-few': str`${0} fyrirmyndarverkefni`,
'practices-many': str`${0} fyrirmyndarverkefni`,
'practices-one': str`${0} fyrirmyndarverkefni`,
'practices-other': str`${0} fyrirmyndarverkefni`,
'practices-two': str`${0} fyrirmyndarverkefni`,
'practices-zero': str`${0} fyrirmyndarverkefni`,
's036a00b21a371675': str`Haustið ${0}`,
's038bb7c79c905b02': `Menning, tómstundir og menningararfur`,
's055718e64eaa99fb': str`Frá árinu ${0}`,
's074e9ef05357b740': `Alþjóðleg sýn`,
's08f44885d9aad6d0': `Atvinnulíf og störf`,
's09353907b5c79284': `Til`,
's0c92bf0539f3163c': `Ekki tókst að sækja leitina.`,
's0cbe91e02b43f276': `Mest viðeigandi fyrst`,
's0cd0f490954a4ee2': `Í gangi`,
's0ee1d069b5ac057f': str`Sýna frumtexta (${0})`,
's102f7781f2f095f8': `Tilkynna villu`,
's115fabd334cd9415': `Vélþýðing`,
's11cc72e3db49fec4': `Málefni`,
's13b3f5afa0862d1c': `Staður`,
's15dd9be10939417b': `Listi afritaður`,
's17229a8bb451f914': `Notkunarleyfi`,
's17232ce692b1fda9': `Sæki fyrirmyndarverkefni`,
's19172ed3838854fc': `Afrita tengil`,
's19581fd383bfd274': `Afrita lista`,
's1b1dd477c4346565': `Forysta og pólitískur vilji`,
's1c5dc91a3db779e0': str`miðað við ${0}`,
's1d19244f549ec535': `Menntun`,
's1d41562e6001b9e4': `Sáttamiðlun og lausn ágreinings`,
's1f224cf8b88cb893': `Tengill afritaður`,
's1f9ed8d17b81180c': str`Tungumál: ${0}`,
's2366abe4ed385411': `Sýna öll fyrirmyndarverkefni`,
's2468b69d10791c82': `Borg`,
's282c9ab7867d9b92': `Enn í gangi`,
's2c886c65d263b7f3': `Leita að fyrirmyndarverkefnum`,
's30c0a4d43229080a': `Lesa meira`,
's32bf9a1bc34fe82e': `Ekki tókst að sækja fyrirmyndarverkefnin.`,
's3606b9d856cdbafe': `Röðun`,
's391ba00081bc5395': `Ekki tókst að sækja sum fyrirmyndarverkefnin.`,
's3a5f3cc67ce87499': str`Einnig um: ${0}`,
's3b474c5bcdbf50b5': `Flóttafólk`,
's42a369dacdcd2413': `Á listanum yfir fyrirmyndarverkefni`,
's44a6fb84667c648e': `Húsnæðismál og borgarskipulag`,
's472f6b90368817fc': str`${0}: hér eru enn engin fyrirmyndarverkefni.`,
's4aef2c4624fc1544': str`Tilkynna villu: ${0}`,
's4fb28f7023208385': `Engin fyrirmyndarverkefni fundust.`,
's53b669e56f2291cf': `Trúmál og samtal milli trúarbragða`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`„${0}“`,
's5767eec7b5fb5d1f': str`Leitarform: ${0}`,
's5ca4e9961babb64e': `Efling menningar sem einkennist af víðsýni og fjölmenningu`,
's5f8658a95b3479ca': str`Lesa meira: ${0}`,
's5f87a650cb7322ac': `Sýna fyrirmyndarverkefni frá öllum borgum`,
's600bbc6fa9bf2864': `Ekki afritað. Reyndu aftur eða veldu listann og afritaðu hann.`,
's606a049bedafc912': `Sýna frumtexta`,
's64fa0f864cf1569c': `Opinber þjónusta og nærþjónusta`,
's65604b6507916b9f': `Heilsa, félagsþjónusta og stuðningur við fjölskyldur`,
's65e6060a9ea991cc': `Sýna þýðingu`,
's6afb24718e8fc691': `Öryggismál, réttarkerfi og öryggi íbúa`,
's6da867cec76d1708': str`Sýna þýðingu: ${0}`,
's7542b2f1d7ba407d': `Þrengja valkosti`,
's850ab3618fd8c6fc': `Ráðlögð röð`,
's879c6dc8f01a46a5': str`Áttirðu við: ${0}?`,
's885477dfbcbd459e': `Ekki tókst að sækja kortið.`,
's8865f02d9ebbd0f5': `Málefni`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Hreinsa allt`,
's8e9ca3bed6f29b80': `Svipuð fyrirmyndarverkefni í öðrum borgum`,
's91e35b759940b346': `Heimild:`,
's957220cc46f205ce': str`Veturinn ${0}`,
's9827461caf437f3a': `Eftir titli`,
's9cf7402fe920f7d1': `Land`,
'sa0ddabab9a5228fa': `Öll ár`,
'sa3fe32919d8712c2': `Móttaka og félagsleg samþætting`,
'sa6501b7dc714e588': `Kort af borgunum`,
'sa6ab5184d6315895': `Frá`,
'sa6f2645578b2d2bc': `Ár`,
'sa8beb6b1182241ac': `Síur`,
'saaaf48a25df55a46': str`Sumarið ${0}`,
'sace016efda00e4fd': str`Tengill á þetta fyrirmyndarverkefni: ${0}`,
'saee5d0d1657ffeb6': `Ekki tókst að sækja textaleitina.`,
'sb2c57b2d347203dd': `Sýna fleiri`,
'sb55e2196592cadf3': `Tengill á þetta fyrirmyndarverkefni`,
'sb834a649d6af2b10': `Hreinsa textann`,
'sba1366429f80e1ca': str`Ekki á kortinu: ${0}`,
'sba2a0427963d1a25': `Nýjast fyrst`,
'sbd3322df739e7b39': `Kynjajafnrétti og samtvinnun`,
'sc9537ece7713670e': str`Vorið ${0}`,
'sca84152bef57f868': `Rómafólk`,
'scd1dd6ff53d0d01a': `Reyna aftur`,
'sd12271d652a303e3': `Þátttaka í stjórnmálum og samfélagi`,
'sda134a52656c41b0': `Elst fyrst`,
'sde5a5dd749949c48': `Veldu borgir á kortinu eða hér.`,
'se32ddb0a9cd4181d': str`Birt: ${0} af ${1}`,
'se7bb915064eeb626': `Upplýsingamiðlun og vitundarvakning`,
'se9446f089208e61b': `Fjöltyngi`,
'sea2adb1f2047d144': `Tímabil`,
'sea3f932c55918177': str`Fjarlægja síu: ${0}`,
'sed857373904e052e': `Engir valkostir fundust.`,
'see3a70bc7a930c1c': `Jafnrétti og vernd gegn mismunun`,
'sf4d52f88bb137919': str`Leita án „${0}“ (${1})`,
'sf5736113e1234163': `Eftir borg`,
'sf8bd78a3f75bda79': `Aðferðir gegn orðrómi`,
'sf8e04921b67a9758': str`Afrita tengil: ${0}`,
'sfc81242adc08a029': str`Sýna frumtexta (${0}): ${1}`,
'sfe255b8825ebcad9': str`Til og með ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Ástralía
BE=Belgía
CA=Kanada
CH=Sviss
CY=Kýpur
DE=Þýskaland
DK=Danmörk
ES=Spánn
FI=Finnland
FO=Færeyjar
FR=Frakkland
GB=Bretland
GR=Grikkland
HR=Króatía
HU=Ungverjaland
IE=Írland
IL=Ísrael
IS=Ísland
IT=Ítalía
JP=Japan
KR=Suður-Kórea
LT=Litháen
LU=Lúxemborg
MA=Marokkó
MT=Malta
MX=Mexíkó
NL=Holland
NO=Noregur
NZ=Nýja-Sjáland
PL=Pólland
PT=Portúgal
RO=Rúmenía
RS=Serbía
RU=Rússland
SE=Svíþjóð
TR=Tyrkland
UA=Úkraína
US=Bandaríkin
ar=arabíska
bg=búlgarska
ca=katalónska
da=danska
de=þýska
el=gríska
en=enska
es=spænska
eu=baskneska
fi=finnska
fr=franska
gl=galisíska
hu=ungverska
it=ítalska
nb=norskt bókmál
nl=hollenska
no=norska
pl=pólska
pt=portúgalska
ro=rúmenska
ru=rússneska
sq=albanska
sr=serbneska
sv=sænska
tr=tyrkneska
uk=úkraínska
conjunction= og 
disjunction= eða `,
    };
  