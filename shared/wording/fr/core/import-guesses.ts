import type { importGuesses as english } from '../../en/core/import-guesses.ts'
import type { Translated } from '../../translated.ts'

export const importGuesses = {
  'core.importGuesses.of': '{file} : {guess}',
  'core.importGuesses.quoted': '« {name} »',
  'core.importGuesses.others': 'autres',
  'core.importGuesses.columnNumber': 'numéro {number}',
  'core.importGuesses.columnsFor':
    '{columns} comme {meaning, select, name {noms} user {identifiants} note {notes} other {étiquettes}}',
  'core.importGuesses.table':
    'Ce tableau ne dit pas quelle application l’a écrit. {count, plural, one {La colonne {columns} a été lue} many {Les colonnes {columns} ont été lues} other {Les colonnes {columns} ont été lues}} comme secrets à usage unique.',
  'core.importGuesses.otherColumns': 'D’autres colonnes ont aussi été lues : {columns}.',
  'core.importGuesses.data':
    'Ce fichier ne dit pas quelle application l’a écrit. Ce qui s’appelle {names} a été lu comme secrets à usage unique.',
  'core.importGuesses.dataWithoutNames':
    'Ce fichier ne dit pas quelle application l’a écrit. Son contenu a été lu comme secrets à usage unique.',
  'core.importGuesses.enpass':
    'Les lignes ressemblent à des paires de noms et de valeurs, comme Enpass les écrit. Les valeurs de {names} ont été lues comme secrets à usage unique.',
  'core.importGuesses.enpassLinks':
    'Les lignes ressemblent à des paires de noms et de valeurs, comme Enpass les écrit. Les liens de configuration ont été lus comme secrets à usage unique.',
} as const satisfies Translated<typeof english>
