import type { backupCodes as english } from '../../en/page/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'backupCodes.paste': 'Collez ou tapez les codes',
  'backupCodes.paste.hint':
    'Collez-les comme le site web les affiche : en liste, dans un tableau ou entourés d’autre texte. Vous pouvez aussi déposer ici un fichier texte ou PDF.',
  'backupCodes.everyLine': 'Chaque ligne est un code',
  'backupCodes.earlier': 'Codes inutilisés que vous avez déjà',
  'backupCodes.earlier.keep': 'Encore valables',
  'backupCodes.earlier.replace': 'Remplacés par ceux-ci',
  'backupCodes.add.submit':
    '{count, plural, one {Ajouter le code} many {Ajouter # de codes} other {Ajouter # codes}}',
  'backupCodes.add.done':
    '{count, plural, =0 {Vous avez déjà tous ces codes} one {Un code de secours ajouté} many {# de codes de secours ajoutés} other {# codes de secours ajoutés}}',
  'backupCodes.loading': 'Chargement des codes de secours',
  'backupCodes.about':
    'Les codes de secours vous permettent de vous connecter si vous perdez le téléphone ou l’ordinateur qui génère vos codes. Un site web vous les donne une seule fois, quand vous activez la double authentification. Gardez-les ici.',
  'backupCodes.copyNext': 'Copier le code de secours suivant',
  'backupCodes.addCodes': 'Ajouter des codes',
  'backupCodes.list.ofAccount': 'Codes de secours de ce compte',
  'backupCodes.list.ofEntry': 'Codes de secours de cette entrée',
  'backupCodes.held.text': 'Le texte que vous avez déposé',
  'backupCodes.loadingEntries': 'Chargement des entrées',
  'backupCodes.none.noEntry':
    'Les codes de secours appartiennent à une entrée. Ajoutez votre première entrée, puis ses codes de secours.',
  'backupCodes.nothingFound':
    'Aucune entrée avec des codes de secours ne correspond à « <bdi>{query}</bdi> ».',
  'backupCodes.holders': 'Entrées avec des codes de secours',
  'backupCodes.addToEntry': 'Ajouter des codes à une entrée',
  'backupCodes.noSuchEntry': 'Aucune entrée ne porte ce nom',
  'backupCodes.void.remove': 'Les retirer',
  'backupCodes.void.removeAsk': 'Retirer tous les codes périmés ?',
  'backupCodes.mark.used': 'Marquer comme utilisé',
  'backupCodes.mark.unused': 'Marquer comme inutilisé',
  'backupCodes.mark.void': 'Marquer comme périmé',
  'backupCodes.note.write': 'Ajouter une note',
  'backupCodes.numbered': 'code de secours {number}',
  'backupCodes.copyAndMark': 'Copier et marquer comme utilisé',
  'backupCodes.copyNamed': 'Copier {name}',
  'backupCodes.note.where': 'Utilisé pour (facultatif)',
  'backupCodes.note.label': 'Note sur {name}',
  'backupCodes.copyConfirm': 'Le copier',
  'backupCodes.removeAsk': 'Retirer ce code définitivement ?',
  'backupCodes.fewLeft.getNew':
    '{unused, plural, =0 {Il ne reste aucun code de secours.} one {Il ne reste qu’un code de secours.} many {Il ne reste que # de codes de secours.} other {Il ne reste que # codes de secours.}} Demandez-en de nouveaux sur le site web et ajoutez-les ici.',
  'backupCodes.fewLeft.regenerate': 'Créer de nouveaux codes',
  'backupCodes.found.list': 'Codes trouvés',
  'backupCodes.found.leaveOut': 'Exclure {code}',
  'backupCodes.found':
    '{count, plural, =0 {Aucun code n’a été reconnu. Si chaque ligne est un code, cochez « {everyLine} » ci-dessus.} one {Un code trouvé :} many {# de codes trouvés :} other {# codes trouvés :}}',
  'backupCodes.held.noEntry':
    '<bdi>{name}</bdi> : les codes de secours appartiennent à une entrée. Ajoutez d’abord l’entrée, puis ses codes.',
  'backupCodes.held.whose':
    '<bdi>{name}</bdi> : choisissez l’entrée à laquelle appartiennent ces codes de secours.',
  'backupCodes.holder.note': '<hidden>, note : </hidden>{note}',
  'backupCodes.holder.left':
    '{unused, plural, =0 {aucun restant} one {# restant} many {# restants} other {# restants}}',
  'backupCodes.none.title': 'Au cas où vous perdriez votre téléphone',
  'backupCodes.none.text':
    'Quand vous activez la double authentification, les sites web vous donnent des codes de secours. Chacun permet de se connecter une fois sans application d’authentification. Gardez-les ici, chiffrés avec le reste de votre coffre : collez-les, ou déposez le fichier texte ou PDF que vous avez enregistré.',
  'backupCodes.paper.title': 'Codes de secours : <bdi>{name}</bdi>',
  'backupCodes.paper.use':
    'Chaque code permet de se connecter une fois si vous perdez le téléphone ou l’ordinateur où se trouve votre application d’authentification. Toute personne qui détient ce papier peut s’en servir : gardez-le comme une clé.',
  'backupCodes.paper.printed': 'Imprimé par Countersign le {date}',
  'backupCodes.file.tooLarge': '{name} dépasse 10 Mo.',
  'backupCodes.file.unreadable': '{name} ne peut pas être lu.',
  'backupCodes.file.otherKind':
    '{name} n’est ni un fichier texte ni un PDF. Collez plutôt les codes.',
  'backupCodes.file.tooSlow': '{name} est trop long à lire. Collez plutôt les codes.',
  'backupCodes.file.tooManyPages': '{name} compte plus de {maxPages, number} pages.',
  'backupCodes.file.noText':
    '{name} contient des images, mais pas de texte. Tapez plutôt les codes.',
  'backupCodes.file.encrypted':
    '{name} est protégé par un mot de passe. Enregistrez-le sans mot de passe, ou collez les codes.',
  'backupCodes.file.notPdf': '{name} n’est pas un fichier PDF lisible. Collez plutôt les codes.',
  'backupCodes.hide': 'Masquer les codes',
  'backupCodes.show': 'Afficher les codes',
  'backupCodes.print': 'Imprimer',
  'backupCodes.done.copied': 'Code de secours copié et marqué comme utilisé',
  'backupCodes.done.putBack': 'De nouveau marqué comme inutilisé',
  'backupCodes.done.unused': 'Marqué comme inutilisé',
  'backupCodes.done.used': 'Marqué comme utilisé',
  'backupCodes.done.void': 'Marqué comme périmé',
  'backupCodes.done.removed':
    '{count, plural, one {Code retiré} many {# de codes retirés} other {# codes retirés}}',
  'backupCodes.void.show':
    '{count, plural, one {Afficher # code périmé} many {Afficher # de codes périmés} other {Afficher # codes périmés}}',
  'backupCodes.void.hide':
    '{count, plural, one {Masquer # code périmé} many {Masquer # de codes périmés} other {Masquer # codes périmés}}',
  'backupCodes.hidden': 'masqué',
  'backupCodes.show.meaning':
    'Toute personne qui les voit peut se connecter à votre place, une fois par code. Assurez-vous que personne ne regarde.',
  'backupCodes.show.confirm': 'Afficher les codes',
  'backupCodes.print.meaning':
    'Toute personne qui trouve le papier peut se connecter à votre place, une fois par code. Gardez-le comme une clé, loin de vos mots de passe.',
  'backupCodes.print.confirm': 'Imprimer les codes',
  'backupCodes.save.meaning':
    'Le fichier n’est pas chiffré. Toute personne qui le lit peut se connecter à votre place, une fois par code. Gardez-le sur un support que vous mettez sous clé, pas sur cet ordinateur.',
  'backupCodes.save.confirm': 'Enregistrer les codes',
} as const satisfies Translated<typeof english>
