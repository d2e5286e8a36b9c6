/** The menu that arranges the list of entries. */
export const listView = {
  'listView.view': 'View',
  'listView.sort': 'Sort by',
  'listView.sort.own': 'My order',
  'listView.sort.issuer': 'Issuer',
  'listView.sort.account': 'Account',
  'listView.group': 'Group by',
  'listView.group.none': 'No groups',
  'listView.group.issuer': 'Issuer',
  'listView.group.tag': 'Tag',
} as const
