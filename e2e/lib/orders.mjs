// Orders as a shop tells of them, over the API of the demonstration.
import { strict as assert } from 'node:assert';
import { base } from './browser.mjs';

let count = 0;

const post = (at, path, body) => fetch(`${at}${path}`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.SELVEDGE_DEMO_TOKEN}` },
  body: JSON.stringify(body),
});

/** The shop tells of an order of a client; its number. `status` is placed or delivered. */
export async function tellOrder(client, status, { gift = false, at: house = base } = {}) {
  count += 1;
  const now = Date.now();
  const at = (hours) => new Date(now - hours * 3_600_000).toISOString();
  const id = `${process.pid}${now.toString(36)}${count}`;
  const number = `OR-${id.toUpperCase()}`;
  const order = {
    id, number, placed_at: at(status === 'placed' ? 0 : 72), changed_at: at(0), version: 1, status, country: 'FR',
    currency: 'EUR', tax: 'included',
    client: { name: client.name, email: client.email, locale: client.language },
    ship_to: { name: client.name, street: '1 rue des Archives', city: 'Paris', postcode: '75004', country: 'FR' },
    lines: [
      { id: '1', sku: `NUAGE-S-${id}`, title: 'Sac Nuage', family: 'bags', size: 'S', quantity: 2, unit_price: '1000.00' },
      { id: '2', sku: `NUAGE-ML-${id}`, title: 'Sac Nuage M. L.', quantity: 1, unit_price: '1200.00', attributes: ['personalised'], wording: 'M. L.' },
    ],
    parcels: status === 'delivered' ? [{
      id: 'P1', carrier: 'Colissimo', tracking: '6A1', status, shipped_at: at(50), delivered_at: at(24),
      lines: [{ line: '1', quantity: 2 }, { line: '2', quantity: 1 }],
    }] : [],
    delivery_fee: '0.00', payments: [{ method: 'Visa', last_four: '4242', amount: '3200.00', status: 'paid' }], total: '3200.00',
    ...(gift ? { gift_message: 'Happy birthday' } : {}),
  };
  const told = await post(house, '/api/v1/orders', order);
  assert.equal(told.status, 201, await told.clone().text());
  const piece = (sku, size) => ({ sku, product: `NUAGE-${id}`, title: 'Sac Nuage', size, prices: [{ amount: '1000.00', currency: 'EUR' }] });
  const stock = await post(house, '/api/v1/stock', {
    variants: [piece(`NUAGE-S-${id}`, 'S'), piece(`NUAGE-M-${id}`, 'M')],
    stock: [{ sku: `NUAGE-M-${id}`, place: 'warehouse-europe', on_hand: 3, promised: 0 }],
  });
  assert.equal(stock.status, 200, await stock.clone().text());
  return { number, other: `NUAGE-M-${id}` };
}
