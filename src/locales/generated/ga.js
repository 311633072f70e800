
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `ga`,
'practices-few': str`${0} dhea-chleachtas`,
'practices-many': str`${0} ndea-chleachtas`,
'practices-one': str`${0} dea-chleachtas`,
'practices-other': str`${0} dea-chleachtas`,
'practices-two': str`${0} dhea-chleachtas`,
'practices-zero': str`${0} dea-chleachtas`,
's036a00b21a371675': str`Fómhar ${0}`,
's038bb7c79c905b02': `Cultúr, fóillíocht agus oidhreacht`,
's055718e64eaa99fb': str`Ó ${0} i leith`,
's074e9ef05357b740': `Dearcadh idirnáisiúnta`,
's08f44885d9aad6d0': `Gnó agus fostaíocht`,
's09353907b5c79284': `Go dtí`,
's0c92bf0539f3163c': `Níorbh fhéidir an cuardach a lódáil.`,
's0cbe91e02b43f276': `Na torthaí is fearr ar dtús`,
's0cd0f490954a4ee2': `Ar siúl`,
's0ee1d069b5ac057f': str`Taispeáin an bunleagan (${0})`,
's102f7781f2f095f8': `Tuairiscigh botún`,
's115fabd334cd9415': `Aistriúchán meaisín`,
's11cc72e3db49fec4': `Ábhar`,
's13b3f5afa0862d1c': `Áit`,
's15dd9be10939417b': `Cóipeáladh an liosta`,
's17229a8bb451f914': `Ceadúnas`,
's17232ce692b1fda9': `Dea-chleachtais á lódáil`,
's19172ed3838854fc': `Cóipeáil an nasc`,
's19581fd383bfd274': `Cóipeáil an liosta`,
's1b1dd477c4346565': `Ceannaireacht agus tiomantas polaitiúil`,
's1c5dc91a3db779e0': str`amhail an ${0}`,
's1d19244f549ec535': `Oideachas`,
's1d41562e6001b9e4': `Idirghabháil agus réiteach coinbhleachta`,
's1f224cf8b88cb893': `Cóipeáladh an nasc`,
's1f9ed8d17b81180c': str`Teanga: ${0}`,
's2366abe4ed385411': `Taispeáin na dea-chleachtais go léir`,
's2468b69d10791c82': `Cathair`,
's282c9ab7867d9b92': `Fós ar siúl`,
's2c886c65d263b7f3': `Cuardaigh dea-chleachtais`,
's30c0a4d43229080a': `Léigh tuilleadh`,
's32bf9a1bc34fe82e': `Níorbh fhéidir na dea-chleachtais a lódáil.`,
's3606b9d856cdbafe': `Sórtáil de réir`,
's391ba00081bc5395': `Níorbh fhéidir roinnt dea-chleachtas a lódáil.`,
's3a5f3cc67ce87499': str`Faoi seo freisin: ${0}`,
's3b474c5bcdbf50b5': `Dídeanaithe`,
's42a369dacdcd2413': `I liosta na ndea-chleachtas`,
's44a6fb84667c648e': `Tithíocht agus pleanáil uirbeach`,
's472f6b90368817fc': str`${0}: níl aon dea-chleachtas anseo fós.`,
's4aef2c4624fc1544': str`Tuairiscigh botún: ${0}`,
's4fb28f7023208385': `Níor aimsíodh aon dea-chleachtas.`,
's53b669e56f2291cf': `Reiligiún agus idirphlé idirchreidimh`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`“${0}”`,
's5767eec7b5fb5d1f': str`Foirm chuardaigh: ${0}`,
's5ca4e9961babb64e': `Cultúr oscailteachta agus idirchultúrthachta a fhorbairt`,
's5f8658a95b3479ca': str`Léigh tuilleadh: ${0}`,
's5f87a650cb7322ac': `Taispeáin dea-chleachtais ó gach cathair`,
's600bbc6fa9bf2864': `Níor cóipeáladh é. Bain triail eile as, nó roghnaigh an liosta agus cóipeáil é.`,
's606a049bedafc912': `Taispeáin an bunleagan`,
's64fa0f864cf1569c': `Seirbhísí poiblí agus pobail`,
's65604b6507916b9f': `Sláinte, cúram sóisialta agus tacaíocht do theaghlaigh`,
's65e6060a9ea991cc': `Taispeáin an t-aistriúchán`,
's6afb24718e8fc691': `Slándáil, ceartas agus sábháilteacht`,
's6da867cec76d1708': str`Taispeáin an t-aistriúchán: ${0}`,
's7542b2f1d7ba407d': `Cúngaigh na roghanna`,
's850ab3618fd8c6fc': `Ord molta`,
's879c6dc8f01a46a5': str`An é ${0} a bhí i gceist agat?`,
's885477dfbcbd459e': `Níorbh fhéidir an léarscáil a lódáil.`,
's8865f02d9ebbd0f5': `Ábhair`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Glan gach rud`,
's8e9ca3bed6f29b80': `Dea-chleachtais chosúla i gcathracha eile`,
's91e35b759940b346': `Foinse:`,
's957220cc46f205ce': str`Geimhreadh ${0}`,
's9827461caf437f3a': `Teideal`,
's9cf7402fe920f7d1': `Tír`,
'sa0ddabab9a5228fa': `Gach bliain`,
'sa3fe32919d8712c2': `Fáiltiú agus imeascadh sóisialta`,
'sa6501b7dc714e588': `Léarscáil na gcathracha`,
'sa6ab5184d6315895': `Ó`,
'sa6f2645578b2d2bc': `Bliain`,
'sa8beb6b1182241ac': `Scagairí`,
'saaaf48a25df55a46': str`Samhradh ${0}`,
'sace016efda00e4fd': str`Nasc chuig an dea-chleachtas seo: ${0}`,
'saee5d0d1657ffeb6': `Níorbh fhéidir an cuardach téacs a lódáil.`,
'sb2c57b2d347203dd': `Taispeáin tuilleadh`,
'sb55e2196592cadf3': `Nasc chuig an dea-chleachtas seo`,
'sb834a649d6af2b10': `Glan an téacs`,
'sba1366429f80e1ca': str`Gan a bheith ar an léarscáil: ${0}`,
'sba2a0427963d1a25': `Is nua ar dtús`,
'sbd3322df739e7b39': `Comhionannas inscne agus trasnachas`,
'sc9537ece7713670e': str`Earrach ${0}`,
'sca84152bef57f868': `Na Romaigh`,
'scd1dd6ff53d0d01a': `Bain triail eile as`,
'sd12271d652a303e3': `Rannpháirtíocht pholaitiúil agus phoiblí`,
'sda134a52656c41b0': `Is sine ar dtús`,
'sde5a5dd749949c48': `Roghnaigh cathracha, ar an léarscáil nó anseo.`,
'se32ddb0a9cd4181d': str`${0} as ${1} á dtaispeáint`,
'se7bb915064eeb626': `Cumarsáid agus feasacht an phobail`,
'se9446f089208e61b': `Ilteangachas`,
'sea2adb1f2047d144': `Tréimhse`,
'sea3f932c55918177': str`Bain an scagaire: ${0}`,
'sed857373904e052e': `Níor aimsíodh aon rogha.`,
'see3a70bc7a930c1c': `Frith-idirdhealú agus comhionannas`,
'sf4d52f88bb137919': str`Cuardaigh gan “${0}” (${1})`,
'sf5736113e1234163': `Cathair`,
'sf8bd78a3f75bda79': `Modheolaíochtaí i gcoinne ráflaí`,
'sf8e04921b67a9758': str`Cóipeáil an nasc: ${0}`,
'sfc81242adc08a029': str`Taispeáin an bunleagan (${0}): ${1}`,
'sfe255b8825ebcad9': str`Go dtí ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=an Astráil
BE=an Bheilg
CA=Ceanada
CH=an Eilvéis
CY=an Chipir
DE=an Ghearmáin
DK=an Danmhairg
ES=an Spáinn
FI=an Fhionlainn
FO=Oileáin Fharó
FR=an Fhrainc
GB=an Ríocht Aontaithe
GR=an Ghréig
HR=an Chróit
HU=an Ungáir
IE=Éire
IL=Iosrael
IS=an Íoslainn
IT=an Iodáil
JP=an tSeapáin
KR=an Chóiré Theas
LT=an Liotuáin
LU=Lucsamburg
MA=Maracó
MT=Málta
MX=Meicsiceo
NL=an Ísiltír
NO=an Iorua
NZ=an Nua-Shéalainn
PL=an Pholainn
PT=an Phortaingéil
RO=an Rómáin
RS=an tSeirbia
RU=an Rúis
SE=an tSualainn
TR=an Tuirc
UA=an Úcráin
US=Stáit Aontaithe Mheiriceá
ar=Araibis
bg=Bulgáiris
ca=Catalóinis
da=Danmhairgis
de=Gearmáinis
el=Gréigis
en=Béarla
es=Spáinnis
eu=Bascais
fi=Fionlainnis
fr=Fraincis
gl=Gailísis
hu=Ungáiris
it=Iodáilis
nb=Bocmál
nl=Ollainnis
no=Ioruais
pl=Polainnis
pt=Portaingéilis
ro=Rómáinis
ru=Rúisis
sq=Albáinis
sr=Seirbis
sv=Sualainnis
tr=Tuircis
uk=Úcráinis
conjunction= agus 
disjunction= nó `,
    };
  