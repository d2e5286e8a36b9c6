/** Writes tables of password managers, with the columns that each of them writes. */
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { writeZip } from '../write-zip.ts'
import { linkOf } from './links.ts'

const quote = (value: string) =>
  /[",;\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

type Cells = (row: Row) => Record<string, string>

/** Fills the other columns with irrelevant values. */
export function tableOf(
  header: string,
  cells: Cells,
  rows: readonly Row[],
  delimiter = ',',
): Buffer {
  const columns = header.split(delimiter)
  const lines = rows.map(row => {
    const values = cells(row)
    return columns.map(column => quote(values[column] ?? '')).join(delimiter)
  })
  return Buffer.from(`${[header, ...lines].join('\n')}\n`)
}

const table = {
  fileName: 'export.csv',
  types: ['totp', 'hotp', 'steam'],
  secretAsText: true,
} as const

/** Hardly any of them can store these. */
const neverKept = ['pin', 'trashed', 'icon', 'backupCodes'] as const

const login = (row: Row, password: string, user = 'username') => ({
  [user]: row.label,
  [password]: 'hunter2hunter2',
})

const dashlaneHeader = 'username,username2,username3,title,password,note,url,category,otpUrl'
const dashlaneCells: Cells = row => ({
  ...login(row, 'password'),
  title: row.issuer,
  note: row.note,
  category: row.tags[0] ?? '',
  otpUrl: linkOf(row),
})

export const passwordTableFormats: readonly Format[] = [
  {
    ...table,
    title: 'Apple Passwords',
    id: 'apple-passwords',
    loses: ['tags', 'favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'Title,URL,Username,Password,Notes,OTPAuth',
        row => ({
          ...login(row, 'Password', 'Username'),
          Title: `${row.issuer} (${row.label})`,
          Notes: row.note,
          OTPAuth: linkOf(row),
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: '1Password, CSV',
    id: '1password-csv',
    loses: [...neverKept],
    write: rows => ({
      file: tableOf(
        'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes',
        row => ({
          ...login(row, 'Password', 'Username'),
          Title: row.issuer,
          OTPAuth: linkOf(row),
          Favorite: String(row.favourite),
          Archived: 'false',
          Tags: row.tags.join(';'),
          Notes: row.note,
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: '1Password 7, CSV',
    id: '1password-7-csv',
    loses: ['tags', 'favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'UUID,TITLE,USERNAME,PASSWORD,URL,URLS,SCOPE,AUTOSUBMIT,NOTES,SECTION_UNAZHCO2FJ 1: COLOUR,SECTION_OCAAN7KL7H 2: ONE-TIME PASSWORD',
        row => ({
          ...login(row, 'PASSWORD', 'USERNAME'),
          TITLE: row.issuer,
          NOTES: row.note,
          'SECTION_UNAZHCO2FJ 1: COLOUR': 'red',
          'SECTION_OCAAN7KL7H 2: ONE-TIME PASSWORD': linkOf(row),
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'LastPass, CSV',
    id: 'lastpass-csv',
    maxTags: 1,
    loses: [...neverKept],
    write: rows => ({
      file: tableOf(
        'url,username,password,totp,extra,name,grouping,fav',
        row => ({
          ...login(row, 'password'),
          totp: linkOf(row),
          extra: row.note,
          name: row.issuer,
          grouping: row.tags[0] ?? '',
          fav: row.favourite ? '1' : '0',
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'Proton Pass, CSV',
    id: 'proton-pass-csv',
    maxTags: 1,
    loses: ['favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault',
        row => ({
          ...login(row, 'password', 'email'),
          type: 'login',
          name: row.issuer,
          note: row.note,
          totp: linkOf(row),
          vault: row.tags[0] ?? '',
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'Dashlane, CSV',
    id: 'dashlane-csv',
    maxTags: 1,
    loses: ['favourite', ...neverKept],
    write: rows => ({ file: tableOf(dashlaneHeader, dashlaneCells, rows) }),
  },
  {
    ...table,
    title: 'Dashlane, zip',
    id: 'dashlane-zip',
    fileName: 'dashlane.zip',
    maxTags: 1,
    loses: ['favourite', ...neverKept],
    write: rows => ({
      file: writeZip([
        { name: 'credentials.csv', content: tableOf(dashlaneHeader, dashlaneCells, rows) },
        { name: 'securenotes.csv', content: 'title,note\nA,b\n' },
      ]),
    }),
  },
  {
    ...table,
    title: 'NordPass',
    id: 'nordpass',
    maxTags: 1,
    loses: ['favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'name,url,additional_urls,username,password,note,cardholdername,cardnumber,folder,full_name,email,type,custom_fields',
        row => ({
          ...login(row, 'password'),
          name: row.issuer,
          note: row.note,
          folder: row.tags[0] ?? '',
          type: 'password',
          custom_fields: JSON.stringify([
            { type: 'text', label: 'Shoe size', value: '44' },
            { type: 'hidden', label: 'TOTP', value: linkOf(row) },
          ]),
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'RoboForm',
    id: 'roboform',
    types: ['totp'],
    maxTags: 1,
    loses: ['algorithm', 'digits', 'period', 'favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2',
        row => ({
          ...login(row, 'Pwd', 'Login'),
          Name: row.issuer,
          Note: row.note,
          Folder: row.tags[0] ? `/${row.tags[0]}` : '',
          RfFieldsV2: `TOTP KEY$,,,txt,${row.secret}`,
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'Zoho Vault',
    id: 'zoho-vault',
    maxTags: 1,
    loses: [...neverKept],
    write: rows => ({
      file: tableOf(
        'Password Name,Description,Password URL,SecretData,Notes,CustomData,Tags,Classification,Favorite,login_totp,Folder Name',
        row => ({
          'Password Name': row.issuer,
          SecretData: `SecretType:Web Account\nUser Name:${row.label}\nPassword:hunter2\n`,
          Notes: row.note,
          Favorite: row.favourite ? '1' : '0',
          login_totp: linkOf(row),
          'Folder Name': row.tags[0] ?? '',
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'Strongbox',
    id: 'strongbox',
    loses: ['tags', 'favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'Title,Username,Email,Password,URL,OTPAuth,Notes',
        row => ({
          ...login(row, 'Password', 'Username'),
          Title: row.issuer,
          OTPAuth: linkOf(row),
          Notes: row.note,
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'MYKI',
    id: 'myki',
    types: ['totp'],
    loses: ['algorithm', 'digits', 'period', 'favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'nickname,url,username,password,additionalInfo,twofaSecret,status,tags',
        row => ({
          ...login(row, 'password'),
          nickname: row.issuer,
          additionalInfo: row.note,
          twofaSecret: row.secret,
          status: 'active',
          tags: row.tags.join(','),
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'Netwrix Password Secure',
    id: 'netwrix',
    types: ['totp'],
    maxTags: 1,
    loses: ['algorithm', 'digits', 'period', 'favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        'Organisationseinheit;DataTags;Beschreibung;Benutzername;Passwort;Internetseite;Informationen;One-Time Passwort',
        row => ({
          ...login(row, 'Passwort', 'Benutzername'),
          Organisationseinheit: row.tags[0] ?? '',
          Beschreibung: row.issuer,
          Informationen: row.note,
          'One-Time Passwort': row.secret,
        }),
        rows,
        ';',
      ),
    }),
  },
  {
    ...table,
    title: 'Buttercup',
    id: 'buttercup',
    maxTags: 1,
    loses: ['favourite', ...neverKept],
    write: rows => ({
      file: tableOf(
        '!type,!group_id,!group_name,!group_parent,title,username,password,URL,note,id,one-time code',
        row => ({
          ...login(row, 'password'),
          '!type': 'entry',
          '!group_id': row.tags[0] ?? 'none',
          '!group_name': row.tags[0] ?? '',
          title: row.issuer,
          note: row.note,
          'one-time code': linkOf(row),
        }),
        rows,
      ),
    }),
  },
  {
    ...table,
    title: 'Keeper, CSV',
    id: 'keeper-csv',
    loses: ['favourite', ...neverKept],
    write(rows) {
      const lines = rows.map(row => {
        const [folder = '', shared = ''] = row.tags
        const login = [folder, row.issuer, row.label, 'hunter2', '', row.note]
        return [...login, shared, 'Colour', 'red', 'TFC:Keeper', linkOf(row)].map(quote).join(',')
      })
      return { file: Buffer.from(`${lines.join('\n')}\n`) }
    },
  },
  {
    ...table,
    title: 'Enpass, CSV',
    id: 'enpass-csv',
    loses: ['tags', 'favourite', ...neverKept],
    write(rows) {
      const lines = rows.map(row => {
        const login = ['Username', row.label, 'E-mail', '', '*Password', 'hunter2']
        const cells = [row.issuer, ...login, 'One-time code', linkOf(row)]
        return [...cells, ...(row.note === '' ? [] : [row.note])].map(quote).join(',')
      })
      return { file: Buffer.from(`${lines.join('\n')}\n`) }
    },
  },
  {
    ...table,
    title: 'Any table',
    id: 'any-table',
    types: ['totp', 'hotp', 'steam'],
    loses: [...neverKept],
    maxTags: 1,
    write: rows => ({
      file: tableOf(
        'Dienst;Benutzer;2FA-Geheimnis;Typ;Algorithmus;Stellen;Intervall;Counter;Notiz;Ordner;Favorit',
        row => ({
          Dienst: row.issuer,
          Benutzer: row.label,
          '2FA-Geheimnis': row.secret,
          Typ: row.type,
          Algorithmus: row.algorithm,
          Stellen: String(row.digits),
          Intervall: String(row.period),
          Counter: String(row.counter),
          Notiz: row.note,
          Ordner: row.tags[0] ?? '',
          Favorit: row.favourite ? '1' : '0',
        }),
        rows,
        ';',
      ),
    }),
  },
]
