import type { importFiles as english } from '../../en/core/import-files.ts'
import type { Translated } from '../../translated.ts'

export const importFiles = {
  'core.importFiles.notPdf': 'Isto não é um arquivo PDF.',
  'core.importFiles.tooMuchWork':
    'Abrir este arquivo exige mais de {limit, number} {work, select, pbkdf2Rounds {rodadas de PBKDF2} scryptBytes {bytes de memória para scrypt} scryptLanes {vias de scrypt} argon2Bytes {bytes de memória para Argon2} argon2Passes {passagens de Argon2} argon2Lanes {vias de Argon2} argon2Work {bytes de trabalho para Argon2} other {rodadas de AES}}. É mais do que o Countersign permite.',
  'core.importFiles.impossibleKey':
    'Com as configurações deste arquivo, nenhuma senha pode gerar uma chave.',
  'core.importFiles.wrongPassword': 'Essa senha está errada ou o arquivo foi alterado.',
  'core.importFiles.cutShortInside':
    'A parte criptografada deste arquivo está danificada ou cortada.',
  'core.importFiles.unknownEncryption':
    'O Countersign não sabe como este arquivo está criptografado.',
  'core.importFiles.tooManyEntries': 'Este arquivo contém mais de {limit, number} entradas.',
  'core.importFiles.longMail': 'Este e-mail tem mais de {limit, number} linhas.',
  'core.importFiles.emptyMail':
    'O Countersign não encontrou nenhum link de configuração, QR code ou exportação neste e-mail.',
  'core.importFiles.tooManyMails': 'Esta caixa de correio contém mais de {limit, number} e-mails.',
  'core.importFiles.damagedMail': 'Este e-mail está danificado.',
  'core.importFiles.phoneOnly':
    'Este arquivo não tem senha: só o celular de que ele vem consegue abri-lo.',
  'core.importFiles.tooManyPasswords': 'Este arquivo tem mais de {limit, number} senhas.',
  'core.importFiles.oddKey': 'A chave neste arquivo tem o tamanho errado.',
  'core.importFiles.notAuthelia': 'Esta não é uma exportação do Authelia.',
  'core.importFiles.tooManyKeys': 'Este arquivo tem mais de {limit, number} chaves.',
  'core.importFiles.authmeOnly':
    'Este arquivo está criptografado, e só o app Authme que o criptografou consegue abri-lo.',
  'core.importFiles.tooManyRounds':
    'Abrir este arquivo exige mais de {limit, number} rodadas no total. É mais do que o Countersign permite.',
  'core.importFiles.noSecret': 'Este arquivo não contém nenhum segredo.',
  'core.importFiles.noColumn': 'Esta tabela não tem a coluna “{column}”.',
  'core.importFiles.bitwardenAccount':
    'Este arquivo está ligado à conta do Bitwarden de que ele vem, e só o Bitwarden consegue lê-lo. Exporte de novo e, desta vez, escolha “Protegido por senha”.',
  'core.importFiles.bitwardenOnly':
    'Este arquivo está criptografado de uma forma que só o Bitwarden conhece.',
  'core.importFiles.damagedZip': 'Este arquivo zip está danificado.',
  'core.importFiles.freeOtpNames':
    'Esta lista do FreeOTP contém só nomes: os segredos estão no armazenamento de chaves do celular, que não os deixa sair. Abra o FreeOTP no celular, escolha Backup no menu e importe o arquivo externalBackup.xml que ele grava.',
  'core.importFiles.notPam': 'Isto não é um arquivo nem uma impressão do google-authenticator.',
  'core.importFiles.emptyPage':
    'Esta página não contém links de configuração nem imagens de QR codes.',
  'core.importFiles.largeDocument': 'O documento neste arquivo tem mais de {megabytes} MB.',
  'core.importFiles.damagedInnerHeader':
    'O cabeçalho interno deste banco de dados está danificado.',
  'core.importFiles.unknownProtection':
    'O Countersign não sabe como este banco de dados protege os valores.',
  'core.importFiles.damagedHeader': 'O cabeçalho deste banco de dados está danificado ou cortado.',
  'core.importFiles.otherKeePass': 'O Countersign só lê bancos de dados do KeePass 2 (KDBX 3 e 4).',
  'core.importFiles.unknownCipher':
    'O Countersign não consegue abrir a cifra deste banco de dados. Ele abre AES e ChaCha20.',
  'core.importFiles.unknownKeyDerivation':
    'O Countersign não sabe como a chave deste banco de dados é derivada.',
  'core.importFiles.oldArgon2':
    'Este banco de dados precisa de uma versão antiga do Argon2, que o Countersign não tem.',
  'core.importFiles.databaseUnpacksTooLarge':
    'Descompactado, este banco de dados tem mais de {megabytes} MB.',
  'core.importFiles.damagedDatabase': 'Este banco de dados está danificado ou cortado.',
  'core.importFiles.wrongPasswordOrKeyFile':
    'Essa senha está errada, ou o banco de dados também precisa de um arquivo-chave. O Countersign não consegue abrir bancos de dados com arquivos-chave.',
  'core.importFiles.notKeePass': 'Isto não é um arquivo do KeePass.',
  'core.importFiles.notTokens': 'Nenhuma linha desta tabela tem número de série, semente e tipo.',
  'core.importFiles.damagedOtpAuth':
    'Este arquivo do OTP Auth está danificado. No OTP Auth, mostre o QR code de cada conta e fotografe-o.',
  'core.importFiles.cutShort': 'Este arquivo está cortado.',
  'core.importFiles.unknownOtpClient':
    'O Countersign não conhece esta versão dos arquivos do OTPClient.',
  'core.importFiles.passWithoutCode': 'Esta entrada não tem código de uso único.',
  'core.importFiles.emptyPdf':
    'O Countersign não encontrou nenhum QR code ou link de configuração neste PDF. Se houver um código nele, faça uma imagem dessa página (uma captura de tela em PNG) e importe-a.',
  'core.importFiles.protonPgp':
    'Esta exportação do Proton Pass está criptografada com PGP. Exporte de novo sem criptografia PGP ou descriptografe-a antes com o gpg.',
  'core.importFiles.pskcKey':
    'Este arquivo PSKC está criptografado com uma chave pré-compartilhada ou um certificado, não com uma senha. Peça a quem criou os tokens um arquivo PSKC sem criptografia ou com senha.',
  'core.importFiles.maFilesAlone':
    'maFiles criptografados só podem ser lidos junto com manifest.json. Escolha a pasta que contém todos eles.',
  'core.importFiles.tooManyAccounts': 'Este arquivo lista mais de {limit, number} contas.',
  'core.importFiles.noAccounts': 'Este arquivo não contém nenhuma lista de contas.',
  'core.importFiles.winAuthOnly':
    'Este winauth.xml está criptografado: só o WinAuth no computador de que ele vem consegue abri-lo. Abra o WinAuth lá, escolha Export e importe o arquivo de texto ou zip que ele grava.',
  'core.importFiles.noSecretColumn': 'Nenhuma coluna desta tabela contém segredos de uso único.',
  'core.importFiles.nothingFound':
    'Este arquivo não contém segredos de uso único nem links de configuração.',
  'core.importFiles.onlyPasswords':
    'Esta exportação de {app} contém senhas, mas nenhum segundo fator: nenhum dos logins tem um código de uso único.',
  'core.importFiles.tooManyPictures': 'Este arquivo contém mais de {limit, number} imagens.',
  'core.importFiles.noPreferences': 'Este arquivo não contém preferências.',
  'core.importFiles.tooManyObjects': 'Este arquivo contém objetos demais.',
  'core.importFiles.damagedPlist':
    'A lista de propriedades neste arquivo está danificada ou cortada.',
  'core.importFiles.openQuote': 'Esta tabela está danificada: uma das aspas nunca é fechada.',
  'core.importFiles.tooManyRows': 'Esta tabela tem mais de {limit, number} linhas.',
  'core.importFiles.damagedMap':
    'Este arquivo não é um mapa serializado de strings ou está cortado.',
  'core.importFiles.notJson': 'Este arquivo não é JSON legível: pode estar cortado ou danificado.',
  'core.importFiles.tooManyPages': 'Este PDF tem mais de {limit, number} páginas.',
  'core.importFiles.lockedPdf':
    'Este PDF está protegido por uma senha. Abra-o, imprima-o em um PDF sem senha e importe esse. Ou faça uma captura de tela dos QR codes.',
  'core.importFiles.damagedPdf':
    'Este PDF está danificado ou cortado. Faça uma captura de tela (uma imagem em PNG) de cada QR code nele e importe as imagens.',
  'core.importFiles.noTable': 'Este banco de dados não tem a tabela “{table}”.',
  'core.importFiles.notText': 'Este arquivo não é texto legível.',
  'core.importFiles.tooLarge': 'Este arquivo tem mais de {megabytes} MB.',
  'core.importFiles.xmlEntities':
    'Este arquivo declara entidades XML próprias, o que nenhum app faz.',
  'core.importFiles.brokenXml':
    'Este arquivo não é XML legível a partir da linha {line}: pode estar cortado ou danificado.',
  'core.importFiles.tooDeep': 'Este arquivo tem mais de {limit, number} níveis de aninhamento.',
  'core.importFiles.tooManyElements': 'Este arquivo tem mais de {limit, number} elementos.',
  'core.importFiles.notXml': 'Este arquivo não é XML legível.',
  'core.importFiles.tooManyFiles':
    'Este arquivo zip contém mais de {limit, number} arquivos para ler.',
  'core.importFiles.unzipsTooLarge': 'Descompactado, este arquivo zip tem mais de {megabytes} MB.',
  'core.importFiles.unsafeZip':
    'Este arquivo zip contém um arquivo que seria gravado fora da pasta dele.',
  'core.importFiles.unknownZipEncryption':
    'O Countersign não consegue abrir a criptografia deste arquivo zip. Ele abre ZipCrypto e AES.',
  'core.importFiles.unknownZipPacking':
    'O Countersign não consegue descompactar este arquivo zip. Ele descompacta “store” e “deflate”.',
  'core.importFiles.brokenZip': 'Este arquivo zip está danificado ou cortado.',
  'core.importFiles.otherZip': 'Este arquivo zip não contém o que o app grava.',
} as const satisfies Translated<typeof english>
