import type { unknownFiles as english } from '../../en/core/unknown-files.ts'
import type { Translated } from '../../translated.ts'

export const unknownFiles = {
  'core.unknownFiles.heic':
    'Esta es una imagen HEIC, que Countersign no puede leer. Ábrela, haz una captura de pantalla del código QR o guárdala como PNG, e importa eso.',
  'core.unknownFiles.avif':
    'Esta imagen AVIF está dañada o cortada. Ábrela, haz una captura de pantalla del código QR o guárdala como PNG, e importa eso.',
  'core.unknownFiles.video':
    'Esto es un vídeo, o un tipo de imagen que Countersign no puede leer. Ábrelo, haz una captura de pantalla del código QR o guárdalo como PNG, e importa eso.',
  'core.unknownFiles.tiff':
    'Esta imagen TIFF está dañada o cortada. Ábrela, haz una captura de pantalla del código QR o guárdala como PNG, e importa eso.',
  'core.unknownFiles.bigTiff':
    'Esta es una imagen BigTIFF, que Countersign no puede leer. Ábrela, haz una captura de pantalla del código QR o guárdala como PNG, e importa eso.',
  'core.unknownFiles.photoshop':
    'Esta es una imagen de Photoshop, que Countersign no puede leer. Ábrela, haz una captura de pantalla del código QR o guárdala como PNG, e importa eso.',
  'core.unknownFiles.icon':
    'Este es un icono, que Countersign no puede leer. Ábrelo, haz una captura de pantalla del código QR o guárdalo como PNG, e importa eso.',
  'core.unknownFiles.jpeg2000':
    'Esta es una imagen JPEG 2000, que Countersign no puede leer. Ábrela, haz una captura de pantalla del código QR o guárdala como PNG, e importa eso.',
  'core.unknownFiles.sevenZip':
    'Este es un archivo comprimido 7-Zip. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.rar':
    'Este es un archivo comprimido RAR. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.gzip':
    'Este es un archivo comprimido gzip. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.bzip2':
    'Este es un archivo comprimido bzip2. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.xz':
    'Este es un archivo comprimido xz. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.zstandard':
    'Este es un archivo comprimido Zstandard. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.tar':
    'Este es un archivo tar. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.androidBackup':
    'Esta es una copia de seguridad de Android. Exporta tus entradas en la propia aplicación e importa ese archivo.',
  'core.unknownFiles.age':
    'Este archivo está cifrado con age. Descífralo con el programa que lo creó e importa el resultado.',
  'core.unknownFiles.pgp':
    'Este archivo está cifrado con PGP. Descífralo con el programa que lo creó e importa el resultado.',
  'core.unknownFiles.certificate':
    'Esto es una clave o un certificado, no una lista de códigos de un solo uso.',
  'core.unknownFiles.openssl':
    'Este archivo está cifrado con OpenSSL. Descífralo con el programa que lo creó e importa el resultado.',
  'core.unknownFiles.database':
    'Esta es la base de datos de una aplicación que Countersign no conoce. Exporta tus entradas en la propia aplicación e importa ese archivo.',
  'core.unknownFiles.oldOffice':
    'Este es un archivo de Word o Excel antiguo o cifrado. Guarda la hoja como CSV e importa eso.',
  'core.unknownFiles.keePass1':
    'Esta es una base de datos de KeePass 1. Ábrela en KeePass 2 o KeePassXC, guárdala como .kdbx e importa eso.',
  'core.unknownFiles.passwordSafe':
    'Esta es una base de datos de Password Safe. Exporta tus entradas en la propia aplicación e importa ese archivo.',
  'core.unknownFiles.buttercup':
    'Esta es una bóveda cifrada de Buttercup. Expórtala como CSV en Buttercup e importa eso.',
  'core.unknownFiles.propertyList':
    'Esta es una lista de propiedades de una aplicación de Apple que Countersign no conoce. Exporta tus entradas en la propia aplicación e importa ese archivo.',
  'core.unknownFiles.windowsProgram': 'Este es un programa de Windows, no una exportación.',
  'core.unknownFiles.linuxProgram': 'Este es un programa de Linux, no una exportación.',
  'core.unknownFiles.empty': 'Este archivo está vacío.',
  'core.unknownFiles.blank': 'Este archivo está en blanco.',
  'core.unknownFiles.unreadable':
    'Countersign no reconoce este archivo: no es texto, ni una imagen o un archivo comprimido de un tipo que conozca. Si es una copia de seguridad cifrada, vuelve a exportarla sin contraseña o como enlaces de configuración.',
  'core.unknownFiles.office':
    'Este es un archivo de Word, Excel o PowerPoint. Guarda la hoja como CSV e importa eso.',
  'core.unknownFiles.libreOffice':
    'Este es un archivo de LibreOffice. Guarda la hoja como CSV e importa eso.',
  'core.unknownFiles.zip':
    'Countersign no conoce nada de lo que hay en este archivo zip. Descomprímelo e importa los archivos que contiene.',
  'core.unknownFiles.onlyPasswords':
    'Este archivo contiene contraseñas, pero ningún segundo factor: no hay secretos de un solo uso ni enlaces de configuración en él.',
  'core.unknownFiles.json':
    'Countersign no encontró ningún secreto de un solo uso ni enlace de configuración en este archivo JSON. Si la aplicación ofrece otro formato, exporta en ese.',
  'core.unknownFiles.brokenJson': 'Esto parece JSON cortado o dañado. Vuelve a exportarlo.',
  'core.unknownFiles.xml':
    'Countersign no encontró ningún secreto de un solo uso ni enlace de configuración en este archivo XML. Si la aplicación ofrece otro formato, exporta en ese.',
  'core.unknownFiles.text':
    'Este texto no contiene ningún enlace de configuración ni secreto de un solo uso. Los enlaces de configuración empiezan por otpauth://. Elige una exportación que los tenga, o sus códigos QR.',
  'core.unknownFiles.emptyColumn':
    'Esta tabla tiene una columna para códigos de un solo uso, pero no hay ningún secreto ni enlace de configuración en ella.',
  'core.unknownFiles.table':
    'No hay ningún secreto de un solo uso ni enlace de configuración en esta tabla.',
} as const satisfies Translated<typeof english>
