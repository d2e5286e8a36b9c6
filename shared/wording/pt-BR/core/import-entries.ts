import type { importEntries as english } from '../../en/core/import-entries.ts'
import type { Translated } from '../../translated.ts'

export const importEntries = {
  'core.importEntries.sealedInside':
    'Está criptografada com uma senha. Retire-a deste arquivo e importe-a sozinha.',
  'core.importEntries.secretNotHex': 'O segredo não é hexadecimal.',
  'core.importEntries.tooLong': 'É longa demais.',
  'core.importEntries.notYaml': 'Não é YAML legível: pode estar cortada ou danificada.',
  'core.importEntries.keyMissing': 'A chave dela não está no arquivo.',
  'core.importEntries.noSecret': 'Não tem segredo.',
  'core.importEntries.otherPassword': 'Está criptografada com outra senha ou foi alterada.',
  'core.importEntries.notExtracted':
    'A ferramenta de extração não conseguiu abri-la. Execute a ferramenta de novo com a senha de backup correta.',
  'core.importEntries.secretTooLong': 'O segredo é longo demais.',
  'core.importEntries.quarantined': 'Também não pôde ser lida naquele cofre.',
  'core.importEntries.duoPush': 'É confirmada por uma notificação push, o que só o Duo sabe fazer.',
  'core.importEntries.settingsMissing': 'Faltam o nome e as configurações.',
  'core.importEntries.damagedSecret': 'O segredo criptografado está danificado.',
  'core.importEntries.damagedCipher': 'As configurações de criptografia estão danificadas.',
  'core.importEntries.phoneOnly': 'O segredo é criptografado pelo celular e só abre nele.',
  'core.importEntries.unknownEncoding': 'O Countersign não conhece a codificação do segredo.',
  'core.importEntries.ocra':
    'É um token de desafio e resposta (OCRA), e o Countersign não consegue gerar os códigos dele.',
  'core.importEntries.seedNotHex': 'A semente não é hexadecimal.',
  'core.importEntries.approvalsOnly': 'Aprova acessos no trabalho ou na escola e não tem códigos.',
  'core.importEntries.checkMissing': 'Falta o valor de verificação.',
  'core.importEntries.checkWrong': 'O valor de verificação está errado: o arquivo foi alterado.',
  'core.importEntries.drift':
    'O relógio do token tem um desvio conhecido, que o Countersign não acompanha.',
  'core.importEntries.neitherTotpNorHotp':
    'Gera códigos que não são TOTP nem HOTP, um tipo que o Countersign não conhece.',
  'core.importEntries.notDecimal': 'Os códigos não são formados por dígitos decimais.',
  'core.importEntries.checkDigit':
    'Os códigos têm um dígito verificador, que o Countersign não gera.',
  'core.importEntries.sealedUnsaid': 'Está criptografada, e o arquivo não diz como.',
  'core.importEntries.secretNotBase64': 'O segredo não é Base64.',
  'core.importEntries.maFileMissing': 'O maFile dela não está na mesma pasta que manifest.json.',
  'core.importEntries.winAuthOnly':
    'Está criptografada, e só o WinAuth consegue abri-la. Abra o WinAuth lá, escolha Export e importe o arquivo de texto ou zip que ele grava.',
  'core.importEntries.tooShort': 'É curto demais para ser um segredo.',
  'core.importEntries.unknownKind': 'Gera um tipo de código que o Countersign não conhece.',
  'core.importEntries.noteCut': 'A nota era longa demais e foi cortada.',
  'core.importEntries.tagCut': 'Uma das etiquetas era longa demais e foi cortada.',
  'core.importEntries.tagsLeft': 'Tinha etiquetas demais. As últimas ficaram de fora.',
  'core.importEntries.fromNote': 'Foi encontrada em uma nota ou em outro campo da exportação.',
  'core.importEntries.noQrCode': 'Não há nenhum QR code legível nesta imagem.',
  'core.importEntries.otherQrCode': 'O QR code não é um código de configuração.',
  'core.importEntries.extrasLost': 'Não é possível ler as etiquetas e a nota.',
  'core.importEntries.oddField': 'O campo “{field}” falta ou não é o que o app grava nele.',
  'core.importEntries.guessedEncoding':
    'Supôs-se que a codificação de texto do arquivo é {encoding}. Confira as letras com acento.',
  'core.importEntries.damagedCharacters':
    'Alguns caracteres do arquivo estão danificados. Confira as letras com acento.',
  'core.importEntries.oddShape': 'A estrutura não é a que o app grava.',
} as const satisfies Translated<typeof english>
