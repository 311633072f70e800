
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language': `gl`,
'practices-few': str`${0} boas prácticas`,
'practices-many': str`${0} boas prácticas`,
'practices-one': str`${0} boa práctica`,
'practices-other': str`${0} boas prácticas`,
'practices-two': str`${0} boas prácticas`,
'practices-zero': str`${0} boas prácticas`,
's036a00b21a371675': str`Outono de ${0}`,
's038bb7c79c905b02': `Cultura, lecer e patrimonio`,
's055718e64eaa99fb': str`Desde ${0}`,
's074e9ef05357b740': `Proxección internacional`,
's08f44885d9aad6d0': `Empresa e emprego`,
's09353907b5c79284': `Ata`,
's0c92bf0539f3163c': `Non se puido cargar a busca.`,
's0cbe91e02b43f276': `Máis relevantes primeiro`,
's0cd0f490954a4ee2': `En curso`,
's0ee1d069b5ac057f': str`Amosar o orixinal (${0})`,
's102f7781f2f095f8': `Informar dun erro`,
's115fabd334cd9415': `Tradución automática`,
's11cc72e3db49fec4': `Tema`,
's13b3f5afa0862d1c': `Lugar`,
's15dd9be10939417b': `Lista copiada`,
's17229a8bb451f914': `Licenza`,
's17232ce692b1fda9': `Estanse a cargar as boas prácticas`,
's19172ed3838854fc': `Copiar a ligazón`,
's19581fd383bfd274': `Copiar a lista`,
's1b1dd477c4346565': `Liderado e compromiso político`,
's1c5dc91a3db779e0': str`datos a ${0}`,
's1d19244f549ec535': `Educación`,
's1d41562e6001b9e4': `Mediación e resolución de conflitos`,
's1f224cf8b88cb893': `Ligazón copiada`,
's1f9ed8d17b81180c': str`En ${0}`,
's2366abe4ed385411': `Amosar todas as boas prácticas`,
's2468b69d10791c82': `Cidade`,
's282c9ab7867d9b92': `Aínda en curso`,
's2c886c65d263b7f3': `Buscar boas prácticas`,
's30c0a4d43229080a': `Ler máis`,
's32bf9a1bc34fe82e': `Non se puideron cargar as boas prácticas.`,
's3606b9d856cdbafe': `Ordenar por`,
's391ba00081bc5395': `Non se puideron cargar algunhas boas prácticas.`,
's3a5f3cc67ce87499': str`Tamén sobre: ${0}`,
's3b474c5bcdbf50b5': `Persoas refuxiadas`,
's42a369dacdcd2413': `Na lista de boas prácticas`,
's44a6fb84667c648e': `Vivenda e urbanismo`,
's472f6b90368817fc': str`${0}: nesta lista aínda non hai boas prácticas.`,
's4aef2c4624fc1544': str`Informar dun erro: ${0}`,
's4fb28f7023208385': `Non se atopou ningunha boa práctica.`,
's53b669e56f2291cf': `Relixión e diálogo interrelixioso`,
's55fa598b754cc3cc': str`${0} (${1})`,
's56bfcc7bcde39e46': str`«${0}»`,
's5767eec7b5fb5d1f': str`Formulario de busca: ${0}`,
's5ca4e9961babb64e': `Desenvolvemento dunha cultura de apertura e interculturalidade`,
's5f8658a95b3479ca': str`Ler máis: ${0}`,
's5f87a650cb7322ac': `Amosar as boas prácticas de todas as cidades`,
's600bbc6fa9bf2864': `Non se copiou. Ténteo de novo ou seleccione a lista e cópiea.`,
's606a049bedafc912': `Amosar o orixinal`,
's64fa0f864cf1569c': `Servizos públicos e comunitarios`,
's65604b6507916b9f': `Saúde, atención social e apoio ás familias`,
's65e6060a9ea991cc': `Amosar a tradución`,
's6afb24718e8fc691': `Seguridade, xustiza e protección`,
's6da867cec76d1708': str`Amosar a tradución: ${0}`,
's7542b2f1d7ba407d': `Limitar as opcións`,
's850ab3618fd8c6fc': `Orde recomendada`,
's879c6dc8f01a46a5': str`Quería dicir ${0}?`,
's885477dfbcbd459e': `Non se puido cargar o mapa.`,
's8865f02d9ebbd0f5': `Temas`,
's89649937ddef97b1': str`${0}, ${1}`,
's8cda828dac449ea5': `Borrar todo`,
's8e9ca3bed6f29b80': `Boas prácticas semellantes noutras cidades`,
's91e35b759940b346': `Fonte:`,
's957220cc46f205ce': str`Inverno de ${0}`,
's9827461caf437f3a': `Título`,
's9cf7402fe920f7d1': `País`,
'sa0ddabab9a5228fa': `Todos os anos`,
'sa3fe32919d8712c2': `Acollida e integración social`,
'sa6501b7dc714e588': `Mapa das cidades`,
'sa6ab5184d6315895': `Desde`,
'sa6f2645578b2d2bc': `Ano`,
'sa8beb6b1182241ac': `Filtros`,
'saaaf48a25df55a46': str`Verán de ${0}`,
'sace016efda00e4fd': str`Ligazón a esta boa práctica: ${0}`,
'saee5d0d1657ffeb6': `Non se puido cargar a busca por texto.`,
'sb2c57b2d347203dd': `Amosar máis`,
'sb55e2196592cadf3': `Ligazón a esta boa práctica`,
'sb834a649d6af2b10': `Borrar o texto`,
'sba1366429f80e1ca': str`Fóra do mapa: ${0}`,
'sba2a0427963d1a25': `Máis recentes primeiro`,
'sbd3322df739e7b39': `Igualdade de xénero e interseccionalidade`,
'sc9537ece7713670e': str`Primavera de ${0}`,
'sca84152bef57f868': `Pobo xitano`,
'scd1dd6ff53d0d01a': `Tentar de novo`,
'sd12271d652a303e3': `Participación política e pública`,
'sda134a52656c41b0': `Máis antigas primeiro`,
'sde5a5dd749949c48': `Escolla cidades, no mapa ou aquí.`,
'se32ddb0a9cd4181d': str`Amósanse ${0} de ${1}`,
'se7bb915064eeb626': `Comunicación e sensibilización cidadá`,
'se9446f089208e61b': `Multilingüismo`,
'sea2adb1f2047d144': `Período`,
'sea3f932c55918177': str`Retirar o filtro: ${0}`,
'sed857373904e052e': `Non se atopou ningunha opción.`,
'see3a70bc7a930c1c': `Antidiscriminación e igualdade`,
'sf4d52f88bb137919': str`Buscar sen «${0}» (${1})`,
'sf5736113e1234163': `Cidade`,
'sf8bd78a3f75bda79': `Metodoloxías antirrumores`,
'sf8e04921b67a9758': str`Copiar a ligazón: ${0}`,
'sfc81242adc08a029': str`Amosar o orixinal (${0}): ${1}`,
'sfe255b8825ebcad9': str`Ata ${0}`,
'year': str`${0}`,
'years': str`${0}–${1}`,
    'country names': `
AU=Australia
BE=Bélxica
CA=Canadá
CH=Suíza
CY=Chipre
DE=Alemaña
DK=Dinamarca
ES=España
FI=Finlandia
FO=Illas Feroe
FR=Francia
GB=Reino Unido
GR=Grecia
HR=Croacia
HU=Hungría
IE=Irlanda
IL=Israel
IS=Islandia
IT=Italia
JP=Xapón
KR=Corea do Sur
LT=Lituania
LU=Luxemburgo
MA=Marrocos
MT=Malta
MX=México
NL=Países Baixos
NO=Noruega
NZ=Nova Zelandia
PL=Polonia
PT=Portugal
RO=Romanía
RS=Serbia
RU=Rusia
SE=Suecia
TR=Turquía
UA=Ucraína
US=Estados Unidos
ar=árabe
bg=búlgaro
ca=catalán
da=dinamarqués
de=alemán
el=grego
en=inglés
es=español
eu=éuscaro
fi=finés
fr=francés
hu=húngaro
it=italiano
nb=noruegués bokmål
nl=neerlandés
no=noruegués
pl=polaco
pt=portugués
ro=romanés
ru=ruso
sq=albanés
sr=serbio
sv=sueco
tr=turco
uk=ucraíno
conjunction= e 
disjunction= ou `,
    };
  