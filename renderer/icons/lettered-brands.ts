/**
 * Brands whose owners don’t want their mark in the icon set. They get letters of their own on their
 * color. Each name after the first is another one that issuers use.
 */
export interface LetteredBrand {
  readonly title: string
  readonly letters: string
  /** Six hexadecimal digits. */
  readonly hex: string
  readonly names: readonly string[]
  readonly domains: readonly string[]
}

const brand = (
  title: string,
  letters: string,
  hex: string,
  domains: string,
  names = '',
): LetteredBrand => ({
  title,
  letters,
  hex,
  names: names === '' ? [] : names.split(', '),
  domains: domains.split(' '),
})

export const letteredBrands: readonly LetteredBrand[] = [
  brand('Adobe', 'Ad', 'DA1000', 'adobe.com', 'Adobe ID, Adobe Creative Cloud'),
  brand('Amazon', 'a', 'FF9900', 'amazon.com', 'Amazon Prime, Amazon Seller Central, Audible'),
  brand(
    'Amazon Web Services',
    'aws',
    '232F3E',
    'aws.amazon.com',
    'AWS, Amazon AWS, AWS IAM, AWS Console',
  ),
  brand('Bitfinex', 'BF', '16B157', 'bitfinex.com'),
  brand('Bitstamp', 'BS', '006E3C', 'bitstamp.net'),
  brand('Canva', 'C', '7D2AE7', 'canva.com'),
  brand('Citi', 'citi', '003B70', 'citi.com citibank.com', 'Citibank'),
  brand('Crypto.com', 'C', '03316C', 'crypto.com'),
  brand('Disney+', 'D+', '113CCF', 'disneyplus.com', 'Disney Plus, Disney'),
  brand('Docusign', 'DS', '4C00FF', 'docusign.com docusign.net'),
  brand('Dynadot', 'DD', '2B5BA8', 'dynadot.com'),
  brand('Fastmail', 'F', '0067B9', 'fastmail.com fastmail.fm'),
  brand('Fidelity', 'Fi', '368727', 'fidelity.com', 'Fidelity Investments'),
  brand('Gemini', 'G', '00838F', 'gemini.com', 'Gemini Exchange'),
  brand('Heroku', 'H', '430098', 'heroku.com'),
  brand('Hover', 'h', '0A7A83', 'hover.com'),
  brand('Hulu', 'hu', '1CE783', 'hulu.com'),
  brand('IBM', 'IBM', '0F62FE', 'ibm.com', 'IBM Cloud, IBMid'),
  brand('ID.me', 'ID', '2E8540', 'id.me'),
  brand('ING', 'ING', 'FF6200', 'ing.com ing.de ing.nl'),
  brand('Kraken', 'K', '5741D9', 'kraken.com'),
  brand('Ledger', 'L', '1D1D1B', 'ledger.com'),
  brand('LinkedIn', 'in', '0A66C2', 'linkedin.com'),
  brand('Linode', 'Li', '00A95C', 'linode.com'),
  brand('Login.gov', 'LG', '112E51', 'login.gov'),
  brand(
    'Microsoft',
    'MS',
    '0067B8',
    'microsoft.com live.com outlook.com hotmail.com office.com microsoftonline.com azure.com office365.com',
    'Microsoft 365, Office 365, Outlook, Outlook.com, Hotmail, Azure, Microsoft Azure, Azure AD, Microsoft Entra, Entra ID, Windows Live, OneDrive, Skype, Microsoft Online, MSFT, Minecraft, Mojang',
  ),
  brand('Name.com', 'N', '236BFF', 'name.com'),
  brand('Nintendo', 'N', 'E60012', 'nintendo.com', 'Nintendo Switch, Nintendo Account'),
  brand('OpenAI', 'AI', '0F0F0F', 'openai.com chatgpt.com', 'ChatGPT'),
  brand('Oracle', 'O', 'C74634', 'oracle.com', 'Oracle Cloud, OCI'),
  brand('Posteo', 'P', '4D7E00', 'posteo.de'),
  brand('Rackspace', 'R', 'C40022', 'rackspace.com'),
  brand('RingCentral', 'RC', '0684BD', 'ringcentral.com', 'Ring Central'),
  brand('Salesforce', 'SF', '0B7DB8', 'salesforce.com force.com', 'SFDC'),
  brand('SendGrid', 'SG', '1A82E2', 'sendgrid.com', 'Twilio SendGrid'),
  brand('Slack', 'S', '4A154B', 'slack.com'),
  brand('T-Mobile', 'T', 'E20074', 't-mobile.com'),
  brand('Twilio', 'T', 'D61F2F', 'twilio.com', 'Authy'),
  brand('Walmart', 'W', '0053E2', 'walmart.com'),
  brand('Xbox', 'X', '107C10', 'xbox.com', 'Xbox Live'),
  brand('Yahoo', 'Y!', '6001D2', 'yahoo.com', 'Yahoo!, Yahoo Mail'),
]
