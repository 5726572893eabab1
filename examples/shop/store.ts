import { randomBytes, randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { goodOf, goods } from './goods.ts';
import type { Line } from './kustom-bodies.ts';
import { type Action, actionOf, type Cart, cartOf, type NewOrder, type Order, orderOf } from './records.ts';

/** Everything the shop remembers. */
export type Store = ReturnType<typeof openStore>;

/** The tables. `UNIQUE` on the id of an order is what keeps one purchase one order. */
export const tables = `
  CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS carts (
    id TEXT PRIMARY KEY, country TEXT NOT NULL, basket TEXT NOT NULL, kustom_id TEXT, bought INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE IF NOT EXISTS stock (reference TEXT PRIMARY KEY, quantity INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS orders (
    number INTEGER PRIMARY KEY AUTOINCREMENT, kustom_id TEXT NOT NULL UNIQUE, cart_id TEXT NOT NULL, currency TEXT NOT NULL,
    amount INTEGER NOT NULL, lines TEXT NOT NULL, hold TEXT NOT NULL DEFAULT '', acknowledged INTEGER NOT NULL DEFAULT 0,
    referenced INTEGER NOT NULL DEFAULT 0, cancelled INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE IF NOT EXISTS actions (
    kustom_id TEXT NOT NULL, kind TEXT NOT NULL, nth INTEGER NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open', PRIMARY KEY (kustom_id, kind, nth));
`;

function cartsIn(database: DatabaseSync) {
  return {
    newCart(country: string): Cart {
      const id = randomUUID();
      database.prepare('INSERT INTO carts (id, country, basket) VALUES (?, ?, ?)').run(id, country, '{"items":[]}');
      return { id, country, basket: { items: [] }, kustomId: undefined, isBought: false };
    },
    cart(id: string): Cart | undefined {
      const row = database.prepare('SELECT * FROM carts WHERE id = ?').get(id);
      return row && cartOf(row);
    },
    /** The visitor's half of a cart. The other half is set apart: a click must not undo what Kustom has just answered. */
    changeCart({ id, country, basket }: Cart): void {
      const sql = 'UPDATE carts SET country = ?, basket = ? WHERE id = ?';
      database.prepare(sql).run(country, JSON.stringify(basket), id);
    },
    setKustomId(cartId: string, kustomId: string): void {
      database.prepare('UPDATE carts SET kustom_id = ? WHERE id = ?').run(kustomId, cartId);
    },
  };
}

function stockIn(database: DatabaseSync) {
  const fill = database.prepare('INSERT OR IGNORE INTO stock VALUES (?, 100)');
  for (const { reference } of goods) fill.run(reference);
  return {
    stockOf(reference: string): number {
      return Number(database.prepare('SELECT quantity FROM stock WHERE reference = ?').get(reference)?.quantity ?? 0);
    },
    setStock(reference: string, quantity: number): void {
      database.prepare('INSERT OR REPLACE INTO stock VALUES (?, ?)').run(reference, quantity);
    },
    /** Takes goods off the shelf, or puts them back with a `sign` of 1. */
    moveStock(lines: readonly Line[], sign: 1 | -1): void {
      const move = database.prepare('UPDATE stock SET quantity = quantity + ? WHERE reference = ?');
      for (const { reference, quantity } of lines) if (goodOf(reference)) move.run(sign * quantity, reference ?? '');
    },
  };
}

function ordersIn(database: DatabaseSync) {
  const order = (kustomId: string): Order | undefined => {
    const row = database.prepare('SELECT * FROM orders WHERE kustom_id = ?').get(kustomId);
    return row && orderOf(row);
  };
  const set = (column: 'acknowledged' | 'referenced' | 'cancelled', kustomId: string) => {
    database.prepare(`UPDATE orders SET ${column} = 1 WHERE kustom_id = ?`).run(kustomId);
  };
  return {
    order,
    count: (kustomId: string) =>
      Number(database.prepare('SELECT count(*) AS count FROM orders WHERE kustom_id = ?').get(kustomId)?.count),
    /** How many orders were paid with a gift card. */
    uses: (card: string) =>
      Number(
        database
          .prepare('SELECT count(*) AS count FROM orders WHERE cancelled = 0 AND instr(lines, ?)')
          .get(`"${card}"`)?.count,
      ),
    /** True for the first to store this order. The unique column decides, whoever comes, in whichever process. */
    insertOrder({ kustomId, cartId, currency, amount, lines }: NewOrder): boolean {
      const sql = 'INSERT OR IGNORE INTO orders (kustom_id, cart_id, currency, amount, lines) VALUES (?, ?, ?, ?, ?)';
      return database.prepare(sql).run(kustomId, cartId, currency, amount, JSON.stringify(lines)).changes === 1;
    },
    markBought({ cartId, kustomId }: NewOrder): void {
      database.prepare('UPDATE carts SET bought = 1 WHERE id = ? AND kustom_id = ?').run(cartId, kustomId);
    },
    setHold(kustomId: string, hold: string): void {
      database.prepare('UPDATE orders SET hold = ? WHERE kustom_id = ?').run(hold, kustomId);
    },
    setAcknowledged: (kustomId: string) => set('acknowledged', kustomId),
    setReferenced: (kustomId: string) => set('referenced', kustomId),
    setCancelled: (kustomId: string) => set('cancelled', kustomId),
  };
}

function actionsIn(database: DatabaseSync) {
  return {
    actions(kustomId: string): Action[] {
      return database.prepare('SELECT * FROM actions WHERE kustom_id = ? ORDER BY nth').all(kustomId).map(actionOf);
    },
    addAction(kustomId: string, { kind, nth, key, body }: Omit<Action, 'state'>): void {
      const sql = 'INSERT INTO actions (kustom_id, kind, nth, key, body) VALUES (?, ?, ?, ?, ?)';
      database.prepare(sql).run(kustomId, kind, nth, key, JSON.stringify(body));
    },
    endAction(kustomId: string, { kind, nth }: Action, state: 'done' | 'refused'): void {
      const sql = 'UPDATE actions SET state = ? WHERE kustom_id = ? AND kind = ? AND nth = ?';
      database.prepare(sql).run(state, kustomId, kind, nth);
    },
  };
}

/** Opens the shop's memory in a file, or one that ends with the process: `:memory:`. */
export function openStore(path: string, tables: string) {
  const database = new DatabaseSync(path);
  database.exec(tables);
  return {
    ...cartsIn(database),
    ...stockIn(database),
    ...ordersIn(database),
    ...actionsIn(database),
    /** A secret that outlives the process: addresses that were handed out yesterday stay good. */
    secret(name: string): string {
      const made = randomBytes(32).toString('hex');
      database.prepare('INSERT OR IGNORE INTO secrets VALUES (?, ?)').run(name, made);
      return String(database.prepare('SELECT value FROM secrets WHERE name = ?').get(name)?.value);
    },
    /** All of it, or nothing. */
    together(work: () => void): void {
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (thrown) {
        database.exec('ROLLBACK');
        throw thrown;
      }
    },
    close: () => database.close(),
  };
}
