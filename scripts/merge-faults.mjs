/**
 * Lists mistakes that somebody could make in the merge of several computers. Each replaces one
 * piece of a file in core/sync. `npm run mutations` shows that a test catches every one.
 */

/** @typedef {{ readonly what: string, readonly file: string, readonly from: string, readonly to: string }} Fault */

/** @type {readonly Fault[]} */
export const faults = [
  {
    what: 'what was taken out comes in again',
    file: 'member.ts',
    from: '.filter(dot => !gone.has(dot))',
    to: '',
  },
  {
    what: 'what another one took out is forgotten',
    file: 'member.ts',
    from: 'sorted([...one.out, ...other.out])',
    to: 'sorted([...one.out])',
  },
  {
    what: 'what another one put in is forgotten',
    file: 'member.ts',
    from: 'sorted([...one.in, ...other.in])',
    to: 'sorted([...one.in])',
  },
  {
    what: 'taking out names nothing',
    file: 'member.ts',
    from: 'out: sorted([...member.out, ...member.in])',
    to: 'out: member.out',
  },
  {
    what: 'the earlier writer of a field wins',
    file: 'join.ts',
    from: 'return one.at > other.at ? one : other',
    to: 'return one.at < other.at ? one : other',
  },
  {
    what: 'of two fields alike, the own one wins',
    file: 'join.ts',
    from: 'JSON.stringify(one.value ?? null) >= JSON.stringify(other.value ?? null) ? one : other',
    to: 'one',
  },
  {
    what: 'a purge leaves fields from before',
    file: 'join.ts',
    from: 'field.at <= purged && !keptNames.has(name)',
    to: 'false',
  },
  {
    what: 'a purge takes the name of a secret that it did not know',
    file: 'join.ts',
    from: '!keptNames.has(name)',
    to: 'true',
  },
  {
    what: 'the first purge counts',
    file: 'join.ts',
    from: 'laterOf(one.purged, other.purged)',
    to: '(one.purged ?? other.purged)',
  },
  {
    what: 'the lower counter wins',
    file: 'join.ts',
    from: 'return one[1] >= other[1] ? one : other',
    to: 'return one[1] < other[1] ? one : other',
  },
  {
    what: 'a counter that was set back by hand jumps forward again',
    file: 'join.ts',
    from: 'if (one[0] !== other[0]) return one[0] > other[0] ? one : other',
    to: '',
  },
  {
    what: 'a secret comes without its value',
    file: 'join.ts',
    from: '(one.value ?? other.value) : undefined',
    to: 'one.value : undefined',
  },
  {
    what: 'uses of backup codes elsewhere do not count',
    file: 'join.ts',
    from: 'used: joinMembers(one.used, other.used)',
    to: 'used: one.used',
  },
  {
    what: 'voids of backup codes elsewhere do not count',
    file: 'join.ts',
    from: 'void: joinMembers(one.void, other.void)',
    to: 'void: one.void',
  },
  {
    what: 'notes of backup codes are the own ones',
    file: 'join.ts',
    from: 'fields: joinNamed(one.fields, other.fields, (a, b) => laterField(a, b) as Field)',
    to: 'fields: { ...other.fields, ...one.fields }',
  },
  {
    what: 'the earlier secret is shown',
    file: 'record.ts',
    from: 'last > lastOf(secrets, shown)',
    to: 'last < lastOf(secrets, shown)',
  },
  {
    what: 'the other secret is dropped',
    file: 'record.ts',
    from: 'key => key !== shown && ',
    to: 'key => key === shown && ',
  },
  {
    what: 'a void code counts as used',
    file: 'record.ts',
    from: "if (voided.in.length > 0) return 'void'",
    to: '',
  },
  {
    what: 'a replaced secret stays beside the new one',
    file: 'stamp-entry.ts',
    from: 'if (!isSame && shown !== null && replaced) {',
    to: 'if (false && shown !== null && replaced) {',
  },
  {
    what: 'a removed tag is not noted',
    file: 'stamp-entry.ts',
    from: 'if (!after.includes(tag)) changed.set',
    to: 'if (false) changed.set',
  },
  {
    what: 'a removed backup code is not noted',
    file: 'stamp-entry.ts',
    from: 'if (member && !are.has(key))',
    to: 'if (false && member && !are.has(key))',
  },
  {
    what: 'what is restored does not outlive a purge elsewhere',
    file: 'stamp-entry.ts',
    from: 'return isBack ? putInAgain(changed, mint) : changed',
    to: 'return changed',
  },
  {
    what: 'a purge keeps the secret in the stamps',
    file: 'stamp-entry.ts',
    from: 'const { value: _, ...rest } = takeOut(member)\n      return rest',
    to: 'return takeOut(member)',
  },
  {
    what: 'a counter that is set back stays where it was',
    file: 'stamp-entry.ts',
    from: 'counter < reached ? [times + 1, counter] : [times, counter]',
    to: '[times, Math.max(counter, reached)]',
  },
  {
    what: 'an emptied trash is not noted',
    file: 'stamp-changes.ts',
    from: 'else if (known) write(id, purgeRecord(readEntry(id, known, were), mint))',
    to: '',
  },
  {
    what: 'the order is not noted',
    file: 'stamp-changes.ts',
    from: 'for (const [id, key] of keysFor(list)) {',
    to: 'for (const [id, key] of []) {',
  },
  {
    what: 'a removed account is not noted',
    file: 'stamp-changes.ts',
    from: 'if (!are.has(id) && known) changed.set',
    to: 'if (false && known) changed.set',
  },
  {
    what: 'a change under a clock that was far ahead is lost',
    file: 'stamp.ts',
    from: 'if (replaced === undefined || replaced < stamp) return stamp',
    to: 'return stamp',
  },
  {
    what: 'stamps go back with the clock',
    file: 'stamp.ts',
    from: 'if (!before || before.ms < now || before.ms > now + adoptMs)',
    to: 'if (!before || true)',
  },
  {
    what: 'a clock that is far ahead is adopted',
    file: 'stamp.ts',
    from: 'if (timeOf(time) > now + adoptMs) return last',
    to: '',
  },
  {
    what: 'a secret kept aside goes with the trash of its day',
    file: 'merge-states.ts',
    from: 'beginTrashTime(collectTombstones(joined, noted, now), begin)',
    to: 'collectTombstones(joined, noted, now)',
  },
  {
    what: 'the same is told again',
    file: 'merge-states.ts',
    from: '.filter(({ id }) => !told.has(id))',
    to: '',
  },
  {
    what: 'every file that is read is news',
    file: 'merge-states.ts',
    from: 'isNews: isOther(before, settled) ||',
    to: 'isNews: true ||',
  },
  {
    what: 'a replaced secret keeps its old counter',
    file: 'carry-counters.ts',
    from: 'most <= counter[1]) return member',
    to: 'true) return member',
  },
  {
    what: 'a conflict is not told',
    file: 'conflicts.ts',
    from: '.filter(key => !known.has(key))',
    to: '.filter(() => false)',
  },
  {
    what: 'an edit of what was deleted is not told',
    file: 'conflicts.ts',
    from: 'if (sameContent(joined, deleter)) return others',
    to: 'return others',
  },
  {
    what: 'a tombstone goes at once',
    file: 'collect.ts',
    from: 'timeOf(purged) + tombstoneMs < now &&',
    to: '',
  },
  {
    what: 'a tombstone goes before everybody knows',
    file: 'collect.ts',
    from: 'others.every(id => {',
    to: '[].every(id => {',
  },
  {
    what: 'what is read takes the place of an entry that it cannot show',
    file: 'show-replica.ts',
    from: "if (shown === 'unreadable' && kept.has(id)) continue",
    to: '',
  },
  {
    what: 'the session of an account travels',
    file: 'connection-fields.ts',
    from: "for (const name of ['id', 'backupCodes', ...staying])",
    to: "for (const name of ['id', 'backupCodes'])",
  },
  {
    what: 'a copied computer goes on under the same id',
    file: 'session.ts',
    from: 'return hash !== sync.hash && hash !== sync.previousHash && header.sequence >= sync.sequence',
    to: 'return false',
  },
  {
    what: 'a removed computer is still heard',
    file: 'read-states.ts',
    from: 'if (Object.hasOwn(sync.removed, device)) continue',
    to: '',
  },
  {
    what: 'a removed computer keeps the key',
    file: 'write-state.ts',
    from: 'gone.every(id => without.includes(id))',
    to: 'true',
  },
  {
    what: 'a removed computer gets the new key',
    file: 'write-state.ts',
    from: 'Object.hasOwn(removed, id) ? removedMark : bytes',
    to: 'bytes',
  },
]
