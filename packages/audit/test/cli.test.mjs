// The command by itself: exit codes, messages, files, what it leaves out.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { event, har, HASH, order, SHOP, temporaryFile } from '../test-support/har.mjs';

const bin = new URL('../dist/bin.js', import.meta.url).pathname;

/** Runs the command; resolves with its exit code and what it printed. */
function run(args, { node = [], env = {} } = {}) {
  return new Promise((resolve) => {
    const options = { maxBuffer: 2 ** 26, env: { ...process.env, ...env } };
    execFile(process.execPath, [...node, bin, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

const fine = har([event('Checkout', order, { pd: { em: HASH } })]);
const wrong = har([event('purchase', order, { pd: { em: HASH } })]);

test('exit code 0 without errors, 1 with', async (t) => {
  const good = await run([await temporaryFile(t, fine)]);
  assert.deepEqual([good.code, good.stderr], [0, '']);
  assert.match(good.stdout, /No findings\.[^]*0 errors, 0 warnings; score \d+ of 100\.\n$/);
  const bad = await run([await temporaryFile(t, wrong)]);
  assert.deepEqual([bad.code, bad.stderr], [1, '']);
  assert.match(bad.stdout, /^error "purchase" is not a standard event.* unrecognised-event$/m);
  assert.match(bad.stdout, /Send Checkout\./);
});

/** [title, content of the file, what is printed after its name] */
const unreadable = [
  ['an empty file', '', 'the file is empty.'],
  ['text', 'Not found', 'it is no valid JSON.'],
  ['JSON that is no HAR', '{"a": 1}', 'it is no HAR: it has no log.entries.'],
  ['a HAR that was cut off', JSON.stringify(fine).slice(0, -20), 'the file ends in the middle.'],
  [
    'gzip that was cut off',
    gzipSync(JSON.stringify(fine)).subarray(0, 60),
    'the gzip data is damaged.',
  ],
];
for (const [title, content, reason] of unreadable)
  test(`exit code 2 and one line: ${title}`, async (t) => {
    const path = await temporaryFile(t, content);
    assert.deepEqual(await run([path]), {
      code: 2,
      stdout: '',
      stderr: `pinterest-tag-audit: Could not read ${path}: ${reason}\n`,
    });
  });

const mistakes = [
  [[], 'Name a HAR file or an address. Try --help.'],
  [['no.har'], 'Could not read no.har: there is no such file.'],
  [[tmpdir()], `Could not read ${tmpdir()}: it is a folder.`],
  [['a.har', '--colour'], "Unknown option '--colour'. Try --help."],
  [['a.har', '--html'], "Option '--html <value>' argument missing. Try --help."],
  [
    ['a.har', '--accept', '#yes'],
    '"a.har" is a file; steps and addresses are for pages. An address begins with https://. Try --help.',
  ],
  [
    ['a.har', '--consent-at', 'noon'],
    '--consent-at is "noon"; it must be an ISO 8601 time, such as 2026-01-31T12:00:05.000Z. Try --help.',
  ],
  [
    [SHOP, '--timeout', 'soon'],
    '--timeout is "soon"; it must be a whole number from 0 to 3600000. Try --help.',
  ],
  [[SHOP, '--click', ' '], '--click is empty; it needs a CSS selector. Try --help.'],
  [['https://'], '"https://" is no valid address. Try --help.'],
  [
    [SHOP, '--browser', '/no/browser'],
    'Could not read the page: the browser /no/browser does not start.',
  ],
];
for (const [args, message] of mistakes)
  test(`exit code 2 and one line: ${args.join(' ') || 'nothing given'}`, async () => {
    assert.deepEqual(await run(args), {
      code: 2,
      stdout: '',
      stderr: `pinterest-tag-audit: ${message}\n`,
    });
  });

test('--help and --version', async () => {
  const help = await run(['--help']);
  assert.equal(help.code, 0);
  for (const option of ['--json', '--html', '--accept', '--click', '--wait', '--consent-at'])
    assert.ok(help.stdout.includes(option), option);
  assert.ok(help.stdout.split('\n').every((line) => line.length <= 90));
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url)));
  assert.deepEqual(await run(['-v']), { code: 0, stdout: `${version}\n`, stderr: '' });
});

test('--json: the report, as the library gives it', async (t) => {
  const path = await temporaryFile(t, wrong);
  const { code, stdout } = await run([path, '--json']);
  const { version, counts, findings, inputs } = JSON.parse(stdout);
  assert.equal(code, 1);
  assert.deepEqual([version, inputs], [1, [path]]);
  assert.deepEqual(counts, {
    errors: 1,
    warnings: 0,
    requests: 1,
    pinterestRequests: 1,
    events: 1,
    serverEvents: 0,
  });
  assert.deepEqual(findings, [
    {
      code: 'unrecognised-event',
      severity: 'error',
      event: 'purchase',
      title: '"purchase" is not a standard event: partner-defined, audiences only',
      consequence: 'it is absent from conversion reports',
      fix: 'Send Checkout.',
      count: 1,
      evidence: [
        `purchase at 0.0 s on ${SHOP}/, tag 2612345678901, event_id 1414, sent as "purchase"`,
      ],
    },
  ]);
});

test('gzip, and a byte order mark', async (t) => {
  for (const content of [gzipSync(JSON.stringify(fine)), `\ufeff${JSON.stringify(fine)}`])
    assert.equal((await run([await temporaryFile(t, content)])).code, 0);
});

test('several files are one visit', async (t) => {
  const paths = [await temporaryFile(t, fine), await temporaryFile(t, fine)];
  const { stdout } = await run([...paths, '--json']);
  assert.deepEqual(
    JSON.parse(stdout).findings.map(({ code }) => code),
    ['duplicate-event-id'],
  );
});

test('memory is that of an entry, not of the file', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'pinterest-tag-audit-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'large.har');
  const file = createWriteStream(path);
  const [entry] = fine.log.entries;
  const picture = { ...entry, request: { ...entry.request, url: `${SHOP}/a.png` } };
  picture.response = { ...entry.response, content: { size: 1, text: 'A'.repeat(100_000) } };
  file.write('{"log":{"version":"1.2","creator":{},"entries":[');
  const text = `${JSON.stringify(picture)},`;
  for (let index = 0; index < 800; index++) if (!file.write(text)) await once(file, 'drain');
  file.end(`${JSON.stringify(entry)}]}}`);
  await once(file, 'close');
  // 80 MB, in a heap of 40.
  const { code, stdout } = await run([path, '--json'], { node: ['--max-old-space-size=40'] });
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).counts.requests, 801);
});

