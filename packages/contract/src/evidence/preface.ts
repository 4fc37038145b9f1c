/** What stands above the tables of EVIDENCE.md. */
export const preface = `# Evidence

Where each promise of [\`onvy.yaml\`](onvy.yaml) comes from. Made by \`pnpm codegen\` from [\`sources/\`](sources), what ONVY's
pages say, and [\`inferences.yaml\`](inferences.yaml), what follows from them: do not edit. \`pnpm test\` fails when the
contract says something else than a page, or something that neither has.

## How to read it

| Grade | Meaning |
| --- | --- |
| \`seed\` | The page that the project started from: \`POST /users\` with \`X-API-Key\`, page \`users/create-a-new-user\` |
| \`documented\` | ONVY's public reference of the same version |
| \`documented-newer\` | ONVY's public pages of the version with bearer tokens: its reference and the guides. The guides exist in an earlier and a later state |
| \`inferred\` | Not stated. The row says what it follows from; where nothing speaks for one choice, it is the one least likely to reject a true answer |

A Grade cell begins with the grade of the whole row. \`documented; inferred: required\` says that all of it is documented
except the part \`required\`. Parts are those of the Promise, or a word of the Name.

In the Evidence column, \`users/list-users\` is a page under \`https://docs.onvy.health/api-reference/\`, and
guide \`webhooks\` is a page under \`https://docs.onvy.health/\`. "Sample" means that the page shows a value and no field
table. By the pages that have both, a sample shows the required fields first, the first value of an enum, the middle of
two bounds, and one more than a lower bound.

| Name | Stands for |
| --- | --- |
| \`GET /users\` | an operation: its operationId, tag, security where it is not the document's, and body |
| \`* 401\` | the response of every operation of the API that has no row of its own for this status |
| \`GET /users 200\` | a response: the schema of its body |
| \`GET /users ?limit\`, \`{user_id}\` | a query parameter of one operation; a path parameter of every path that has it |
| \`WEBHOOK delivery X-Webhook-ID\`, \`HEAD /habits 200 Cache-Control\` | a header |
| \`User\`, \`User.created_at\` | a schema, and a property of it |

| Promise | Meaning |
| --- | --- |
| \`string date-time\` | type and format |
| \`User\`, \`array of User\` | the schema of that name |
| \`free object\` | an object whose properties are not named, or not all |
| \`or null\` | may be null |
| \`required\` | must be there |
| \`one of a, b\` | closed list of values |
| \`0..1\`, \`>= 1\`, \`length 1..1000\`, \`items <= 10\` | bounds, of the value, the text, the array |
| \`pattern ...\`, \`default ...\` | regular expression; value when absent |
| \`all of X\` | everything that X promises, and what the rows below add |
| \`any of X, Y\` | at least one of them |
| \`anything\`, \`no body\` | a value of which nothing is known; none at all |
| \`body X\`, \`optional body X\` | the request body, which must or may be sent |

A keyword without an entry here stands as it is in the document; a key that no promise is made of is an error. After the
page stands what it adds in units, and what it leaves open; then why the rest is inferred. A name that ONVY does not
give is ours: of a schema, and of an operation whose page has a title only.
`;
