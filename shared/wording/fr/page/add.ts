import type { add as english } from '../../en/page/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'add.title': 'Ajouter des entrées',
  'add.loading': 'Chargement',
  'add.title.camera': 'Utiliser la caméra',
  'add.title.alreadyHere':
    '{count, plural, one {Déjà présente} many {Tout est déjà présent} other {Tout est déjà présent}}',
  'add.title.looking': 'Recherche d’entrées',
  'add.title.nothing': 'Rien à ajouter',
  'add.otherWays': 'Autres façons d’ajouter',
  'add.choosePictures.hint':
    'Captures d’écran ou photos de codes QR, ou un fichier texte contenant des liens',
  'add.scanScreen.hint': 'Lit un code QR affiché par un site web',
  'add.camera.hint': 'Pour un code QR sur papier ou sur un téléphone',
  'add.paste': 'Coller',
  'add.paste.hint': 'Une image ou un lien de configuration copié',
  'add.typeItIn.hint': 'Tapez ou collez la clé que le site web affiche sous forme de texte',
  'add.importFromApp.hint':
    'Aegis, 2FAS, Ente Auth, Bitwarden et bien d’autres, y compris les fichiers chiffrés',
  'add.anywhere':
    'Vous pouvez aussi déposer des images et des fichiers n’importe où dans la fenêtre, ou coller à tout moment une image ou un lien copié avec <keys>V</keys>. Les codes de transfert de Google Authenticator fonctionnent aussi.',
  'add.camera.howTo': 'Présentez le code QR devant la caméra. Rien n’est enregistré.',
  'add.camera.picture': 'Image de la caméra',
  'add.camera.choose': 'Caméra',
  'add.camera.numbered': 'Caméra {number}',
  'add.screen.howTo':
    'Affichez le code QR à l’écran. Countersign prend une seule image de l’écran, la lit et l’oublie.',
  'add.screen.all': 'Scanner tous les écrans',
  'add.screen.orOne': 'Ou choisissez un écran ou une fenêtre :',
  'add.screen.settings': 'Ouvrir les Réglages Système',
  'add.screen.orPaste': 'ou collez une capture d’écran ou un lien copié avec {keys}.',
  'add.region.howTo': 'Tracez un cadre autour du code QR, ou cliquez dessus.',
  'add.region.picture': 'Ce qui a été capturé',
  'add.region.pieces': 'Chercher morceau par morceau',
  'add.region.noCode': 'Aucun code QR lisible dans cette partie.',
  'add.screen.choose': 'Choisir un écran ou une fenêtre',
  'add.screen.loading': 'Recherche d’écrans et de fenêtres',
  'add.screen.none': 'Il n’y a aucun écran ni aucune fenêtre à choisir.',
  'add.screen.list': 'Écrans et fenêtres',
  'add.screen.refresh': 'Chercher de nouveau',
  'add.screen.reading': 'Lecture de l’écran',
  'add.screen.noCode':
    'Aucun code QR trouvé. Vérifiez que le code est visible en entier, puis réessayez.',
  'add.clipboard.empty': 'Le presse-papiers est vide.',
  'add.clipboard.refused':
    'Ce navigateur ne permet pas à un bouton de lire le presse-papiers. Appuyez plutôt sur {keys}.',
  'add.manual.issuer': 'Émetteur',
  'add.manual.issuer.description': 'Le site web ou le service',
  'add.manual.account': 'Compte',
  'add.manual.account.description': 'Votre nom ou votre adresse e-mail sur ce site',
  'add.manual.secret': 'Clé de configuration',
  'add.manual.secret.hex': 'En hexadécimal, telle que le service l’affiche',
  'add.manual.secret.base32':
    'Telle que le site web l’affiche. Les espaces et les minuscules ne posent pas problème.',
  'add.manual.secret.missing': 'Saisissez la clé de configuration.',
  'add.manual.secret.given':
    'La clé de configuration est déjà remplie. Effacez-la pour en coller une autre.',
  'add.manual.corrected': 'Utiliser la clé corrigée',
  'add.manual.corrected.oneAs': 'Utiliser la clé corrigée (1 lu comme {letter})',
  'add.manual.pin': 'Code PIN',
  'add.manual.pin.missing': 'Saisissez le code PIN. Les codes en dépendent.',
  'add.manual.type': 'Type de code',
  'add.manual.type.totp': 'Temporel (le plus courant)',
  'add.manual.type.hotp': 'À compteur',
  'add.manual.type.steam': 'Steam Guard',
  'add.manual.type.motp': 'Mobile-OTP',
  'add.manual.type.yandex': 'Yandex Key',
  'add.manual.fewerOptions': 'Moins d’options',
  'add.manual.moreOptions': 'Plus d’options',
  'add.manual.addAnyway': 'Ajouter quand même',
  'add.manual.added': '{name} : entrée ajoutée',
  'add.review.transfer': 'Transfert Google Authenticator, parties lues : {have} sur {total}.',
  'add.review.transfer.missing':
    'Transfert Google Authenticator, parties lues : {have} sur {total}. Ajoutez les autres images à cette liste.',
  'add.review.nothing': 'Aucune entrée trouvée.',
  'add.review.otherPictures': 'Ajouter les autres images',
  'add.review.morePictures': 'Ajouter d’autres images',
  'add.review.addedAndKnown':
    '{done} ({count, plural, one {# déjà présente} many {# déjà présentes} other {# déjà présentes}})',
} as const satisfies Translated<typeof english>
