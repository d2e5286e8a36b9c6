import type { entry as english } from '../../en/page/entry.ts'
import type { Translated } from '../../translated.ts'

export const entry = {
  'entry.details.loading': 'Chargement des détails',
  'entry.issuer': 'Émetteur',
  'entry.account': 'Compte',
  'entry.tags': 'Étiquettes',
  'entry.tags.placeholder': 'Tapez une étiquette et appuyez sur Entrée',
  'entry.note': 'Note',
  'entry.pin': 'Code PIN',
  'entry.newPin': 'Nouveau code PIN',
  'entry.newPin.description': 'Laissez vide pour garder l’actuel',
  'entry.saved': 'Enregistré',
  'entry.conflicts': 'Modifiée à deux endroits',
  'entry.conflicts.text':
    'Une autre fenêtre ou un autre programme a enregistré cette entrée pendant que vous la modifiiez. Choisissez ce qu’il faut conserver.',
  'entry.conflicts.mine': 'Ce que vous avez saisi',
  'entry.conflicts.theirs': 'Ce qui a été enregistré entre-temps',
  'entry.conflicts.empty': 'Vide',
  'entry.gone': 'Cette entrée a été retirée dans une autre fenêtre ou un autre programme.',
  'entry.gone.edited':
    'Cette entrée a été retirée dans une autre fenêtre ou un autre programme. Ce que vous avez saisi est toujours là.',
  'entry.gone.restore': 'La restaurer',
  'entry.gone.restoreAndSave': 'Restaurer et enregistrer',
  'entry.gone.notInTrash':
    'Cette entrée n’est plus dans la corbeille. Copiez ce qu’il vous faut encore du formulaire avant de le fermer.',
  'entry.secret': 'Secret',
  'entry.secret.show': 'Afficher le secret et le code QR',
  'entry.secret.warning':
    'Toute personne qui voit le secret peut générer vos codes. Assurez-vous que personne ne regarde.',
  'entry.secret.confirm': 'Afficher le secret',
  'entry.secret.tooLong': 'Cette entrée est trop longue pour un code QR.',
  'entry.secret.qrCode': 'Code QR de cette entrée',
  'entry.secret.copy': 'Copier le secret',
  'entry.secret.copyLink': 'Copier le lien de configuration',
  'entry.remove': 'Mettre à la corbeille',
  'entry.remove.hint':
    'Elle y reste 30 jours. Désactivez d’abord la double authentification sur le site web.',
} as const satisfies Translated<typeof english>
