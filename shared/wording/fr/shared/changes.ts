import type { changes as english } from '../../en/shared/changes.ts'
import type { Translated } from '../../translated.ts'

export const changes = {
  'shared.changes.unnamed': 'Entrée sans nom',
  'shared.changes.missing': 'L’entrée {name} sera ajoutée.',
  'shared.changes.onlyHere': 'L’entrée {name} sera retirée.',
  'shared.changes.trash':
    '{count, plural, one {# entrée de la corbeille sera supprimée.} many {# d’entrées de la corbeille seront supprimées.} other {# entrées de la corbeille seront supprimées.}}',
  'shared.changes.accounts':
    '{count, plural, one {# compte sera retiré de Countersign.} many {# de comptes seront retirés de Countersign.} other {# comptes seront retirés de Countersign.}}',
  'shared.changes.parts': 'Reprend de la sauvegarde : {parts}.',
  'shared.changes.namedParts': '{name} reprend de la sauvegarde : {parts}.',
  'shared.changes.counter': 'Le compteur passe de {here} à {inBackup}.',
  'shared.changes.namedCounter': 'Le compteur de {name} passe de {here} à {inBackup}.',
  'shared.changes.counterBack':
    'Le compteur revient de {here} à {inBackup} : ses prochains codes ont déjà été utilisés.',
  'shared.changes.namedCounterBack':
    'Le compteur de {name} revient de {here} à {inBackup} : ses prochains codes ont déjà été utilisés.',
  'shared.changes.part': '{part} ({here} devient {inBackup})',
  'shared.changes.quoted': '« {text} »',
  'shared.changes.nothing': 'rien',
  'shared.changes.part.issuer': 'émetteur',
  'shared.changes.part.label': 'nom du compte',
  'shared.changes.part.tags': 'étiquettes',
  'shared.changes.part.note': 'note',
  'shared.changes.part.secret': 'secret',
  'shared.changes.part.pin': 'code PIN',
  'shared.changes.part.parameters': 'type de code',
  'shared.changes.part.backupCodes': 'codes de secours',
  'shared.changes.part.pinned': 'épinglage',
  'shared.changes.part.icon': 'icône',
  'shared.changes.part.website': 'site web',
  'shared.changes.part.account': 'compte associé',
  'shared.changes.added': 'Ajout : {what}',
  'shared.changes.changed': 'Modification : {what}',
  'shared.changes.removed': 'Retrait : {what}',
  'shared.changes.noneDiffered': 'aucune entrée n’était différente',
  'shared.changes.otherComputers':
    '{count, plural, one {Cela apparaîtra aussi sur votre autre ordinateur.} many {Cela apparaîtra aussi sur vos # autres ordinateurs.} other {Cela apparaîtra aussi sur vos # autres ordinateurs.}}',
  'shared.changes.same': 'Aucune entrée modifiée',
} as const satisfies Translated<typeof english>
