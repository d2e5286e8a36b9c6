import type { exporting as english } from '../../en/page/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'exporting.title.choosing': 'Exportar entradas',
  'exporting.title.copying': 'Salvar uma cópia criptografada',
  'exporting.title.sealing': 'Escolha uma senha para o arquivo',
  'exporting.title.confirming': 'Exportar sem senha?',
  'exporting.title.series': 'Escaneie estes QR codes um após o outro',
  'exporting.otherFormats': 'Outros formatos',
  'exporting.loading': 'Carregando',

  'exporting.which': 'Quais entradas',
  'exporting.which.all':
    '{total, plural, =1 {1 entrada} one {# entrada} many {Todas as # de entradas} other {Todas as # entradas}}',
  'exporting.which.some': 'Algumas entradas',
  'exporting.which.selected':
    '{count, plural, one {Algumas entradas: # selecionada} many {Algumas entradas: # selecionadas} other {Algumas entradas: # selecionadas}}',
  'exporting.find': 'Buscar entradas para exportar',
  'exporting.find.placeholder': 'Buscar por nome ou etiqueta',
  'exporting.find.clear': 'Limpar',
  'exporting.find.nothing': 'Nenhuma entrada correspondente.',
  'exporting.entries': 'Entradas para exportar',
  'exporting.chooseEntries': 'Escolha as entradas para exportar.',

  'exporting.format': 'Formato',
  'exporting.encrypted': 'Criptografado',
  'exporting.copy': 'Cópia criptografada do Countersign',
  'exporting.copy.purpose':
    'Seu cofre inteiro, para mudar para um novo computador. Abre com sua chave de recuperação ou frase secreta.',
  'exporting.copy.wholeVault': 'Sempre inclui o cofre inteiro.',
  'exporting.copy.byKeyOrPassphrase':
    'Tudo em um arquivo criptografado: entradas, notas, códigos de backup, contas e ajustes. Ele abre com sua chave de recuperação ou sua frase secreta.',
  'exporting.copy.byKey':
    'Tudo em um arquivo criptografado: entradas, notas, códigos de backup, contas e ajustes. Ele abre com sua chave de recuperação.',
  'exporting.copy.save': 'Salvar a cópia',
  'exporting.purpose.aegisEncrypted':
    'Para o Aegis e muitos outros apps, com uma senha que você escolhe.',
  'exporting.purpose.aegis': 'Para o Aegis e muitos outros apps.',
  'exporting.purpose.twofas': 'Para o app 2FAS.',
  'exporting.purpose.bitwarden': 'Para o Bitwarden e o app autenticador dele, como JSON.',
  'exporting.purpose.cxf':
    'Para gerenciadores de senhas que leem o formato da FIDO Alliance. Códigos de backup, e códigos que o formato não aceita, vão para campos personalizados.',
  'exporting.purpose.otpauthList':
    'Um arquivo de texto com um link de configuração por linha, que a maioria dos apps consegue ler.',
  'exporting.purpose.qrSeries': 'QR codes para escanear com um app no celular, um após o outro.',
  'exporting.purpose.sheet':
    'Uma página com cada chave de configuração e seu QR code, para guardar em um local seguro.',
  'exporting.purpose.other': 'Um arquivo .{extension}.',

  'exporting.leavesOut': 'Não inclui: {parts}.',
  'exporting.part.pinned': 'quais entradas estão fixadas',
  'exporting.part.tags': 'etiquetas',
  'exporting.part.secondTags': 'etiquetas além da primeira de cada entrada',
  'exporting.part.notes': 'notas',
  'exporting.part.websites': 'sites',
  'exporting.part.backupCodes': 'códigos de backup',
  'exporting.part.pins': 'PINs',
  'exporting.outlook.all':
    '{count, plural, one {# entrada será exportada.} many {# de entradas serão exportadas.} other {# entradas serão exportadas.}}',
  'exporting.outlook.some':
    '{total, plural, one {{count} de # entrada será exportada.} many {{count} de # de entradas serão exportadas.} other {{count} de # entradas serão exportadas.}}',
  'exporting.refused':
    '{count, plural, one {# entrada não pode ser exportada} many {# de entradas não podem ser exportadas} other {# entradas não podem ser exportadas}}',
  'exporting.refused.list': 'Não exportadas',
  'exporting.refused.entry': '<bdi>{name}</bdi>: {reason}',

  'exporting.sheet.way': 'Imprimir ou salvar',
  'exporting.sheet.print': 'Imprimir',
  'exporting.sheet.saveFile': 'Salvar como arquivo',
  'exporting.sheet.advice': 'Quem tiver esta folha pode gerar seus códigos. Guarde-a trancada.',
  'exporting.perCode': 'Entradas por QR code',
  'exporting.perCode.usual': '{count} por código: fácil de escanear',
  'exporting.perCode.most': '{count} por código: menos códigos',
  'exporting.confirm.file':
    'Este arquivo não é criptografado. Quem o conseguir pode gerar todos os seus códigos daí em diante. Mantenha-o fora de pastas compartilhadas e sincronizadas e exclua-o assim que não precisar mais dele.',
  'exporting.confirm.print':
    'Quem encontrar a folha pode gerar todos os seus códigos daí em diante. Use uma impressora de confiança e guarde o papel trancado.',
  'exporting.confirm.codes':
    'Quem vir ou fotografar estes QR codes pode gerar todos os seus códigos daí em diante. Verifique se ninguém está olhando.',
  'exporting.confirm.print.action': 'Imprimir a folha',
  'exporting.confirm.codes.action': 'Mostrar os QR codes',

  'exporting.series.howTo':
    'No Google Authenticator, escolha <strong>Transferir contas</strong>, depois <strong>Importar contas</strong>, e segure o celular diante de cada código.',
  'exporting.series.code': 'QR code {number} de {total}',
  'exporting.series.place': '{number} de {total}',
  'exporting.series.previous': 'Anterior',

  'exporting.seal.password':
    'Esta senha é a única forma de abrir o arquivo {format}. O Countersign não a guarda.',
  'exporting.seal.field': 'Senha do arquivo',
  'exporting.saveFile': 'Salvar o arquivo',
  'exporting.saved': 'Salvo: {place}.',
  'exporting.savedUnencrypted': 'Salvo: {place}. Exclua-o assim que não precisar mais dele.',
} as const satisfies Translated<typeof english>
