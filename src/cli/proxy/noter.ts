// What the second thread of `kco proxy` runs: it is given parcels and answers each with what came of it.
import { parentPort, workerData } from 'node:worker_threads';
import { runDigest } from '../../io/ids.ts';
import { standBack } from '../../io/second-place.ts';
import { noted } from './noted.ts';

standBack(); // Whoever is passed on does not wait for what is only written down.
const digest = runDigest();
const { quiet } = workerData;

parentPort?.on('message', (parcel) => {
  const result = noted(parcel, digest, quiet);
  parentPort?.postMessage(result, [result.lines.buffer]);
});
