import type { notices as english } from '../../en/page/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'notices.backups.failedAgain': 'La sauvegarde a encore échoué',
  'notices.backups.done': 'Sauvegarde effectuée',
  'notices.backups.failing.lastGood':
    'Les sauvegardes ne fonctionnent pas. <bdi>{problem}</bdi> {lastGood}',
  'notices.backups.secondFolder.change': 'Choisir un autre dossier',
  'notices.backups.folder.done': 'Les sauvegardes y sont désormais enregistrées',
  'notices.backups.folder.title': 'Dossier des sauvegardes',
  'notices.backups.folder.hint':
    'Un dossier existant, par exemple synchronisé ou sur un autre disque.',
  'notices.backups.folder.path': 'Chemin complet',
  'notices.backups.folder.picked':
    'Chaque sauvegarde sera aussi enregistrée dans <bdi>{folder}</bdi>, chiffrée.',
  'notices.backups.folder.use': 'Utiliser ce dossier',
  'notices.check.notice':
    '{phase, select, stopping {Arrêt de la vérification d’un serveur} other {Vérification d’un serveur}} : {tried, number} sur {all, number} règles vérifiées.',
  'notices.check.notice.show': 'Afficher la vérification',
  'notices.overview.clock.stop': 'Ne plus corriger les codes',
  'notices.overview.clock.wasBehind':
    'Countersign corrige vos codes de {off}, car l’horloge de cet ordinateur retardait sur celle de vos serveurs.',
  'notices.overview.clock.wasAhead':
    'Countersign corrige vos codes de {off}, car l’horloge de cet ordinateur avançait sur celle de vos serveurs.',
  'notices.overview.clock.behind':
    'L’horloge de cet ordinateur retarde de {off} sur celle de vos serveurs ; des codes peuvent être refusés. Réglez l’horloge, ou laissez Countersign corriger les codes.',
  'notices.overview.clock.ahead':
    'L’horloge de cet ordinateur avance de {off} sur celle de vos serveurs ; des codes peuvent être refusés. Réglez l’horloge, ou laissez Countersign corriger les codes.',
  'notices.practice.arrived':
    '{channel, select, sms {Entraînement : SMS à {to}} email {Entraînement : e-mail à {to}} other {}}',
  'notices.practice.copyCode': 'Copier le code',
  'notices.drop.codes': 'Déposez pour ajouter des codes de secours',
  'notices.drop.codesHere': 'Déposez ici pour ajouter des codes de secours',
  'notices.drop.codesHere.hint': 'Un fichier texte, un PDF ou du texte sélectionné',
  'notices.drop.read': 'Déposez ici',
  'notices.drop.read.codesHint':
    'Codes QR, export d’une autre application, ou codes de secours dans un fichier texte ou PDF',
  'notices.drop.read.filesHint':
    'Codes QR, ou export d’une autre application : des fichiers ou un dossier',
  'notices.drop.refused': 'Vous ne pouvez pas déposer cela ici',
  'notices.drop.refused.hint':
    'Fermez d’abord cette boîte de dialogue, puis déposez dans la fenêtre',
  'notices.drop.onlyCodes':
    'Seuls des codes de secours peuvent être déposés ici, dans un fichier texte ou PDF. Fermez les détails pour déposer autre chose.',
  'notices.drop.closeFirst':
    'Fermez d’abord cette boîte de dialogue, puis déposez dans la fenêtre.',
} as const satisfies Translated<typeof english>
