import type { unknownFiles as english } from '../../en/core/unknown-files.ts'
import type { Translated } from '../../translated.ts'

export const unknownFiles = {
  'core.unknownFiles.heic':
    'Esta é uma imagem HEIC, que o Countersign não consegue ler. Abra-a, faça uma captura de tela do QR code ou salve-a como PNG e importe o resultado.',
  'core.unknownFiles.avif':
    'Esta imagem AVIF está danificada ou cortada. Abra-a, faça uma captura de tela do QR code ou salve-a como PNG e importe o resultado.',
  'core.unknownFiles.video':
    'Isto é um vídeo ou um tipo de imagem que o Countersign não consegue ler. Abra-o, faça uma captura de tela do QR code ou salve-o como PNG e importe o resultado.',
  'core.unknownFiles.tiff':
    'Esta imagem TIFF está danificada ou cortada. Abra-a, faça uma captura de tela do QR code ou salve-a como PNG e importe o resultado.',
  'core.unknownFiles.bigTiff':
    'Esta é uma imagem BigTIFF, que o Countersign não consegue ler. Abra-a, faça uma captura de tela do QR code ou salve-a como PNG e importe o resultado.',
  'core.unknownFiles.photoshop':
    'Esta é uma imagem do Photoshop, que o Countersign não consegue ler. Abra-a, faça uma captura de tela do QR code ou salve-a como PNG e importe o resultado.',
  'core.unknownFiles.icon':
    'Isto é um ícone, que o Countersign não consegue ler. Abra-o, faça uma captura de tela do QR code ou salve-o como PNG e importe o resultado.',
  'core.unknownFiles.jpeg2000':
    'Esta é uma imagem JPEG 2000, que o Countersign não consegue ler. Abra-a, faça uma captura de tela do QR code ou salve-a como PNG e importe o resultado.',
  'core.unknownFiles.sevenZip':
    'Isto é um arquivo compactado 7-Zip. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.rar':
    'Isto é um arquivo compactado RAR. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.gzip':
    'Isto é um arquivo compactado gzip. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.bzip2':
    'Isto é um arquivo compactado bzip2. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.xz':
    'Isto é um arquivo compactado xz. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.zstandard':
    'Isto é um arquivo compactado Zstandard. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.tar':
    'Isto é um arquivo tar. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.androidBackup':
    'Isto é um backup do Android. Exporte suas entradas no próprio app e importe esse arquivo.',
  'core.unknownFiles.age':
    'Este arquivo está criptografado com age. Descriptografe-o com o programa que o criou e importe o resultado.',
  'core.unknownFiles.pgp':
    'Este arquivo está criptografado com PGP. Descriptografe-o com o programa que o criou e importe o resultado.',
  'core.unknownFiles.certificate':
    'Isto é uma chave ou um certificado, não uma lista de códigos de uso único.',
  'core.unknownFiles.openssl':
    'Este arquivo está criptografado com OpenSSL. Descriptografe-o com o programa que o criou e importe o resultado.',
  'core.unknownFiles.database':
    'Este é o banco de dados de um app que o Countersign não conhece. Exporte suas entradas no próprio app e importe esse arquivo.',
  'core.unknownFiles.oldOffice':
    'Este é um arquivo antigo ou criptografado do Word ou Excel. Salve a planilha como CSV e importe-a.',
  'core.unknownFiles.keePass1':
    'Este é um banco de dados do KeePass 1. Abra-o no KeePass 2 ou KeePassXC, salve-o como .kdbx e importe o resultado.',
  'core.unknownFiles.passwordSafe':
    'Este é um banco de dados do Password Safe. Exporte suas entradas no próprio app e importe esse arquivo.',
  'core.unknownFiles.buttercup':
    'Este é um cofre criptografado do Buttercup. Exporte-o como CSV no Buttercup e importe o resultado.',
  'core.unknownFiles.propertyList':
    'Esta é uma lista de propriedades de um app da Apple que o Countersign não conhece. Exporte suas entradas no próprio app e importe esse arquivo.',
  'core.unknownFiles.windowsProgram': 'Isto é um programa do Windows, não uma exportação.',
  'core.unknownFiles.linuxProgram': 'Isto é um programa do Linux, não uma exportação.',
  'core.unknownFiles.empty': 'Este arquivo está vazio.',
  'core.unknownFiles.blank': 'Este arquivo está em branco.',
  'core.unknownFiles.unreadable':
    'O Countersign não reconhece este arquivo: não é texto, nem uma imagem ou um arquivo compactado de um tipo que ele conheça. Se for um backup criptografado, exporte-o de novo sem senha ou como links de configuração.',
  'core.unknownFiles.office':
    'Este é um arquivo do Word, Excel ou PowerPoint. Salve a planilha como CSV e importe-a.',
  'core.unknownFiles.libreOffice':
    'Este é um arquivo do LibreOffice. Salve a planilha como CSV e importe-a.',
  'core.unknownFiles.zip':
    'O Countersign não conhece nada neste arquivo zip. Descompacte-o e importe os arquivos que estão nele.',
  'core.unknownFiles.onlyPasswords':
    'Este arquivo contém senhas, mas nenhum segundo fator: não há segredos de uso único nem links de configuração nele.',
  'core.unknownFiles.json':
    'O Countersign não encontrou nenhum segredo de uso único ou link de configuração neste arquivo JSON. Se o app oferecer outro formato, exporte nele.',
  'core.unknownFiles.brokenJson': 'Isto parece JSON cortado ou danificado. Exporte de novo.',
  'core.unknownFiles.xml':
    'O Countersign não encontrou nenhum segredo de uso único ou link de configuração neste arquivo XML. Se o app oferecer outro formato, exporte nele.',
  'core.unknownFiles.text':
    'Este texto não contém nenhum link de configuração nem segredo de uso único. Links de configuração começam com otpauth://. Escolha uma exportação que os tenha ou os QR codes deles.',
  'core.unknownFiles.emptyColumn':
    'Esta tabela tem uma coluna para códigos de uso único, mas não há nenhum segredo ou link de configuração nela.',
  'core.unknownFiles.table':
    'Não há nenhum segredo de uso único ou link de configuração nesta tabela.',
} as const satisfies Translated<typeof english>
