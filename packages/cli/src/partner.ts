import { parseArgs } from 'node:util';
import { listPartners, registerPartner, removePartner } from '@voordeur/gateway';

/** `voordeur partner list|set|remove`: which sites may show the widgets, and who may sign in for them. */
export async function partner(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, origin: { type: 'string', multiple: true }, email: { type: 'string' } },
  });
  const databaseUrl = process.env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('zet DATABASE_URL op de database van de gateway');
  const [act, id] = positionals;

  if (act === 'list') {
    for (const { id: partnerId, name, origins, email } of await listPartners(databaseUrl))
      process.stdout.write(`${partnerId}\t${name}\t${origins.join(' ')}\t${email ?? ''}\n`);
    return 0;
  }
  if (act === 'set' && id && values.name && values.origin) {
    // `--email ''` takes the address away.
    const email = values.email === '' ? null : values.email;
    await registerPartner(databaseUrl, { id, name: values.name, origins: values.origin, email });
    return 0;
  }
  if (act === 'remove' && id) {
    await removePartner(databaseUrl, id);
    return 0;
  }
  throw new Error(
    'gebruik: partner list | partner set ID --name NAAM --origin https://… [--email ADRES] | partner remove ID',
  );
}
