import type { exporting as english } from '../../en/page/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'exporting.title.choosing': 'Exporter des entrées',
  'exporting.title.copying': 'Enregistrer une copie chiffrée',
  'exporting.title.sealing': 'Choisir un mot de passe pour le fichier',
  'exporting.title.confirming': 'Exporter sans mot de passe ?',
  'exporting.title.series': 'Scannez ces codes QR l’un après l’autre',
  'exporting.otherFormats': 'Autres formats',
  'exporting.loading': 'Chargement',
  'exporting.which': 'Quelles entrées',
  'exporting.which.all':
    '{total, plural, =1 {1 entrée} one {# entrée} many {Les # entrées} other {Les # entrées}}',
  'exporting.which.some': 'Certaines entrées',
  'exporting.which.selected':
    '{count, plural, one {Certaines entrées : # choisie} many {Certaines entrées : # choisies} other {Certaines entrées : # choisies}}',
  'exporting.find': 'Chercher les entrées à exporter',
  'exporting.find.placeholder': 'Chercher par nom ou étiquette',
  'exporting.find.clear': 'Effacer',
  'exporting.find.nothing': 'Aucune entrée correspondante.',
  'exporting.entries': 'Entrées à exporter',
  'exporting.chooseEntries': 'Choisissez les entrées à exporter.',
  'exporting.format': 'Format',
  'exporting.encrypted': 'Chiffré',
  'exporting.copy': 'Copie Countersign chiffrée',
  'exporting.copy.purpose':
    'Tout votre coffre, pour changer d’ordinateur. S’ouvre avec votre clé de récupération ou votre phrase de passe.',
  'exporting.copy.wholeVault': 'Comprend toujours tout le coffre.',
  'exporting.copy.byKeyOrPassphrase':
    'Tout dans un seul fichier chiffré : entrées, notes, codes de secours, comptes et paramètres. Il s’ouvre avec votre clé de récupération ou votre phrase de passe.',
  'exporting.copy.byKey':
    'Tout dans un seul fichier chiffré : entrées, notes, codes de secours, comptes et paramètres. Il s’ouvre avec votre clé de récupération.',
  'exporting.copy.save': 'Enregistrer la copie',
  'exporting.purpose.aegisEncrypted':
    'Pour Aegis et beaucoup d’autres applications, avec un mot de passe que vous choisissez.',
  'exporting.purpose.aegis': 'Pour Aegis et beaucoup d’autres applications.',
  'exporting.purpose.twofas': 'Pour l’application 2FAS.',
  'exporting.purpose.bitwarden': 'Pour Bitwarden et son application d’authentification, en JSON.',
  'exporting.purpose.cxf':
    'Pour les gestionnaires de mots de passe qui lisent le format de l’Alliance FIDO. Les codes de secours, et les codes qu’il ne prend pas en charge, vont dans des champs personnalisés.',
  'exporting.purpose.otpauthList':
    'Un fichier texte avec un lien de configuration par ligne, que la plupart des applications savent lire.',
  'exporting.purpose.qrSeries':
    'Des codes QR à scanner l’un après l’autre avec une application de votre téléphone.',
  'exporting.purpose.sheet':
    'Une page avec toutes les clés de configuration et leurs codes QR, à garder dans un coffre-fort.',
  'exporting.purpose.other': 'Un fichier .{extension}.',
  'exporting.leavesOut': 'N’inclut pas : {parts}.',
  'exporting.part.pinned': 'les entrées épinglées',
  'exporting.part.tags': 'les étiquettes',
  'exporting.part.secondTags': 'les étiquettes d’une entrée après la première',
  'exporting.part.notes': 'les notes',
  'exporting.part.websites': 'les sites web',
  'exporting.part.backupCodes': 'les codes de secours',
  'exporting.part.pins': 'les codes PIN',
  'exporting.outlook.all':
    '{count, plural, one {# entrée sera exportée.} many {# d’entrées seront exportées.} other {# entrées seront exportées.}}',
  'exporting.outlook.some':
    '{total, plural, one {{count} sur # entrée sera exportée.} many {{count} entrées sur # seront exportées.} other {{count} entrées sur # seront exportées.}}',
  'exporting.refused':
    '{count, plural, one {# entrée ne peut pas être exportée} many {# d’entrées ne peuvent pas être exportées} other {# entrées ne peuvent pas être exportées}}',
  'exporting.refused.list': 'Non exportées',
  'exporting.refused.entry': '<bdi>{name}</bdi> : {reason}',
  'exporting.sheet.way': 'Imprimer ou enregistrer',
  'exporting.sheet.print': 'Imprimer',
  'exporting.sheet.saveFile': 'Enregistrer dans un fichier',
  'exporting.sheet.advice':
    'Toute personne qui a cette feuille peut générer vos codes. Gardez-la sous clé.',
  'exporting.perCode': 'Entrées par code QR',
  'exporting.perCode.usual': '{count} par code : facile à scanner',
  'exporting.perCode.most': '{count} par code : moins de codes',
  'exporting.confirm.file':
    'Ce fichier n’est pas chiffré. Toute personne qui l’obtient peut dès lors générer tous vos codes. Ne le mettez pas dans des dossiers partagés ou synchronisés, et supprimez-le dès que vous n’en avez plus besoin.',
  'exporting.confirm.print':
    'Toute personne qui trouve la feuille peut dès lors générer tous vos codes. Utilisez une imprimante de confiance et mettez le papier sous clé.',
  'exporting.confirm.codes':
    'Toute personne qui voit ou photographie ces codes QR peut dès lors générer tous vos codes. Assurez-vous que personne ne regarde.',
  'exporting.confirm.print.action': 'Imprimer la feuille',
  'exporting.confirm.codes.action': 'Afficher les codes QR',
  'exporting.series.howTo':
    'Dans Google Authenticator, choisissez <strong>Transférer des comptes</strong>, puis <strong>Importer des comptes</strong>, et tenez le téléphone devant chaque code.',
  'exporting.series.code': 'Code QR {number} sur {total}',
  'exporting.series.place': '{number} sur {total}',
  'exporting.series.previous': 'Précédent',
  'exporting.seal.password':
    'Ce mot de passe est le seul moyen d’ouvrir le fichier {format}. Countersign ne le conserve pas.',
  'exporting.seal.field': 'Mot de passe du fichier',
  'exporting.saveFile': 'Enregistrer le fichier',
  'exporting.saved': 'Enregistré : {place}.',
  'exporting.savedUnencrypted':
    'Enregistré : {place}. Supprimez-le dès que vous n’en avez plus besoin.',
} as const satisfies Translated<typeof english>
