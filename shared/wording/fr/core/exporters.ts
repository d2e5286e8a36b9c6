import type { exporters as english } from '../../en/core/exporters.ts'
import type { Translated } from '../../translated.ts'

export const exporters = {
  'core.exporters.holdsNone': '{name} ne peut contenir aucune de ces entrées.',
  'core.exporters.noPassphrase': 'Ce format n’utilise pas de mot de passe.',
  'core.exporters.passphraseNeeded': 'Ce format nécessite un mot de passe.',
  'core.exporters.unknownFormat': 'Countersign n’exporte pas vers ce format.',
  'core.exporters.aegisSealed': 'Aegis, avec un mot de passe',
  'core.exporters.otpauthList': 'Liens de configuration',
  'core.exporters.sheet': 'Une feuille à imprimer',
  'core.exporters.noAlgorithm': 'Ce format ne prend pas en charge {algorithm}.',
  'core.exporters.noType':
    '{format} ne prend pas en charge {type, select, totp {les codes temporels} hotp {les codes à compteur} steam {les codes Steam} motp {les codes Mobile-OTP} other {les codes Yandex}}.',
  'core.exporters.periods': '{format} ne prend pas en charge cette période.',
  'core.exporters.lengths': '{format} ne prend pas en charge les codes de cette longueur.',
  'core.exporters.codesSection': 'Codes à usage unique',
  'core.exporters.sheet.title': 'Countersign, {day}',
  'core.exporters.sheet.advice':
    'Toute personne qui a cette feuille peut générer vos codes. Mettez-la sous clé, et supprimez le fichier.',
  'core.exporters.sheet.qrCode': 'Code QR',
  'core.exporters.sheet.key': 'Clé de configuration : {key}',
  'core.exporters.sheet.pin': 'Code PIN : {pin}',
  'core.exporters.sheet.pinned': 'Épinglée',
  'core.exporters.sheet.tags': 'Étiquettes : {tags}',
  'core.exporters.sheet.totp':
    'Codes temporels, {algorithm}, {digits} chiffres, {seconds, plural, one {chaque seconde} many {toutes les # secondes} other {toutes les # secondes}}',
  'core.exporters.sheet.hotp':
    'Codes à compteur, {algorithm}, {digits} chiffres, compteur à {counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {Codes Steam} motp {Codes Mobile-OTP} other {Codes Yandex}}',
} as const satisfies Translated<typeof english>
