import type { window as english } from '../../en/page/window.ts'
import type { Translated } from '../../translated.ts'

export const window = {
  'window.addEntry': 'Ajouter une entrée',
  'window.home': 'Countersign, afficher les codes',
  'window.search': 'Rechercher des entrées',
  'window.search.clear': 'Effacer la recherche',
  'window.addEntry.tooltip': 'Ajouter une entrée ({keys})',
  'window.accounts.tooltip': 'Comptes de serveurs ({keys})',
  'window.lock.tooltip': 'Verrouiller ({keys})',
  'window.menu': 'Menu',
  'window.announcements': 'Annonces',
  'window.loadingAccounts': 'Chargement des comptes',
  'window.loadingSettings': 'Chargement des paramètres',
  'window.loadingTrash': 'Chargement de la corbeille',
  'window.opening': 'Ouverture de Countersign',
  'window.unreachable': 'Countersign ne répond pas',
  'window.title.noAnswer': 'Ne répond pas',
  'window.title.unavailable': 'Codes indisponibles',
  'window.quarantined':
    '{count, plural, one {Une entrée n’a pas pu être lue et a été laissée telle quelle. Une version plus récente de Countersign pourra peut-être la lire.} many {# d’entrées n’ont pas pu être lues et ont été laissées telles quelles. Une version plus récente de Countersign pourra peut-être les lire.} other {# entrées n’ont pas pu être lues et ont été laissées telles quelles. Une version plus récente de Countersign pourra peut-être les lire.}}',
  'window.recoveryKeyReminder':
    'Notez votre clé de récupération : elle ouvre vos sauvegardes quand plus rien d’autre ne le peut.',
  'window.countersign': 'Countersign',
  'window.notStarted': 'Countersign n’a pas pu démarrer',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': 'Bienvenue',
  'window.title.locked': 'Verrouillé',
  'window.gone.closed': 'Countersign a été fermé',
  'window.gone.closed.reopen':
    'Rien n’a été perdu. Pour le rouvrir, lancez « countersign ui » dans un terminal.',
  'window.gone.closed.otherTab':
    'S’il est déjà ouvert dans un autre onglet, utilisez cet onglet-là et fermez celui-ci.',
  'window.gone.startedAgain': 'Countersign a redémarré',
  'window.gone.startedAgain.lastTab':
    'Cet onglet date d’avant le redémarrage. Utilisez l’onglet ouvert en dernier et fermez celui-ci.',
  'window.gone.startedAgain.freshLink':
    'Pour obtenir un nouveau lien, appuyez sur Entrée dans le terminal où Countersign s’exécute, ou relancez « countersign ui ».',
  'window.gone.elsewhere': 'Countersign est ouvert dans un autre onglet',
  'window.gone.elsewhere.oneTab':
    'Un seul onglet peut être ouvert à la fois. Ce que vous aviez commencé ici continue là-bas.',
  'window.gone.elsewhere.notYou':
    'Si vous n’avez pas ouvert d’autre onglet, quelqu’un d’autre l’a peut-être fait. Appuyez sur Entrée dans le terminal où Countersign s’exécute : le nouveau lien ferme tous les autres onglets.',
  'window.gone.elsewhere.again': 'L’utiliser ici',
  'window.gone.freshLink': 'Un nouveau lien a fermé cet onglet',
  'window.gone.freshLink.follow':
    'Un nouveau lien ferme l’onglet qui était ouvert. Suivez le lien que le terminal affiche et fermez cet onglet.',
  'window.gone.serviceWorker': 'Un autre programme pourrait lire cette page',
  'window.gone.serviceWorker.why':
    'Un programme qui s’exécutait autrefois à cette adresse a laissé un service worker dans votre navigateur. Il verrait tout ce que cette page affiche. Rien n’a donc été ouvert ni envoyé.',
  'window.gone.serviceWorker.what':
    'Fermez cet onglet et relancez « countersign ui » : une nouvelle adresse s’ouvrira. Vous pouvez aussi effacer les données de ce site dans les réglages de votre navigateur, puis réessayer.',
} as const satisfies Translated<typeof english>
