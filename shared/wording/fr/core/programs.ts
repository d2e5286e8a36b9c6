import type { programs as english } from '../../en/core/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'core.programs.askPair': 'Autoriser « {name} » à demander des codes ?',
  'core.programs.askPair.detail':
    '{who}\nVotre accord sera redemandé avant qu’il reçoive le code d’une entrée. Il ne reçoit jamais de secrets ni de codes de secours.',
  'core.programs.askList': 'Montrer à « {name} » les noms de toutes vos entrées ?',
  'core.programs.askList.detail':
    '{who}\nIl voit les noms, les étiquettes et les réglages de vos entrées, mais ni codes, ni notes, ni secrets.',
  'core.programs.askCode':
    '{count, plural, one {Donner à « {name} » le code de {entry} ?} many {Donner à « {name} » les codes de # d’entrées ?} other {Donner à « {name} » les codes de # entrées ?}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, one {Avec un code, il peut se connecter à votre place jusqu’à l’expiration du code.} many {Les entrées sont {entries}. Avec un code, il peut se connecter à votre place jusqu’à l’expiration du code.} other {Les entrées sont {entries}. Avec un code, il peut se connecter à votre place jusqu’à l’expiration du code.}}',
  'core.programs.peer': 'Le programme est {file} (processus {pid}). Il a choisi son nom lui-même.',
  'core.programs.unknownPeer':
    'Ce système ne dit pas de quel programme il s’agit. Il a choisi son nom lui-même.',
  'core.programs.choice.deny': 'Refuser',
  'core.programs.choice.once': 'Autoriser une fois',
  'core.programs.choice.always': 'Toujours autoriser',
  'core.programs.choice.allow': 'Autoriser',
  'core.programs.gone': 'Ce programme n’est plus associé.',
  'core.programs.questionOver': 'Cette question n’est plus ouverte.',
  'core.programs.hostAsks': 'Répondez dans la boîte de dialogue hors de la fenêtre.',
  'core.programs.notJson': 'Envoyez une ligne de JSON par demande.',
  'core.programs.badField': '{field} manque ou n’est pas valide.',
  'core.programs.badVersion': 'Countersign parle la version 1 de ce protocole.',
  'core.programs.badName':
    'Utilisez un nom aux caractères visibles, sans espaces au début ni à la fin.',
  'core.programs.unknownMethod': 'Cette méthode n’existe pas.',
  'core.programs.tooLarge': 'Une demande peut faire au plus 64 Ko.',
  'core.programs.tooMany': 'Attendez une réponse avant d’envoyer d’autres demandes.',
  'core.programs.tooOften': 'Trop de demandes. Réessayez plus tard.',
  'core.programs.off':
    'L’accès des programmes est désactivé. Activez-le dans les paramètres de Countersign.',
  'core.programs.locked': 'Countersign est verrouillé. Déverrouillez-le d’abord.',
  'core.programs.notPaired': 'Ce programme n’est pas associé à Countersign.',
  'core.programs.nameTaken':
    'Un programme nommé « {name} » est déjà associé. Retirez-le d’abord dans les paramètres de Countersign, ou choisissez un autre nom.',
  'core.programs.tooManyPaired':
    'Trop de programmes sont associés. Retirez-en un d’abord dans les paramètres de Countersign.',
  'core.programs.pairingRefused': 'Une association vient d’être refusée. Réessayez plus tard.',
  'core.programs.questionsOpen':
    'Trop de questions sont ouvertes dans Countersign. Répondez-y d’abord.',
  'core.programs.noAnswer': 'Personne n’a répondu à la question de Countersign.',
  'core.programs.refused': 'La demande a été refusée dans Countersign.',
  'core.programs.noMatch': 'Aucune entrée ne correspond.',
  'core.programs.severalMatch':
    'Plusieurs entrées correspondent. Utilisez le nom complet de l’une d’elles, ou son identifiant.',
  'core.programs.tooManyMatch': 'Trop d’entrées correspondent. Précisez le nom.',
  'core.programs.longAddress':
    'Les autres programmes ne peuvent pas atteindre Countersign ici, car le chemin du socket est trop long : {path}',
  'core.programs.foreignFolder':
    'Les autres programmes ne peuvent pas atteindre Countersign ici, car ce dossier n’est pas à vous : {path}',
} as const satisfies Translated<typeof english>
