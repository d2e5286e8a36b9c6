import type { forms as english } from '../../en/page/forms.ts'
import type { Translated } from '../../translated.ts'

export const forms = {
  'forms.language': 'Langue',
  'forms.language.system': 'Système ({name})',
  'forms.authority.ask': 'Le serveur utilise sa propre autorité de certification',
  'forms.authority': 'Autorité de certification (PEM)',
  'forms.authority.description':
    'Reconnue pour ce serveur uniquement, à la place des autorités publiques. Demandez-la à qui gère le serveur.',
  'forms.authority.given': 'Pour ce serveur, Countersign ne fait confiance qu’à cette autorité.',
  'forms.repeatPassphrase': 'Répétez la phrase de passe',
  'forms.repeatNewPassphrase': 'Répétez la nouvelle phrase de passe',
  'forms.repeatFilePassword': 'Répétez le mot de passe du fichier',
  'forms.repeat.differs': 'Les deux saisies ne correspondent pas encore.',
  'forms.strength.weak': 'Faible : on pourrait la deviner en quelques minutes.',
  'forms.strength.fair':
    'Moyenne : elle arrête une personne curieuse, mais pas une personne déterminée.',
  'forms.strength.good': 'Bonne.',
  'forms.strength.strong': 'Excellente.',
  'forms.confirmIdentity': 'Pour confirmer que c’est bien vous',
  'forms.algorithm': 'Algorithme',
  'forms.digits': 'Chiffres',
  'forms.counter': 'Compteur',
  'forms.period': 'Période (secondes)',
  'forms.discard': 'Abandonner les modifications ?',
  'forms.discard.text': 'Ce que vous avez saisi n’a pas été enregistré.',
  'forms.discard.keep': 'Continuer à modifier',
  'forms.discard.confirm': 'Abandonner',
  'forms.waiting': '{action} dans {countdown}',
} as const satisfies Translated<typeof english>