/** Everything that names a person, in every place it can stand. */
const ann = 'ann@example.com';
const personal = {
  event_id: ann,
  order_id: 'order of ann@example.com',
  note: 'call +49 171 5551234 or 4111 1111 1111 1111',
  email: ann,
  password: 'hunter2',
  line_items: [{ product_id: ann, product_name: `for ${ann}` }],
  value: `5 for ${ann}`,
  currency: ann,
  [ann]: 1,
};
const leaks = /ann(?:@|%40)example|5551234|4111|hunter2|203\.0\.113|secret|a{64}/i;

test('personal data is nowhere in what is printed or written, and it says so', async (t) => {
  const path = await temporaryFile(
    t,
    har([
      event(`Order of ${ann}`, personal, {
        pd: { em: ann, external_id: HASH, ph: '+491715551234', ct: 'secret' },
        from: `https://ann:secret@shop.example/u/${ann}?q=${ann}&token=secret#${ann}`,
        ref: `${SHOP}/?email=${ann}`,
        referrer: `${SHOP}/?email=${ann}`,
      }),
      event('Checkout', personal, { status: 400 }),
      event('PageVisit', personal, { tagId: ann }),
      {
        ...event('Checkout', personal),
        url: `${SHOP}/collect?mail=${ann}`,
        method: 'POST',
        body: JSON.stringify({
          event_name: 'checkout',
          event_id: ann,
          event_source_url: `${SHOP}/?m=${ann}`,
          user_data: { em: [ann], client_ip_address: '203.0.113.7', ph: ['+491715551234'] },
          custom_data: { order_id: ann, value: ann },
        }),
      },
    ]),
  );
  const html = await temporaryFile(t, '', 'report.html');
  const text = await run([path, '--html', html]);
  const json = await run([path, '--json']);
  for (const written of [text.stdout, json.stdout, await readFile(html, 'utf8')])
    assert.doesNotMatch(written, leaks);
  assert.match(text.stdout, /^Left out of this report: .*e-mail address \(\d+\)/m);
  const kinds = JSON.parse(json.stdout).redactions.map(({ kind }) => kind);
  for (const kind of [
    'e-mail address',
    'phone number',
    'card number',
    'user data',
    'personal field',
  ])
    assert.ok(kinds.includes(kind), kind);
});

test('what a page sends drives neither the terminal nor the report', async (t) => {
  const hostile = '\u001b]0;x\u0007\u202e<script>alert(1)</script><img src=x onerror=alert(1)>';
  const path = await temporaryFile(
    t,
    har([event(hostile, { event_id: hostile, [hostile]: hostile, currency: hostile })]),
  );
  const html = await temporaryFile(t, '', 'report.html');
  const { stdout } = await run([path, '--html', html], { env: { NO_COLOR: '1' } });
  assert.doesNotMatch(stdout, /[\u001b\u0007\u202e]/);
  const written = await readFile(html, 'utf8');
  assert.doesNotMatch(written, /<script|<img|\u001b|\u202e/);
  assert.ok(written.includes('&lt;script&gt;alert(1)'));
});

test('a report that can not be written', async (t) => {
  const result = await run([await temporaryFile(t, fine), '--html', '/no/such/folder/a.html']);
  assert.deepEqual([result.code, result.stdout], [2, '']);
  assert.match(result.stderr, /^pinterest-tag-audit: Could not write .* \(ENOENT\)\..*\n$/);
});
