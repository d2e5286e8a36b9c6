export const findings = {
  'findings.result': '{taken} added, {leftOut} not added',
  'findings.notEverythingAdded': 'Not everything was added',
  'findings.nothingNew': 'Nothing new to add',
  'findings.addThese': 'Add these entries?',
  'findings.entriesFound': 'Entries found',
  'findings.notAdded': 'Not added',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b>: {reason}',
  'findings.leftOut.where': '<b>{name}</b><i> ({where})</i>: {reason}',
  'findings.more': '{count, plural, other {and # more}}',
  'findings.keepOldApp':
    '{count, plural, one {Keep the old app until this one is added.} other {Keep the old app until these are added.}}',

  'findings.changed':
    '{changed, plural, one {One entry has different settings here.} other {# entries have different settings here.}}',
  'findings.renamed':
    '{renamed, plural, one {One entry is already here under another name.} other {# entries are already here under other names.}}',
  'findings.changedAndRenamed':
    '{changed, plural, one {One entry has different settings here} other {# entries have different settings here}}, and {renamed, plural, one {one is already here under another name} other {# are already here under other names}}.',
  'findings.selectChanged':
    '{changed, plural, one {Select it to update yours} other {Select these # to update yours}}',
  'findings.selectRenamed':
    '{renamed, plural, one {Select it to add it again} other {Select these # to add them again}}',

  'findings.inTrash': '<bdi>{name}</bdi> is in the trash.',
  'findings.manyInTrash': '{count, plural, other {# of these entries are in the trash.}}',
  'findings.restore': '{count, plural, one {Restore it} other {Restore them}}',
} as const
