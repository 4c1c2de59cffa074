import { writeParsed } from '../scripts/synth/writeParsed.ts';
import { runRules } from '../src/audit/runRules.ts';
import { auditStore } from '../src/dataset/audit/auditStore.ts';
import { memoryDisk } from '../src/dataset/memoryDisk.ts';
import { agencyOf } from '../src/register/agencyOf.ts';
import type { Register } from '../src/register/buildRegister.ts';
import { readTestRegister } from '../src/register/readTestRegister.ts';
import { type ChosenAgency, chooseAgencies } from '../src/synth/chooseAgencies.ts';
import { inventShards } from '../src/synth/parsed/inventShards.ts';
import { startRandom } from '../src/synth/randomSource.ts';
import type { Bench, Rate } from './bench.ts';
import { measureRate } from './measureRate.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const AGENCIES = 40;
/** How often as many, to see whether a report costs the same in a larger collection. */
const MORE = 4;
const SEED = 1;

/** How fast reports are checked: the rules alone, over more agencies, and from the data files on. */
export const benchAudit: Bench = async (effort) => {
  const register = readTestRegister();
  const few = chooseAgencies(register, AGENCIES, startRandom(SEED));
  const many = chooseAgencies(register, AGENCIES * MORE, startRandom(SEED));
  const rules = (what: string, agencies: readonly ChosenAgency[]) =>
    measureRate(what, 'reports', subjectsOf(agencies, register), runRules, effort);
  const disk = memoryDisk();
  await writeParsed(inventShards(shardsOf(few)), 'data', disk, {
    withTexts: false,
  });
  const auditAll = async () => {
    let checks = 0;
    for await (const each of auditStore(disk, 'data', register)) checks += each.checks.length;
    return checks;
  };
  return [
    perReport(await rules('all rules', few), YEARS.length),
    perReport(await rules(`all rules, ${MORE} times the agencies`, many), YEARS.length),
    perReport(
      await measureRate('from data files', 'reports', [undefined], auditAll, effort),
      AGENCIES * YEARS.length,
    ),
  ];
};

const shardsOf = (agencies: readonly ChosenAgency[]) => ({
  agencies,
  years: YEARS,
  seed: SEED,
  errors: 0.01,
});

/** Every agency with its reports of all years. */
function subjectsOf(agencies: readonly ChosenAgency[], register: Register) {
  const shards = [...inventShards(shardsOf(agencies))];
  const reports = shards.flatMap((shard) => shard.reports.map(({ report }) => report));
  return [...Map.groupBy(reports, ({ agency }) => agency)].flatMap(([code, own]) => {
    const agency = agencyOf(code, register);
    return agency ? [{ agency, reports: own }] : [];
  });
}

/** What was counted in agencies or whole rounds, counted in reports. */
const perReport = (rate: Rate, reports: number): Rate => ({
  ...rate,
  perSecond: rate.perSecond * reports,
});
