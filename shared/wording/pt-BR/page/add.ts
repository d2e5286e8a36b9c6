import type { add as english } from '../../en/page/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'add.title': 'Adicionar entradas',
  'add.loading': 'Carregando',
  'add.title.camera': 'Usar a câmera',
  'add.title.alreadyHere':
    '{count, plural, one {Já está aqui} many {Tudo já está aqui} other {Tudo já está aqui}}',
  'add.title.looking': 'Procurando entradas',
  'add.title.nothing': 'Nada a adicionar',
  'add.otherWays': 'Outras formas de adicionar',

  'add.choosePictures.hint':
    'Capturas de tela ou fotos de QR codes, ou um arquivo de texto com links',
  'add.scanScreen.hint': 'Lê um QR code que um site está mostrando',
  'add.camera.hint': 'Para um QR code no papel ou no celular',
  'add.paste': 'Colar',
  'add.paste.hint': 'Uma imagem ou um link de configuração copiado',
  'add.typeItIn.hint': 'Digite ou cole a chave que o site mostra como texto',
  'add.importFromApp.hint':
    'Aegis, 2FAS, Ente Auth, Bitwarden e muitos outros, incluindo arquivos criptografados',
  'add.anywhere':
    'Você também pode soltar imagens e arquivos em qualquer lugar da janela, ou colar uma imagem ou um link copiado com <keys>V</keys> a qualquer momento. Os códigos de transferência do Google Authenticator também funcionam.',

  'add.camera.howTo': 'Mostre o QR code à câmera. Nada é gravado.',
  'add.camera.picture': 'Imagem da câmera',
  'add.camera.choose': 'Câmera',
  'add.camera.numbered': 'Câmera {number}',

  'add.screen.howTo':
    'Deixe o QR code visível. O Countersign captura uma imagem da tela, faz a leitura e a descarta.',
  'add.screen.all': 'Escanear todas as telas',
  'add.screen.orOne': 'Ou escolha uma tela ou janela:',
  'add.screen.settings': 'Abrir os Ajustes do Sistema',
  'add.screen.orPaste': 'ou cole uma captura de tela ou um link copiado com {keys}.',
  'add.region.howTo': 'Arraste uma moldura ao redor do QR code ou clique nele.',
  'add.region.picture': 'O que foi capturado',
  'add.region.pieces': 'Procurar parte por parte',
  'add.region.noCode': 'Não há nenhum QR code legível nesta parte.',
  'add.screen.choose': 'Escolher uma tela ou janela',
  'add.screen.loading': 'Procurando telas e janelas',
  'add.screen.none': 'Não há telas ou janelas para escolher.',
  'add.screen.list': 'Telas e janelas',
  'add.screen.refresh': 'Procurar de novo',
  'add.screen.reading': 'Lendo a tela',
  'add.screen.noCode':
    'Nenhum QR code foi encontrado. Verifique se o código inteiro está visível e tente de novo.',

  'add.clipboard.empty': 'A área de transferência está vazia.',
  'add.clipboard.refused':
    'Este navegador não deixa um botão ler a área de transferência. Em vez disso, pressione {keys}.',

  'add.manual.issuer': 'Emissor',
  'add.manual.issuer.description': 'O site ou serviço',
  'add.manual.account': 'Conta',
  'add.manual.account.description': 'Seu nome ou endereço de e-mail lá',
  'add.manual.secret': 'Chave de configuração',
  'add.manual.secret.hex': 'Em hexadecimal, como o serviço a mostra',
  'add.manual.secret.base32': 'Como o site a mostra. Espaços e letras minúsculas não são problema.',
  'add.manual.secret.missing': 'Digite a chave de configuração.',
  'add.manual.secret.given':
    'A chave de configuração já está preenchida. Limpe-a para colar outra.',
  'add.manual.corrected': 'Usar a chave corrigida',
  'add.manual.corrected.oneAs': 'Usar a chave corrigida (1 lido como {letter})',
  'add.manual.pin': 'PIN',
  'add.manual.pin.missing': 'Digite o PIN. Os códigos dependem dele.',
  'add.manual.type': 'Tipo de código',
  'add.manual.type.totp': 'Baseado em tempo (mais comum)',
  'add.manual.type.hotp': 'Baseado em contador',
  'add.manual.type.steam': 'Steam Guard',
  'add.manual.type.motp': 'Mobile-OTP',
  'add.manual.type.yandex': 'Yandex Key',
  'add.manual.fewerOptions': 'Menos opções',
  'add.manual.moreOptions': 'Mais opções',
  'add.manual.addAnyway': 'Adicionar mesmo assim',
  'add.manual.added': '{name}: adicionada',

  'add.review.transfer': 'Transferência do Google Authenticator: {have} de {total} partes lidas.',
  'add.review.transfer.missing':
    'Transferência do Google Authenticator: {have} de {total} partes lidas. Adicione as outras imagens a esta lista.',
  'add.review.nothing': 'Nenhuma entrada foi encontrada.',
  'add.review.otherPictures': 'Adicionar as outras imagens',
  'add.review.morePictures': 'Adicionar mais imagens',
  'add.review.addedAndKnown':
    '{done} ({count, plural, one {# já estava aqui} many {# já estavam aqui} other {# já estavam aqui}})',
} as const satisfies Translated<typeof english>
